import { takeBracket } from "../../head/index.ts";
import { isOutlet } from "../../outlets.ts";
import { quotedAt } from "../../quotes.ts";
import { readContainer } from "../container.ts";
import { isUnsigned, type BodyForm } from "./form.ts";

/** `Lukashenko: “Ya ne svyatoy.” 2021. TASS`: who is quoted stands in the title. */
export const whoSaysIt: BodyForm = {
  name: "who says it",
  when: isUnsigned,
  read({ draft, start, to }) {
    const { text } = draft;
    const who = /^\p{Lu}\p{Ll}[\p{L}’'-]{1,24}(?=:\s[“"])/u.exec(text.slice(start, start + 28))?.[0];
    const quoted = who && !isOutlet(draft.outlets, who) ? quotedAt(text, start + who.length + 2, to) : null;
    if (!quoted || !/[.,?!]$/.test(text.slice(quoted.inner.start, quoted.inner.end))) return false;
    const { inner, outer } = quoted;
    draft.form = "marked";
    // The stop before the closing mark is that of the reference.
    const title = /[.,]$/.test(text.slice(inner.start, inner.end))
      ? `${text.slice(start, inner.end - 1)}${text.slice(inner.end, outer.end)}`
      : text.slice(start, outer.end);
    draft.set("title", { start, end: outer.end }, 0.9, title);
    const year = /^\.?\s(?<year>(?:1[5-9]|20)\d\d)(?=\.\s\p{L})/u.exec(text.slice(outer.end, outer.end + 9));
    const close = outer.end + (year?.[0].length ?? 0);
    if (year) takeBracket(draft, { open: close - 4, close, iso: year.groups!["year"]!, kind: "year" });
    readContainer(draft, close, to, false);
    return true;
  },
};
