import type { NamesEnd } from "./form.ts";
import { END_FORMS } from "./order.ts";

/** So far behind the names the forms look. */
const REST = 40;

/** Where a list of authors may end: before a bracketed date, a quotation mark, or a full stop and a title. */
export function namesEnd(at: NamesEnd): boolean {
  const { text, from, place } = at;
  const printed = text.slice(from, place);
  const seen = { ...at, printed, rest: text.slice(place, place + REST), stopped: printed.endsWith(".") };
  for (const says of END_FORMS) {
    const verdict = says(seen);
    if (verdict !== null) return verdict;
  }
  return false;
}
