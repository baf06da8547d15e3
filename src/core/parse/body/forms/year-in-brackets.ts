import { readBookPart } from "../../book-part/index.ts";
import { firstBracketedDate, takeBracket } from "../../head/index.ts";
import { readContainer } from "../container.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

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
