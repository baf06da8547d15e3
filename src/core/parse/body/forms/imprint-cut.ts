import { setTitle, volumeBefore } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** `Title (Warsaw, Oficyna Naukowa)`: the imprint was cut out, so that all that is left is the title. */
export const imprintCut: BodyForm = {
  name: "imprint in brackets",
  when: ({ draft }) => draft.isKind("imprint"),
  read({ draft, start, to }) {
    draft.form = "marked";
    setTitle(draft, start, volumeBefore(draft, start, to), 0.95);
    return true;
  },
};
