import { britishAct as act } from "../../act-names.ts";
import { readContainer } from "../container.ts";
import { setTitle } from "../title.ts";
import { isUnsigned, type BodyForm } from "./form.ts";

/** `Human Rights Act 1998. Available at:`, `Republic of Belarus (Sanctions) (EU Exit) Regulations 2019. London`: the year is of the name. */
export const britishAct: BodyForm = {
  name: "British act",
  when: isUnsigned,
  read({ draft, start, to }) {
    const name = act.exec(draft.text.slice(start, Math.min(to, start + 200)))?.[0];
    if (name === undefined) return false;
    draft.form = "marked";
    setTitle(draft, start, start + name.length, 0.95);
    readContainer(draft, start + name.length, to, false);
    return true;
  },
};
