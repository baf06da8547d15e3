import { isOutlet } from "../outlets.ts";
import { isPublisher } from "../publication/index.ts";
import type { Draft } from "../draft.ts";
import type { Span } from "../../evidence.ts";
import { isGermanOrdinal } from "../sentences.ts";
import { extentOf, type Veto } from "./veto.ts";

/** Both titles, where the model's begins at the same place as that of the grammars. */
function sameBeginning(model: Draft, grammar: Draft): { cut: Span; title: Span } | null {
  if (!model.fields.title || !grammar.fields.title) return null;
  const [cut, title] = [extentOf(model.fields.title), extentOf(grammar.fields.title)];
  return cut.start === title.start ? { cut, title } : null;
}

/** A reading without a title is none. */
export const losesTitle: Veto = (model, grammar) => !model.fields.title && grammar.fields.title !== undefined;

/** `Rivers to Realization (2017). Miami University`: the one year that a reference has is none of its title. */
export const takesYear: Veto = (model, grammar) =>
  /\s\((?:19|20)\d\d\)$/.test(model.fields.title?.value ?? "") &&
  !model.dates.length &&
  grammar.dates.length > 0;

/** `Street Protest in Two Cities| (Minsk, Hrodna)`: what a bracket of the title names is no place of publication. */
export const cutsBracket: Veto = (model, grammar) => {
  const both = sameBeginning(model, grammar);
  const { text } = grammar;
  return both !== null && text[both.title.end - 1] === ")" && text.startsWith(" (", both.cut.end);
};

/** `(2021). Belarus: “You are not human beings”|: State-sponsored impunity`: no container stands behind a colon that a title with its year before it has. */
export const cutsAtColon: Veto = (model, { fields: { title }, text, titleSign }) => {
  const cut = model.fields.title;
  if (!title || !cut) return false;
  const [{ start, end }, whole] = [extentOf(cut), extentOf(title)];
  if (end >= whole.end - 3) return false;
  const behind = text.slice(end, end + 3);
  // "Human Rights Watch. “Punished for Defending”: Pressure on Lawyers": the quotation alone is no title, either.
  if (start === whole.start + 1) return /^[”"»’]:\s/.test(behind);
  return titleSign === "year" && start === whole.start && /^[”"»’]?:\s/.test(behind);
};

/** `Fundacja Rzeki (b.d.), Rtęć i azbest.| Mapa zagrożeń, https://…`: where commas part the fields, a full stop parts two halves of a title. */
export const cutsAtStop: Veto = (model, grammar) => {
  const both = sameBeginning(model, grammar);
  if (!both || grammar.form !== "comma" || both.cut.end >= both.title.end - 2) return false;
  const { "container-title": container, volume, issue } = model.fields;
  return (
    /^(?:[^.?!][.?!]|[.?!])\s/.test(grammar.text.slice(both.cut.end - 1, both.cut.end + 2)) &&
    !(volume ?? issue) &&
    !(container && isOutlet(grammar.outlets, container.value))
  );
};

/** `P. Kos, Geopolityka.| Krótki wstęp, Łódź 2022`: the same where nothing but names and commas show that form, and no known publisher begins there. */
export const cutsBeforeTown: Veto = (model, grammar) => {
  const both = sameBeginning(model, grammar);
  const { publisher } = model.fields;
  const last = grammar.creators.at(-1)?.spans.at(-1)?.end;
  if (!both || !publisher || last === undefined || both.cut.end >= both.title.end - 2) return false;
  const { text } = grammar;
  return (
    /^,\s[„“"]?$/.test(text.slice(last, both.title.start)) &&
    /^[.?!]\s$/.test(text.slice(both.cut.end, extentOf(publisher).start)) &&
    /^,\s\p{Lu}[\p{L} -]{2,30}\s(?:1[89]|20)\d\d\.?\s?$/u.test(text.slice(both.title.end)) &&
    !isPublisher(publisher.value)
  );
};

/**
 * `… in Weißrussland im 19.| und 20. Jahrhundert. Munich: Oldenbourg`, `Budget for 2021|–2023`, `Human rights in Belarus|, 2022`,
 * `Regulation (EU) 2020|/1387`, `communication No|. 157/2020`, `Instytut im|. M. V. Ptukhy`, `Akta zjazdów, vol|. 2`: no title ends before a small letter, the
 * other half of a number, its year or the name that an abbreviation announces, where the grammars have it go on.
 */
export const cutsInside: Veto = (model, grammar) => {
  const value = model.fields.title?.value ?? "";
  if (/\s(?:im|им)$/.test(value)) return true;
  if (/,\s(?:vol|bd|t|cz|т|ч)$/i.test(value) && grammar.fields["publisher-place"]) return true;
  const both = sameBeginning(model, grammar);
  if (!both || both.cut.end >= both.title.end - 3) return false;
  // "Mass Media in Belarus|, 2021. BAJ, 3 Feb. 2022": the reference has a day of its own.
  const year = /^,\s(?:1[89]|20)\d\d$/.test(grammar.text.slice(both.cut.end, both.title.end));
  if (year && grammar.dates.some(({ kind, value }) => kind === "full" && value.length > 7)) return true;
  // "Geschichtspolitik im 20.| Jahrhundert": the number goes on with its noun.
  if (isGermanOrdinal(grammar.text, both.cut.end)) return true;
  const behind = grammar.text.slice(both.cut.end, both.cut.end + 14);
  return goesOn.test(behind) || /\s(?:No|Nos)$/.test(value);
};
const goesOn = /^(?:\.\s\p{Ll}{2,}\s|[–/-]\d|,\s(?:1[89]|20)\d\d\.?\s?(?:$|https?:|Avail|\[))/u;

/**
 * `Belarus: “You Are Not Human Beings.”| State-Sponsored Impunity. London: Amnesty`, `Reading “Russian world”| in Latvia. Europe-Asia
 * Studies, 68(4)`: a quotation inside a title does not end it.
 */
export const cutsAtQuote: Veto = (model, grammar) => {
  const both = sameBeginning(model, grammar);
  if (!both || both.cut.end >= both.title.end - 3) return false;
  const { text, fields } = grammar;
  const cut = text.slice(both.cut.start, both.cut.end);
  if (
    /^.*[^“„«][“„«][^“”„«»]+[”“»]$/u.test(cut) &&
    /^\s\p{Ll}/u.test(text.slice(both.cut.end, both.cut.end + 2))
  )
    return true;
  return fields.publisher !== undefined && /^[^“”]+“[^“”]+[.?!]”$/.test(cut);
};

/** `Resolution 2446 (2022): |Reported Cases`: what stands before the title that the model sees is in no field of its. */
export const dropsBeginning: Veto = (model, { fields: { title }, text, creators }) => {
  const [from, to] = [title?.spans[0]?.start ?? 0, model.fields.title?.spans[0]?.start ?? 0];
  if (!title || from >= to || model.creators.length > creators.length || noBeginning.test(title.value))
    return false;
  for (let at = from; at < to; at++) if (!model.isClaimed(at) && /[\p{L}\p{N}]/u.test(text[at]!)) return true;
  return false;
};
/** `Identity and Narration.In: the living handbook`: the name of a chapter that is not parted from its book; a number, a name before the title. */
const noBeginning =
  /[.?!]\s?In\b|^(?:And\s|&|\d{1,3}[.)]?\s|\p{Lu}[\p{L}’'-]+,?\s(?:\p{Lu}\.\s?)+$|\p{Lu}\.,)/u;
