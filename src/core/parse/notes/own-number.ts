import type { Entry } from "../../list/types.ts";
import { rule } from "../rule.ts";
import { finder } from "./finder.ts";
import type { Note } from "./types.ts";

/** `15. Lekarze na Granicy. Raport`: where a list changes its form, the number of an entry is still at its head. */
export const ownNumber = ({ n, text }: Entry): Note[] =>
  n > 1 && text.startsWith(`${n}. `) && /^\d+\.\s(?!\p{Ll})/u.test(text)
    ? [{ start: 0, end: `${n}. `.length }]
    : [];

/** The number of a footnote: `⁸ Serhij Kos: Titel`. */
const footnote = rule(/^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}\s?(?=\S)/gu);

export const footnoteNumber = finder([footnote], (text) =>
  footnote.all(text).map((match) => ({ start: 0, end: match[0].length })),
);

/** What a journal prints above its own reference: `To cite this article: Anna Kos (2014) Title`. */
const invitation = rule(
  /^(?:(?:To|How to) cite|Cite|Please cite)(?: this (?:article|chapter|paper|book|item))?(?: as)?:\s(?=\S)/giu,
);

export const citeThis = finder([invitation], (text) =>
  invitation.all(text).map((match) => ({ start: 0, end: match[0].length })),
);
