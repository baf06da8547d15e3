import { readBookPart } from "../../book-part/index.ts";
import { firstBracketedDate, takeBracket } from "../../head/index.ts";
import { readContainer } from "../container.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** `Law of the Republic of Belarus (1994) Ob obshchestvennykh ob’edineniiakh, [4 October 1994, No. 3254-XII]`: nothing but who gave it stands before the year of an act. */
const lawOfState = /^(?:Law|Decree|Edict|Code|Resolution|Order)(?:\s(?:of|the|\p{Lu}[\p{L}-]+)){2,14}$/u;

/** `Sud vynes prigovor (2021) Kommersant`, `Nie wrócimy (2022), „Tygodnik”`: a year in brackets ends the title. */
export const yearInBrackets: BodyForm = {
  name: "year in brackets",
  when: ({ head }) => !head.yearAfterNames,
  read({ draft, start, to }) {
    const { text } = draft;
    const year = firstBracketedDate(text, start);
    if (!year || year.close > to || year.open <= start + 3 || draft.isClaimed(year.open + 1)) return false;
    const byComma = text[year.close] === ",";
    takeBracket(draft, year);
    const ofState =
      lawOfState.test(text.slice(start, year.open).trim()) &&
      draft.notes.some(({ kind, fields }) => kind === "law" && fields?.some(({ name }) => name === "number"));
    if (ofState && to - year.close > 8) {
      draft.form = "marked";
      draft.set("genre", { start, end: year.open }, 0.8);
      setTitle(draft, year.close, to, 0.9);
      return true;
    }
    draft.titleSign = "year";
    if (byComma || draft.isKind("case") || draft.isKind("act")) draft.form = "marked";
    setTitle(draft, start, year.open, 0.95);
    // "Unia lubelska (2002), [w:] Encyklopedia historii Polski": an entry without an author
    const inBook = byComma
      ? /^,\s(?:\[(?:w|in):?\]:?|w:|in:)\s/u.exec(text.slice(year.close, year.close + 9))
      : null;
    if (inBook) {
      draft.claim({ start: year.close, end: year.close + inBook[0].length });
      readBookPart(draft, year.close + inBook[0].length, to);
    } else readContainer(draft, year.close, to, byComma);
    return true;
  },
};
