import { setTitle } from "../body/title.ts";
import { trimmed, type Draft } from "../draft.ts";
import { JOINT, mayBeSurname, SURNAME } from "../head/index.ts";
import { isGivenName, mayBeGivenName } from "../names/index.ts";
import { isOutlet } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { isPublisher } from "../publication/index.ts";

/** Nobody notes down a longer one so. */
const LONGEST = 250;

/**
 * Surnames alone, the title, the house or town with the year behind it without a comma, and no more. Full stops inside the title part it from
 * its subtitle; in every style they would end it.
 */
const NOTED = new RegExp(
  `^(?<names>${SURNAME}(?:(?:${JOINT})${SURNAME}){0,3})(?:[,:]|\\s[–—-])\\s(?<title>\\p{Lu}[^()«»“”„"/]{5,200}?),\\s(?<house>\\p{Lu}[^,.:;()«»“”„"/\\d]{1,40})\\s(?<year>(?:19|20)\\d\\d)\\.?$`,
  "du",
);
/** What the title begins with, as far as it may be somebody's given names. */
const FIRST_WORDS = /^[^,.:]+/;

/**
 * Reads a book as people note it down: `Snyder, Bloodlands. Europe Between Hitler and Stalin, Vintage 2011`, `Brzeziecki / Nocuń, Łukaszenka.
 * Niedoszły car Rosji, Znak 2014`.
 * @returns whether it was one; else nothing is changed
 */
export function readNotedBook(draft: Draft): boolean {
  const { text } = draft;
  if (text.length > LONGEST || draft.notes.length || draft.fields.URL || draft.fields.DOI) return false;
  const { title, house, year, names } = NOTED.exec(text)?.indices?.groups ?? {};
  if (!title || !house || !year || !names) return false;
  const surnames = [...text.slice(...names).matchAll(new RegExp(SURNAME, "gu"))];
  if (!surnames.every(([name]) => mayBeSurname(draft, name))) return false;
  const where = text.slice(...house);
  // "Znak" is a house and its monthly.
  if (isOutlet(draft.outlets, where) && !isPublisher(where)) return false;
  if (!isTitle(text.slice(...title), surnames.length > 1)) return false;
  for (const { 0: lastName, index } of surnames) {
    const span = { start: index, end: index + lastName.length };
    draft.creators.push({ creatorType: "author", lastName, spans: [span], confidence: 0.8 });
    draft.claim(span);
  }
  const span = trimmed(text, { start: title[0], end: title[1] });
  setTitle(draft, span.start, span.end, 0.9);
  draft.set(isPlace(where) ? "publisher-place" : "publisher", { start: house[0], end: house[1] }, 0.85);
  const on = { start: year[0], end: year[1] };
  draft.dates.push({ value: text.slice(...year), kind: "year", span: on });
  draft.claim(on);
  draft.form = "marked";
  return true;
}

/** Its first words are no given names of the surname before them, nor another name: `Kos, Anna. Title`, `Kos, Lis, Title`. */
function isTitle(title: string, joined: boolean): boolean {
  const words = FIRST_WORDS.exec(title)![0].trim().split(/\s+/);
  if (words.some((word) => isGivenName(word) || /^\p{Lu}\.?$/u.test(word))) return false;
  if (words.length === 1) return joined || isPlace(words[0]!);
  // "Kos, Henry James. Title": what is a surname as often may be a given name here.
  return !mayBeGivenName(words[0]!);
}
