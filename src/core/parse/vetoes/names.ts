import { isNameOfThing } from "../bodies-like-people.ts";
import { TOPIC_WORDS } from "../data/name-words.ts";
import type { Draft } from "../draft.ts";
import { behindPeople } from "../people-not-body.ts";
import { isState } from "../places.ts";
import type { Creator } from "../types.ts";
import type { Veto } from "./veto.ts";

/** The one creator of the model, where the grammars have none and their title begins at its name. */
function nameFromTitle(model: Draft, grammar: Draft): Creator | null {
  const [only, ...others] = model.creators;
  const { title } = grammar.fields;
  const isFirst = only?.spans[0] !== undefined && only.spans[0].start === title?.spans[0]?.start;
  return isFirst && !others.length && !grammar.creators.length ? only : null;
}

/** `Janukovyč, Majdan a my: rozhovor`: the first word of an enumeration that begins a title is nobody's name. */
export const takesWord: Veto = (model, grammar) => {
  const only = nameFromTitle(model, grammar);
  return (
    only !== null &&
    /^\p{Lu}\p{Ll}+$/u.test(only.name ?? "") &&
    /^,\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(grammar.text.slice(only.spans[0]!.end))
  );
};

/** `Natural Gas: Methods of Storage. Vilnius: Technika`: two words before a colon, the first of them one that begins titles and no given name. */
export const takesTopic: Veto = (model, grammar) => {
  const only = nameFromTitle(model, grammar);
  const span = only?.spans[0];
  return (
    span !== undefined &&
    /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+:\s/u.test(grammar.text.slice(span.start, span.end + 2)) &&
    TOPIC_WORDS.has(only?.firstName ?? "")
  );
};

/** `Telegram Bot API : документация`, `Open Robotics. ROS 2 Documentation [Электронный ресурс]`: the name of a thing that begins the title. */
export const takesProduct: Veto = (model, grammar) => {
  const [read] = grammar.creators;
  const only = read?.name === undefined ? nameFromTitle(model, grammar) : model.creators.length === 1 ? model.creators[0]! : null;
  const span = only?.spans[0];
  if (!span || only?.lastName === undefined || (read && read.spans[0]?.start !== span.start)) return false;
  return isNameOfThing(grammar.text, span.start, only.spans.at(-1)!.end);
}; // prettier-ignore

/** `Lis, Tajna wojna. Kos i rzeki, Znak 2008`: a body that begins with people and goes on with the title; not `KOS, A. B. und LIS, Anna`. */
export const joinsTitle: Veto = (model, grammar) =>
  /^[,:.]?\s["“„«]?\p{Lu}\p{Ll}/u.test(behindPeople(model, grammar) ?? "");

/** A piece of text as a name, where the grammars have none such. */
export const hasOddName: Veto = (model, grammar) => isOdd(model, grammar) && !isOdd(grammar, grammar);

const isOdd = (draft: Draft, grammar: Draft): boolean =>
  draft.creators.some((one) => isPieceOfText(one, draft, grammar) || isOddName(one, draft.text));

function isPieceOfText(one: Creator, draft: Draft, grammar: Draft): boolean {
  const { creatorType, name, firstName, spans } = one;
  if (creatorType === "editor") return isNoEditor(one, draft, grammar);
  // "U.S. examines River policy": letters alone are no surname.
  if (
    name === undefined &&
    /^\p{Lu}\.?$/u.test(one.lastName ?? "") &&
    /^\p{Lu}\.$/u.test(firstName ?? "") &&
    !/,/.test(draft.text.slice(spans[0]?.start, spans[0]?.end))
  )
    return true;
  // "Belsat TV|. Title [Video]"
  if (name === undefined) return firstName === "T. V." && draft.isKind("video");
  // "Belarus|: Divisions"
  const end = spans.at(-1)?.end ?? 0;
  const isSubject = (isState(name) && name !== "European Union") || /\d\.\s\p{Lu}/u.test(name);
  return isSubject && /^:\s/.test(draft.text.slice(end, end + 2));
}

const editorWord = /\beds?\b|edit|red\.|ред\.|h(?:rs?)?g|dir\.|coord|a cura/iu;

/**
 * `Chichester, U.|K.: Wiley`, `James A.| Baker III Institute`, `9th Int. Congr. |Belarusian Stud.`: an editor whom only the model sees, and
 * whose name goes on, or is none of a person.
 */
function isNoEditor({ name, spans }: Creator, { text, fields, creators }: Draft, grammar: Draft): boolean {
  if (editorWord.test(text)) return false;
  const end = spans.at(-1)?.end ?? 0;
  const isExtra =
    creators.length === grammar.creators.length + 1 &&
    grammar.fields.title?.spans[0]?.start === fields.title?.spans[0]?.start;
  return (
    (name !== undefined && !fields.volume && isExtra) ||
    /^(?:\p{Lu}\.\s?:|\s\p{Lu}\p{Ll})/u.test(text.slice(end, end + 4))
  );
}

/** How no name of a body looks. */
const odd: readonly RegExp[] = [
  // "Federal Law No"
  /\sN[or]$/,
  // "Politics, Violence, Memory"
  /^\p{L}+, \p{L}+, (?:and )?\p{L}+$/u,
  // "Kos-Hale L, Lis S. Editorial"
  /^\p{Lu}[\p{L}’'-]+ \p{Lu}{1,2}, \p{Lu}/u,
  // ". V. Lavrova s"
  /^[^\p{L}\p{N}@«"“]/u,
  /\s\p{Ll}{1,2}$/u,
  // "host. Border Talk"
  /^\p{Ll}+\.\s/u,
  // "edited by"
  /^\p{Ll}+\s\p{Ll}+$/u,
];

/** Also `Migration & Ministry| of Labour`. */
const isOddName = ({ name, spans }: Creator, text: string): boolean =>
  name !== undefined &&
  (odd.some((shape) => shape.test(name)) ||
    /^\sof\s(?:the\s)?\p{Lu}/u.test(text.slice(spans.at(-1)?.end ?? text.length)));

/** `DFRLab (2021) ‘Title’, Medium`: before its year a body wrote, it is no container. */
export const dropsBody: Veto = (
  { creators, fields: { "container-title": container } },
  { creators: [body] },
) => body?.name !== undefined && !creators.length && container?.spans[0]?.start === body.spans[0]?.start;

/**
 * `Council of Europe, European Commission for Democracy through Law. (2024). Georgia`: the name goes as far as the year, and no title
 * begins inside the name of a body that its year follows.
 */
export const cutsBody: Veto = ({ creators: [part], fields }, { creators, text, titleSign }) => {
  const [body, ...others] = creators;
  const [span, title] = [body?.spans[0], fields.title?.spans[0]];
  if (titleSign !== "year" || body?.name === undefined || others.length || !span || !title) return false;
  const isShort = part?.spans[0]?.start === span.start && (part.spans.at(-1)?.end ?? span.end) < span.end - 2;
  return (
    ((title.start > span.start && title.start < span.end) || isShort) &&
    /^\.?\s\((?:19|20|n)/.test(text.slice(span.end, span.end + 6))
  );
};
