import type { Entry } from "../list/types.ts";
import { inOneScript } from "./one-script.ts";
import type { Field, ReferenceRecord } from "./types.ts";

/** An entry whose areas are set apart by dashes, character for character. */
export interface DashedEntry {
  entry: Entry;
  /** The text as it is printed, of the same length. */
  printed: string;
}

/** Lists that print areas: GOST, in Cyrillic or with its slashes before the container. */
const ofGost = /[\u0400-\u04ff]| \/\/ /;
/** `Журнал. - 2001. - № 3`, `Журнал.- 2001`, `[Текст] - М.`: a hyphen behind a stop or a bracket that a space follows. */
const hyphen = /(?<=[.)\]»”"]\s?)-(?=\s[\p{L}\d№[(«“"])/gu;

/** `М.: Наука, 2020 - 308 с.`: the same where the stop behind the year was left out. */
const behindYear = /(?<=,\s?(?:19|20)\d\d\s)-(?=\s\d{1,4}\s?[сcsp]\.)/gu;

/** `– C. 5–9`, `2014. C. 5`: the letter of the pages typed on the other keyboard, in a reference in Cyrillic. */
const latinPages = /(?<=[\u0400-\u04ff][^C]{0,400}[.,;–—]\s)C(?=\.\s?\d)/gu;

/** `Київ: Вища школа – 1998. С. 220`: a dash for the comma between who published and the year. */
const beforeYear =
  /(?<=[.–—]\s\p{Lu}[\p{L}.-]{0,20}\s?:\s?[\p{Lu}«“"][^:–—/]{1,60}[\p{L}»”"])[–—-](?=\s(?:1[89]|20)\d\d[.\s,])/gu;

/** `Право, 2006. № 6.-С. 8`, `23 бер. -С. 10`: a hyphen with no space behind it, before the number that an area has. */
const close = /(?<=[\p{L}\d»”)]\.\s?)-(?=(?:[СCТTP]|№)\.?\s?\d)/gu;

/** What was typed with hyphens between its areas is read as with dashes, and its words in one script. `null`: nothing was. */
export function withAreaDashes(entry: Entry): DashedEntry | null {
  const printed = entry.text;
  if (!ofGost.test(printed)) return null;
  const text = inOneScript(printed)
    .replace(/[‒―−]|(?<=[\dIVX])—(?=[\dIVX])/g, "–")
    .replace(hyphen, "–")
    .replace(close, "–")
    .replace(behindYear, "–")
    .replace(beforeYear, ",")
    .replace(latinPages, "С");
  return text === printed ? null : { entry: { ...entry, text }, printed };
}

/** A record of an entry with dashes, its values with the hyphens that are printed. */
export function withPrintedHyphens(
  record: ReferenceRecord,
  { entry, printed }: DashedEntry,
): ReferenceRecord {
  const asPrinted = (field: Field): Field => {
    const [span, ...others] = field.spans;
    const whole = span && !others.length && entry.text.slice(span.start, span.end) === field.value;
    return whole ? { ...field, value: printed.slice(span.start, span.end) } : field;
  };
  // "Шрaйбман": how a name is printed is for who mends it to see.
  const words = mendedWords(entry.text, printed);
  const named = (name: string | undefined) =>
    name?.replace(/[\p{L}’']+/gu, (word) => words.get(word) ?? word);
  return {
    ...record,
    ...(words.size && {
      creators: record.creators.map((creator) => ({
        ...creator,
        ...(creator.name && { name: named(creator.name)! }),
        ...(creator.lastName && { lastName: named(creator.lastName)! }),
        ...(creator.firstName && { firstName: named(creator.firstName)! }),
      })),
    }),
    fields: Object.fromEntries(
      Object.entries(record.fields).map(([name, field]) => [name, asPrinted(field)]),
    ),
  };
}

/** The words that were made of one script, with what is printed for each. */
function mendedWords(text: string, printed: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { index, 0: word } of text.matchAll(/[\p{L}’']+/gu)) {
    const before = printed.slice(index, index + word.length);
    if (before !== word && word.length > 1) words.set(word, before);
  }
  return words;
}
