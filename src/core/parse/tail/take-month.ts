import type { Span } from "../../evidence.ts";
import { dateAt } from "../dates/index.ts";
import type { Draft } from "../draft.ts";
import { isPadding } from "./skip-back.ts";
import type { Step } from "./walk.ts";

/** `Europe-Asia Studies, 55, 7, November, pp. 1021–44`: the month is of the year at the head. */
export const takeMonth: Step = (walk) => {
  const { draft, from, to, end, located, dated } = walk;
  if (!located && end < to - 1 && (dated || !isAllTaken(draft, end, to))) return null;
  const month = monthBehindIssue(draft, from, end, located);
  if (!month) return null;
  draft.dates.push({ value: month.iso, span: month.span, kind: "full" });
  draft.claim(month.span);
  walk.end = month.span.start;
  return "taken";
};

/** Whether nothing but links and access dates stands behind a place. */
function isAllTaken(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!draft.isClaimed(i) && !isPadding(draft.text.charCodeAt(i))) return false;
  return true;
}

function monthBehindIssue({ text, dates }: Draft, from: number, end: number, located: boolean): { iso: string; span: Span } | null {
  // "Report, Centre of Rivers, Vilnius, May." ends so, too.
  const behind = located ? /(?<=\d, )\p{Lu}\p{Ll}{2,9}$/u : /(?<=[\p{L})], )\p{L}\p{Ll}{2,9}$/u;
  const month = behind.exec(text.slice(Math.max(from, end - 14), end))?.[0];
  const year = dates.find(({ value }) => /^\d{4}$/.test(value))?.value;
  const date = month && year ? dateAt(`${month} ${year}`, 0) : null;
  return date && /^\d{4}-\d\d$/.test(date.iso) ? { iso: date.iso, span: { start: end - month!.length, end } } : null;
} // prettier-ignore
