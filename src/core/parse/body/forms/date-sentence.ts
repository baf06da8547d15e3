import { takeBracket } from "../../head/index.ts";
import { readContainer } from "../container.ts";
import { dateSentence as dateBetweenStops } from "../title-end.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** MLA: `Constitution of the Republic. 30 Aug. 1995. Adilet`: a date between full stops parts title and container. */
export const dateSentence: BodyForm = {
  name: "date as a sentence",
  when: () => true,
  read({ draft, head, start, to }) {
    const date = dateBetweenStops(draft, start, to);
    if (!date) return false;
    // "Parliament of Moldova. 2023. Law No. 52 on Judgments. March 16, 2023. Monitorul Oficial": the day of the year at the head.
    const year = draft.dates.find(({ kind }) => kind === "year")?.value;
    if (head.yearAfterNames && !(date.iso.length > 7 && date.iso.slice(0, 4) === year)) return false;
    takeBracket(draft, date);
    draft.titleSign = "year";
    // "O regulirovanii tsen: Postanovlenie Soveta Ministrov No. 713. 19 Oct. 2022. Portal": the number of an act before its day.
    if (
      date.iso.length > 7 &&
      /\s(?:No\.|№|Nr\.?)\s?\d[\p{L}\d/-]{0,10}\.\s$/u.test(draft.text.slice(start, date.open))
    )
      draft.form = "marked";
    setTitle(draft, start, date.open, 0.9);
    readContainer(draft, date.close, to, false);
    return true;
  },
};
