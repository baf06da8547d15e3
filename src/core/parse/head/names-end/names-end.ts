import type { NamesEnd, SeenEnd } from "./form.ts";
import { END_FORMS } from "./order.ts";

/** So far behind the names the forms look. */
const REST = 40;

/** Where a list of authors may end: before a bracketed date, a quotation mark, or a full stop and a title. */
export function namesEnd(at: NamesEnd): boolean {
  const { text, from, place, people, bracket } = at;
  const printed = text.slice(from, place);
  const rest = text.slice(place, place + REST);
  // One by one: more members behind `...at` are added by a call each, 8 µs for the names of an article.
  const seen: SeenEnd = { text, from, place, people, bracket, printed, rest, stopped: printed.endsWith(".") };
  for (const says of END_FORMS) {
    const verdict = says(seen);
    if (verdict !== null) return verdict;
  }
  return false;
}
