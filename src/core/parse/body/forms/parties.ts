import { partiesFirst } from "../../act-names.ts";
import { takeBracket } from "../../head/index.ts";
import { readContainer } from "../container.ts";
import { dateSentence } from "../title-end.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** `European Court of Human Rights. Mammadov v. Azerbaijan. 22 May 2014. HUDOC`: the parties are the title, whatever stops they have. */
export const parties: BodyForm = {
  name: "parties of a case",
  when: ({ draft, head }) => !head.yearAfterNames && draft.creators.every(({ lastName }) => !lastName),
  read({ draft, start, to }) {
    const { text } = draft;
    const title = partiesFirst.exec(text.slice(start, Math.min(to, start + 170)))?.[0];
    if (title === undefined) return false;
    const end = start + title.length;
    draft.form = "marked";
    setTitle(draft, start, end, 0.93);
    const day = dateSentence(draft, Math.max(start, end - 3), to);
    const isNext = day !== null && /^[.,\s]*$/.test(text.slice(end, day.open));
    if (isNext) takeBracket(draft, day);
    readContainer(draft, isNext ? day.close : end, to, false);
    return true;
  },
};
