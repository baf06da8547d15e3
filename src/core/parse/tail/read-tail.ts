import { findDates } from "../dates/index.ts";
import type { Draft } from "../draft.ts";
import { skipBack } from "./skip-back.ts";
import { takeDate } from "./take-date.ts";
import { takeLocator, takePagesAfterDoi } from "./take-locators.ts";
import { takeMonth } from "./take-month.ts";
import { passUnread, takeLabel, takeMedium } from "./take-words.ts";
import type { Step, Walk } from "./walk.ts";

/** What was taken off the end of an entry. */
export type Tail = Pick<Walk, "end" | "located">;

/** In this order at every place: the first that finds something takes it. */
const steps: Step[] = [
  takeMedium,
  takeDate,
  takeMonth,
  takeLocator,
  takePagesAfterDoi,
  takeLabel,
  passUnread,
];

/**
 * Takes dates, locators and notes of medium off the end of `text.slice(from, to)`, in whatever order they are printed.
 * @param yearInHead the year stands before the title, so that a date may also end the title
 */
export function readTail(draft: Draft, from: number, to: number, yearInHead = false): Tail {
  const dates = findDates(draft.text.slice(from, to));
  for (const date of dates) {
    date.start += from;
    date.end += from;
  }
  const walk: Walk = { draft, from, to, yearInHead, dates, end: to, located: false, dated: false, unread: 0 };
  for (;;) {
    walk.end = skipBack(draft, from, walk.end);
    const found = firstThat(walk);
    if (found !== "taken") return { end: walk.end, located: walk.located };
  }
}

function firstThat(walk: Walk): ReturnType<Step> {
  for (const step of steps) {
    const found = step(walk);
    if (found) return found;
  }
  return null;
}
