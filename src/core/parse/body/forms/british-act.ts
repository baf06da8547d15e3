import { britishAct as act } from "../../act-names.ts";
import { takeBracket } from "../../head/index.ts";
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
    // "Sovereignty Act of 2020. 2020. Congress.gov": MLA prints the year of an American act again.
    const year = /^\.\s(?<year>(?:1[5-9]|20)\d\d)(?=\.\s\p{Lu})/u.exec(
      draft.text.slice(start + name.length, to),
    );
    const close = start + name.length + (year?.[0].length ?? 0);
    if (year) takeBracket(draft, { open: close - 4, close, iso: year.groups!["year"]!, kind: "year" });
    readContainer(draft, close, to, false);
    return true;
  },
};
