import { readNames } from "../../names/index.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** `Review of Belarus: the last European dictatorship, by A. Wilson, Slavic Review` */
const review = rule(
  /(?<=[.,?!”"’)]\s)(?:Book review of|Review of|(?<=[”"’],\s)review of|Rev\. of)(?: the book)?\s[^“”"]{3,160}?(?<by>, (?:by|edited by|translated by|directed by|ed\. by) )(?=\p{Lu})/dgu,
);

/** `Рец. на: Лис Я. Уния. Минск, 2005. 300 с. // Славяноведение`: what the reviewed book is printed with is none of the review's. */
const printed = rule(() =>
  anySpelling(
    /(?<=(?:Рец|Рэц|Rets|Rec)\.\s(?:на|na)(?:\s(?:кн|kn)\.)?:?\s[^/]{6,200}[.»])\s(?:[–—]\s)?(?<imprint>\p{Lu}[\p{L}.-]{0,20}(?:\s?:\s[^:/]{2,60})?,\s(?:1[89]|20)\d\d\.\s(?:[–—]\s)?\d{1,4}\s[сcs]\.)(?=\s\/\/)/du,
  ),
);

/** Who wrote what is reviewed: the stop of an initial ends no title, and behind a title of its own all of it says what is reviewed. */
export const reviewedNotes = finder([review, printed], (text) => {
  const notes: Note[] = [];
  const imprint = printed.exec(text)?.indices?.groups?.["imprint"];
  if (imprint) notes.push({ start: imprint[0], end: imprint[1], ofTitle: true });
  for (const match of review.all(text)) {
    const [start, at] = match.indices!.groups!["by"]!;
    const names = readNames(text, at, ["initials surname", "given surname"], "author", (place) => /^[.,]\s/.test(text.slice(place, place + 2)));
    // "by A. Wilson, Slavic Review": one name, unless the next is joined to it.
    const one = names?.creators.findIndex((_, i, all) => i > 0 && text.slice(all[i - 1]!.spans[0]!.end, all[i]!.spans[0]!.start) === ", ");
    const last = names && names.creators[one !== undefined && one > 0 ? one - 1 : names.creators.length - 1];
    const end = last?.spans[0]?.end;
    if (end === undefined) continue;
    const titled = /[.?!,][”"’]\s$|[”"’][.,]\s$/.test(text.slice(0, match.index));
    const span = { start: match.index, end };
    notes.push(titled ? { ...span, fields: [{ name: "genre", value: text.slice(match.index, end), span }] } : { start, end, ofTitle: true });
  }
  return notes;
}); // prettier-ignore
