import { outletTable } from "../outlets/outlet-table.ts";
import type { OutletTable } from "../outlets/types.ts";
import { readBody } from "./body/index.ts";
import type { Reading } from "./confidence/index.ts";
import type { Draft, Form } from "./draft.ts";
import { readHead } from "./head/index.ts";
import { agreesWith, italicFields } from "./italics.ts";
import { fitOf, gapsOf, labelAround, stretchesOf, unlabelled } from "./labeller/label.ts";
import { readStretches } from "./labeller/read-labelled.ts";
import { TOPIC_WORDS } from "./data/name-words.ts";
import type { CutEntry } from "./notes/index.ts";
import { recordOf } from "./record-of.ts";
import { isOutlet } from "./outlets.ts";
import { isPlace, isState } from "./places.ts";
import { readTail } from "./tail.ts";
import { draftWithLinks } from "./take-links.ts";
import type { ReferenceRecord } from "./types.ts";

/** A longer one is no reference that the model could know. */
const LONGEST_TO_LABEL = 1500;

/**
 * By how much the trained model may like its own reading better than that of the grammars before its own is taken. Measured on
 * references that the model was not fitted to: between 20 and 60 it makes no difference, beyond that too much is left unmended.
 * Where the form shows by its own signs, the grammars know better.
 */
const AGREEMENT: Readonly<Record<Form, number>> = { plain: 60, comma: 250, marked: Infinity };

/**
 * The same where the form is plain, but shows where the title begins. On lists that others wrote the grammars were right in nearly
 * all of these cases; of references of other fields the model reads more rightly beyond this.
 */
const SIGNED = { quotes: 1000, year: 400 } as const;

/** Reads an entry without its notes, with how that was done. */
export function readCut(
  { entry, notes, titleEnd, titleBySlash }: CutEntry,
  previous: readonly ReferenceRecord[] = [],
  outlets: OutletTable = outletTable(),
): { record: ReferenceRecord; reading: Reading } {
  const linked = draftWithLinks(entry, notes, outlets);
  const draft = linked.copy();
  if (titleEnd !== undefined) draft.titleEnd = titleEnd;
  draft.titleBySlash = titleBySlash ?? null;
  readByGrammar(draft);
  const record = recordOf(draft, entry, previous);
  const italics = italicFields(linked, entry.marks);
  const agrees = agreesWith(italics, record, entry.text);
  const agreement = Math.max(AGREEMENT[draft.form], draft.titleSign ? SIGNED[draft.titleSign] : 0);
  if ((agreement === Infinity && agrees) || entry.text.length > LONGEST_TO_LABEL)
    return { record, reading: { form: draft.form, by: "grammar", notes } };
  const question = unlabelled(linked, italics);
  if (!agrees) {
    const free = question.free();
    const other = linked.copy();
    readStretches(other, stretchesOf(free), record);
    const otherRecord = recordOf(other, entry, previous);
    const reading = {
      form: draft.form,
      by: "model",
      notes,
      apart: 0,
      differ: 0,
      gaps: gapsOf(free),
    } as const;
    if (other.fields.title && agreesWith(italics, otherRecord, entry.text))
      return { record: otherRecord, reading };
    if (agreement === Infinity) return { record, reading: { form: draft.form, by: "grammar", notes } };
  }
  const labelling = labelAround(question, record);
  const { score, differ } = fitOf(labelling, record);
  const apart = labelling.score - score;
  const reading = { form: draft.form, notes, apart, differ, gaps: gapsOf(labelling) };
  if (apart <= agreement) return { record, reading: { ...reading, by: "grammar" } };
  readStretches(linked, stretchesOf(labelling), record);
  // A reading without a title or with a piece of text as a name is worse than one that the model likes less.
  if (
    (!linked.fields.title && draft.fields.title) ||
    (hasOddName(linked, draft) && !hasOddName(draft, draft)) ||
    cutsBracket(linked, draft) ||
    cutsAtColon(linked, draft) ||
    cutsAtStop(linked, draft) ||
    cutsInside(linked, draft) ||
    cutsSeries(linked) ||
    losesPages(linked, draft) ||
    losesImprint(linked, draft) ||
    takesWord(linked, draft) ||
    takesTopic(linked, draft) ||
    joinsSentences(linked, draft) ||
    cutsAtQuote(linked, draft) ||
    losesContainer(linked, draft) ||
    takesRound(linked) ||
    cutsBody(linked, draft) ||
    dropsBody(linked, draft) ||
    dropsBeginning(linked, draft)
  )
    return { record, reading: { ...reading, by: "grammar" } };
  return { record: recordOf(linked, entry, previous), reading: { ...reading, by: "model" } };
}

