import { isOpeningQuote } from "../../quotes.ts";
import { readQuotedTitle } from "../quoted-title.ts";
import type { BodyForm } from "./form.ts";

/** `“A Title,” Outlet, May 3, 2021` */
export const inQuotes: BodyForm = {
  name: "in quotation marks",
  when: ({ draft, start }) => isOpeningQuote(draft.text[start]),
  read: ({ draft, head, start, to }) => readQuotedTitle(draft, head, start, to),
};
