import { publisherByComma } from "../publisher-by-comma.ts";
import { setTitle, volumeBefore } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** Polish author–year: `Kos A. (2020), Title, Scholar, Warszawa` */
export const byComma: BodyForm = {
  name: "by comma",
  when: ({ head }) => head.yearAfterNames,
  read({ draft, head, start, to }) {
    const end = publisherByComma(draft, head, start, to);
    if (end === null) return false;
    setTitle(draft, start, volumeBefore(draft, start, end), 0.9);
    return true;
  },
};
