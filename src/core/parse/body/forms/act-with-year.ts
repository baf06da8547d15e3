import { takeBracket } from "../../head/index.ts";
import { readContainer } from "../container.ts";
import { setTitle } from "../title.ts";
import { isUnsigned, type BodyForm } from "./form.ts";

const act =
  /^(?:(?:Organic|Constitutional|Federal) )?(?:Law|Code|Decree|Edict|Constitution) of (?:the )?\p{Lu}[^.()“”\d]{6,150}? (?<year>(?:19|20)\d\d)(?=\.|\s?$)/du;

/** Harvard: `Law of Georgia on Transparency of Foreign Influence 2024. Available at:` */
export const actWithYear: BodyForm = {
  name: "act with its year",
  when: isUnsigned,
  read({ draft, start, to }) {
    const found = act.exec(draft.text.slice(start, Math.min(to, start + 200)));
    if (!found) return false;
    const [open, close] = found.indices!.groups!["year"]!;
    takeBracket(draft, {
      open: start + open,
      close: start + close,
      iso: found.groups!["year"]!,
      kind: "year",
    });
    draft.form = "marked";
    setTitle(draft, start, start + open, 0.9);
    readContainer(draft, start + close, to, false);
    return true;
  },
};
