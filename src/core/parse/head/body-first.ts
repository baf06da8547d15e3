import type { Draft } from "../draft.ts";
import { BODY_STARTS } from "./body-forms/order.ts";
import type { BracketedDate } from "./bracketed-date.ts";

/** Where the name of a body that stands first ends; 0 where none does. */
export function bodyFirst(draft: Draft, from: number, bracket: BracketedDate | null): number {
  const at = { draft, text: draft.text, from, bracket, url: draft.fields.URL?.value };
  for (const { read, marked } of BODY_STARTS) {
    const end = read(at);
    if (end === null) continue;
    if (end && marked) draft.form = "marked";
    return end;
  }
  return 0;
}
