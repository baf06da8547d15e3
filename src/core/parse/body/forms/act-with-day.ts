import { dateAt } from "../../dates/index.ts";
import { withoutStop } from "../../draft.ts";
import { setTitle } from "../title.ts";
import { isUnsigned, type BodyForm } from "./form.ts";

const act =
  /^(?:\p{Lu}\p{L}+\s){0,2}(?:Law|Code|Decree|Edict|Ordinance|Resolution|Order|Regulation|Directive)\s[^.“”"]{0,90}\s(?:No\.|no\.|№)\s[\p{L}\d/-]{1,16}(?:,)?\s(?:of|dated)\s(?<day>\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d|\d{1,2}\s\p{Lu}\p{L}{2,8}\s(?:19|20)\d\d),?\s(?=(?:On|Concerning|About|Amending|Approving|Regarding|on)\s)[^.“”"]{6,300}/du;

/** APA: `Law of the Republic of Belarus No. 427-Z of July 17, 2008, On Mass Media`: day, number and name go together. */
export const actWithDay: BodyForm = {
  name: "act with its day",
  when: isUnsigned,
  read({ draft, start, to }) {
    const { text } = draft;
    const found = act.exec(text.slice(start, Math.min(to, start + 480)));
    const day = found && dateAt(text, start + found.indices!.groups!["day"]![0]);
    if (day?.kind !== "full") return false;
    const span = { start: day.start, end: day.end };
    draft.form = "marked";
    draft.dates.splice(0, draft.dates.length, { value: day.iso, span, kind: "full" });
    setTitle(draft, start, start + withoutStop(found![0]).length, 0.95);
    return true;
  },
};
