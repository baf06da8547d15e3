import { takePublication } from "../../publication/index.ts";
import { readContainer } from "../container.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** `Title [Its translation], Newspaper, no. 76`: the bracket says where the title ends, the comma of which form it is. */
export const endedByBracket: BodyForm = {
  name: "ended by a bracket",
  when: ({ draft: { titleEnd, text }, start, to }) =>
    titleEnd !== null && titleEnd > start + 8 && titleEnd < to - 2 && text[titleEnd] === ",",
  read({ draft, head, start, to }) {
    const end = draft.titleEnd!;
    draft.form = "marked";
    setTitle(draft, start, end, 0.95);
    if (draft.isKind("standard")) {
      // "Safety Codes, STB 2311-2013, Gosstandart, Minsk, Belarus": who is left before the place prints it.
      const left = takePublication(draft, end, to, true);
      if (left > end + 2) draft.set("publisher", { start: end, end: left }, 0.85);
      return true;
    }
    const { volume, issue, page } = draft.fields;
    const isSerial = (volume ?? issue ?? page) || draft.dates.some(({ kind }) => kind === "full");
    readContainer(draft, end, to, head.mark === "," && !isSerial);
    return true;
  },
};
