import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

const letterTo = /^(?:(?:private|open|personal)\s)?(?:letter|e-?mail|telegram)\sto\s/i;

/** `K. Kos, private letter to J. Lis, Nov. 3, 1961`: who got it is all the title. */
export const letter: BodyForm = {
  name: "letter",
  when: ({ draft }) => draft.creators.length > 0 && draft.isKind("letter"),
  read({ draft, start, to }) {
    if (!letterTo.test(draft.text.slice(start, start + 30))) return false;
    draft.form = "marked";
    setTitle(draft, start, to, 0.9);
    return true;
  },
};
