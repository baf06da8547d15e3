import { commaYear, takeBracket } from "../../head/index.ts";
import { readContainer } from "../container.ts";
import { setTitle } from "../title.ts";
import { isUnsigned, type BodyForm } from "./form.ts";

/** `Sud prigovoril mera k semi godam, 2021. Kommersant, 15 Dec.`: without an author the year stands behind the title. */
export const yearByComma: BodyForm = {
  name: "year by comma",
  when: (body) => isUnsigned(body) && !body.draft.dates.some(({ kind }) => kind === "year"),
  read({ draft, start, to }) {
    const { text } = draft;
    const year = commaYear(text, start);
    if (!year || year.close >= to - 3 || /(?:1[89]|20)\d\d/.test(text.slice(year.close, to))) return false;
    takeBracket(draft, year);
    draft.titleSign = "year";
    draft.form = "marked";
    setTitle(draft, start, year.open, 0.9);
    readContainer(draft, year.close, to, false);
    return true;
  },
};
