import type { Draft } from "../draft.ts";
import { isOutlet } from "../outlets.ts";

/** `Resources, Conservation and Recycling`: the name goes on with what it counts up. */
const counted = /, \p{Lu}\p{L}+$/u;

/**
 * The comma behind which the name of a journal begins that ends before `to`: the last one, unless the name has one itself.
 * @param mayBeKnown whether a name of the table may have commas: `Religion, State and Society`
 */
export function commaBeforeName(
  { text, outlets }: Draft,
  start: number,
  to: number,
  mayBeKnown = true,
): number {
  const last = text.lastIndexOf(", ", to - 1);
  const wider = text.lastIndexOf(", ", last - 1);
  const isWider = mayBeKnown && isOutlet(outlets, text.slice(wider + 2, to).trim());
  const isCounted = counted.test(text.slice(start, last)) && /\s(?:and|&)\s/.test(text.slice(last, to));
  return wider > start && (isWider || isCounted) ? wider : last;
}