/** `Street Protest in Two Cities (Minsk, Hrodna)`: what a bracket of the title names is no place of publication. */
const cutsBracket = (linked: Draft, { fields: { title }, text }: Draft): boolean =>
  title !== undefined &&
  text[title.spans.at(-1)!.end - 1] === ")" &&
  linked.fields.title?.spans[0]?.start === title.spans[0]!.start &&
  text.slice(linked.fields.title.spans.at(-1)!.end).startsWith(" (");

/** `(2021). Belarus: “You are not human beings”: State-sponsored impunity`: no container stands behind a colon that a title with its year before it has. */
const cutsAtColon = ({ fields: { title: cut } }: Draft, { fields: { title }, text, titleSign }: Draft): boolean => {
  if (!title || !cut) return false;
  const end = cut.spans.at(-1)!.end;
  if (end >= title.spans.at(-1)!.end - 3) return false;
  // "Human Rights Watch. “Punished for Defending”: Pressure on Lawyers": the quotation alone is no title, either.
  if (cut.spans[0]!.start === title.spans[0]!.start + 1) return /^[”"»’]:\s/.test(text.slice(end, end + 3));
  return titleSign === "year" && cut.spans[0]!.start === title.spans[0]!.start && /^[”"»’]?:\s/.test(text.slice(end, end + 3));
}; // prettier-ignore

/** `Fundacja Rzeki (b.d.), Rtęć i azbest. Mapa zagrożeń, https://…`: where commas part the fields, a full stop parts two halves of a title. */
const cutsAtStop = ({ fields: { title: cut, "container-title": container, volume, issue } }: Draft, { fields: { title }, text, form, outlets }: Draft): boolean =>
  form === "comma" && title !== undefined && cut?.spans[0]?.start === title.spans[0]!.start && cut.spans.at(-1)!.end < title.spans.at(-1)!.end - 2 &&
  /^(?:[^.?!][.?!]|[.?!])\s/.test(text.slice(cut.spans.at(-1)!.end - 1, cut.spans.at(-1)!.end + 2)) && !(volume ?? issue) && !(container && isOutlet(outlets, container.value)); // prettier-ignore

/** `… in Weißrussland im 19. und 20. Jahrhundert. Munich: Oldenbourg`, `Budget for 2021|–2023`, `Human rights in Belarus|, 2022`, `Human rights in Belarus|, 2022`, `Regulation (EU) 2020|/1387`, `communication No|. 157/2020`, `Instytut im|. M. V. Ptukhy`: no title ends before a small letter where another reading has it go on. */
const cutsInside = ({ fields: { title: cut } }: Draft, { fields: { title }, text }: Draft): boolean =>
  (cut !== undefined && /\s(?:im|им)$/.test(cut.value)) ||
  (title !== undefined && cut?.spans[0]?.start === title.spans[0]!.start &&
  cut.spans.at(-1)!.end < title.spans.at(-1)!.end - 3 &&
  (/^(?:\.\s\p{Ll}{2,}\s|[–/-]\d|,\s(?:1[89]|20)\d\d\.?\s?(?:$|https?:|Avail|\[))/u.test(text.slice(cut.spans.at(-1)!.end, cut.spans.at(-1)!.end + 14)) || /\s(?:No|Nos)$/.test(cut.value))); // prettier-ignore

/** `Vestnik BGU. Ser|. 3, no. 2`, `Kommersant Vlast’, no|. 18`: the number belongs to the name of a series of a journal, the word before a number to it. */
const cutsSeries = ({ fields: { "container-title": cut } }: Draft): boolean =>
  cut !== undefined &&
  /(?:[.,]\s(?:Ser|Сер|Seri[iy]?a|Серыя|Сери[яі])\.?|,\s(?:[Nn]o|[Nn]r|[Vv]ol))$/u.test(cut.value);

/** `Trud : stat. sb. – Minsk : Belstat, 2021. – 179 s.`: how many pages a book has is read by its sign, so that who does not know them knows less. */
const losesPages = ({ fields }: Draft, { fields: read }: Draft): boolean =>
  read["number-of-pages"] !== undefined && !fields["number-of-pages"] && !fields.page;

/** `Postanovlenie Ministerstva. Minsk: Pravovoi portal; 2023`: place and publisher that were read are no end of the title. */
const losesImprint = ({ fields }: Draft, { text, fields: { publisher, "publisher-place": place } }: Draft): boolean =>
  publisher !== undefined && place !== undefined && !fields.publisher && isPlace(place.value) &&
  // "Title, Noir sur Blanc, Warszawa": behind a comma also where the other reading knows the place.
  (!fields["publisher-place"] || /,\s$/.test(text.slice(0, publisher.spans[0]!.start))) &&
  (fields.title?.spans.at(-1)?.end ?? 0) >= publisher.spans.at(-1)!.end; // prettier-ignore

/** `Janukovyč, Majdan a my: rozhovor`: the first word of an enumeration that begins a title is nobody's name. */
const takesWord = ({ creators }: Draft, { creators: read, fields: { title }, text }: Draft): boolean => {
  const [only, ...others] = creators;
  const span = only?.spans[0];
  return (
    read.length === 0 && title !== undefined && span !== undefined && !others.length && span.start === title.spans[0]?.start &&
    /^\p{Lu}\p{Ll}+$/u.test(only?.name ?? "") && /^,\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text.slice(span.end))
  );
}; // prettier-ignore

/** `Natural Gas: Methods of Storage. Vilnius: Technika`: two words before a colon, the first of them one that begins titles and no given name. */
const takesTopic = ({ creators }: Draft, { creators: read, fields: { title }, text }: Draft): boolean => {
  const [only, ...others] = creators;
  const span = only?.spans[0];
  return (
    read.length === 0 && title !== undefined && span !== undefined && !others.length && span.start === title.spans[0]?.start &&
    /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+:\s/u.test(text.slice(span.start, span.end + 2)) && TOPIC_WORDS.has(only?.firstName ?? "")
  );
}; // prettier-ignore

/** `Belarus: “You Are Not Human Beings.”| State-Sponsored Impunity. London: Amnesty`: what begins a title with a quotation in it does not end with the quotation where another reading has it go on. */
const cutsAtQuote = ({ fields: { title: cut } }: Draft, { fields: { title, publisher }, text }: Draft): boolean =>
  title !== undefined && publisher !== undefined && cut?.spans[0]?.start === title.spans[0]!.start && cut.spans.at(-1)!.end < title.spans.at(-1)!.end - 3 &&
  /^[^“”]+“[^“”]+[.?!]”$/.test(text.slice(cut.spans[0].start, cut.spans.at(-1)!.end)); // prettier-ignore

/** `Pomnik odnowiony (2015) Głos znad Niemna, 17 September`: a newspaper that was read is more than text that found no field. */
const losesContainer = (linked: Draft, { fields: { "container-title": container, title }, creators }: Draft): boolean =>
  container !== undefined && title !== undefined && creators.length === linked.creators.length && title.value === linked.fields.title?.value && !linked.fields["container-title"] && !linked.fields.publisher && !linked.fields["collection-title"] &&
  linked.unparsed().some(({ start, end }) => start <= container.spans[0]!.start && end >= container.spans.at(-1)!.end); // prettier-ignore

/** `General Population Survey, Round 14. Geneva: IOM`: the how manieth of its kind a survey is, not its series. */
const takesRound = ({ fields }: Draft): boolean =>
  /^(?:Round|Wave|Phase|Edition|Volume|Part|Session)$/.test(fields["collection-title"]?.value ?? "");

/** `… on Kyiv, |Minsk, and Moscow. Stuttgart: ibidem`: no place has the end of a sentence in it, and no title begins with what joins two roles. */
const joinsSentences = ({ fields: { title, "publisher-place": place } }: Draft, { fields: { title: read, "publisher-place": before } }: Draft): boolean =>
  (/\p{Ll}{3}\.\s\p{Lu}/u.test(place?.value ?? "") && isPlace(before?.value ?? "")) || (/^and\s(?:trans|ed)/.test(title?.value ?? "") && !/^and\s/.test(read?.value ?? "")); // prettier-ignore

/** `Federal Law No`, `Migration & Ministry | of Labour`; `. V. Lavrova s`, `edited by`, `host. Border Talk`, `Politics, Violence, Memory`, `Kos-Hale L, Lis S. Editorial`: no name begins with a mark or a sentence's end, ends in a small word or is a list. */
const hasOddName = (draft: Draft, grammar: Draft) =>
  draft.creators.some((one) => isPieceOfText(one, draft, grammar)) || hasOddWord(draft);

/**
 * `Chichester, U.|K.: Wiley`, `James A.| Baker III Institute`, `9th Int. Congr. |Belarusian Stud.`: an editor whom only the model sees, and
 * whose name goes on, or is none of a person; `Belarus|: Divisions`; `Belsat TV|. Title [Video]`.
 */
function isPieceOfText(
  { creatorType, name, firstName, spans }: Draft["creators"][number],
  draft: Draft,
  grammar: Draft,
): boolean {
  const { text, fields } = draft;
  const end = spans.at(-1)?.end ?? 0;
  if (creatorType === "editor")
    return (
      !/\beds?\b|edit|red\.|ред\.|h(?:rs?)?g|dir\.|coord|a cura/iu.test(text) &&
      ((name !== undefined &&
        !fields.volume &&
        grammar.creators.length === draft.creators.length - 1 &&
        grammar.fields.title?.spans[0]?.start === fields.title?.spans[0]?.start) ||
        /^(?:\p{Lu}\.\s?:|\s\p{Lu}\p{Ll})/u.test(text.slice(end, end + 4)))
    );
  if (name !== undefined)
    return (
      /^:\s/.test(text.slice(end, end + 2)) &&
      ((isState(name) && name !== "European Union") || /\d\.\s\p{Lu}/u.test(name))
    );
  return firstName === "T. V." && draft.isKind("video");
}

const hasOddWord = ({ creators, text }: Draft) =>
  creators.some(({ name, spans }) => name !== undefined && (/\sN[or]$/.test(name) || /^\p{L}+, \p{L}+, (?:and )?\p{L}+$/u.test(name) || /^\sof\s(?:the\s)?\p{Lu}/u.test(text.slice(spans.at(-1)?.end ?? text.length)) || /^\p{Lu}[\p{L}’'-]+ \p{Lu}{1,2}, \p{Lu}/u.test(name) || /^[^\p{L}\p{N}@«"“]/u.test(name) || /\s\p{Ll}{1,2}$/u.test(name) || /^\p{Ll}+\.\s/u.test(name) || /^\p{Ll}+\s\p{Ll}+$/u.test(name))); // prettier-ignore

/** `Resolution 2446 (2022): Reported Cases`: what stands before the title that the model sees is in no field of its. */
const dropsBeginning = (linked: Draft, { fields: { title }, text, creators }: Draft): boolean => {
  const [from, to] = [title?.spans[0]?.start ?? 0, linked.fields.title?.spans[0]?.start ?? 0];
  // "Identity and Narration.In: the living handbook": the name of a chapter that is not parted from its book is no beginning.
  if (
    !title ||
    from >= to ||
    linked.creators.length > creators.length ||
    /[.?!]\s?In\b|^(?:And\s|&|\d{1,3}[.)]?\s|\p{Lu}[\p{L}’'-]+,?\s(?:\p{Lu}\.\s?)+$|\p{Lu}\.,)/u.test(
      title.value,
    ) ||
    !/\p{L}/u.test(text.slice(from, to))
  )
    return false;
  for (let at = from; at < to; at++)
    if (!linked.isClaimed(at) && /[\p{L}\p{N}]/u.test(text[at]!)) return true;
  return false;
};

/** `DFRLab (2021) ‘Title’, Medium`: before its year a body wrote, it is no container. */
const dropsBody = (
  { creators, fields: { "container-title": container } }: Draft,
  { creators: [body] }: Draft,
): boolean =>
  body?.name !== undefined && !creators.length && container?.spans[0]?.start === body.spans[0]?.start;

/** `Council of Europe, European Commission for Democracy through Law. (2024). Georgia`: the name goes as far as the year, and no title begins inside the name of a body that its year follows. */
const cutsBody = ({ creators: [part], fields: { title } }: Draft, { creators: [body, ...others], text, titleSign }: Draft): boolean => {
  const [span, at] = [body?.spans[0], title?.spans[0]?.start];
  return (
    titleSign === "year" && body?.name !== undefined && !others.length && span !== undefined && at !== undefined &&
    ((at > span.start && at < span.end) || (part?.spans[0]?.start === span.start && (part.spans.at(-1)?.end ?? span.end) < span.end - 2)) && /^\.?\s\((?:19|20|n)/.test(text.slice(span.end, span.end + 6))
  );
}; // prettier-ignore

/** Dashes for the author of the entry before; the number or key of a reference that stands by itself: `[12]`, `[KOS94]`, `12. Kos, A.`, `12 Kos, A.` */
const notOfTheHead =
  /^(?:\[(?:b\.\s?a|б\.\s?а|anon|s\.\s?n)\.?\]\s?(?=[(\p{Lu}])|[—–―_-]{2,}[\s.,:;]*|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}\s?|\[(?:\d{1,4}|\p{Lu}[\p{L}+]{1,9}\s?\d{2,4}[a-z]?)\]\s+|\d{1,3}[.)]?\s+(?=\p{Lu}[\p{L}’'-]{1,30},?\s\p{Lu}(?:\.|\p{Lu}{0,2},)))/u;

/** `Available at: https://… (accessed 3 May 2021). Title`: where an entry begins that prints its link first. */
function behindLinks(draft: Draft): number {
  let at = 0;
  while (at < draft.text.length && (draft.isClaimed(at) || /[\s.,;:()[\]<>–—-]/.test(draft.text[at]!))) at++;
  return at < draft.text.length ? at : 0;
}

/** By the forms that lists print: head, tail, and what is between them. */
function readByGrammar(draft: Draft): void {
  const dashes = notOfTheHead.exec(draft.text)?.[0].length ?? 0;
  draft.claim({ start: 0, end: dashes });
  const head = readHead(draft, draft.isClaimed(0) && !dashes ? behindLinks(draft) : dashes);
  const dated = head.yearAfterNames && head.mark !== ",";
  const tail = readTail(draft, head.end, draft.text.length, dated);
  readBody(draft, head, head.end, tail.end);
}
