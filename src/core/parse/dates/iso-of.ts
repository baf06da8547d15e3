import type { FoundDate } from "./find-dates.ts";
import { monthOf } from "./with-months.ts";

/** What the named groups of a form come to, in ISO 8601; `null` where they are no date. */
export function isoOf(groups: Record<string, string | undefined>): Pick<FoundDate, "iso" | "kind"> | null {
  const { y, y0, y2, m, m2, d, d2, M, M2, R, none, season } = groups;
  if (none) return { iso: "", kind: "none" };
  if (season && y) return { iso: y, kind: "year" };
  const monthValue =
    R !== undefined
      ? ROMAN.indexOf(R) + 1
      : M
        ? monthOf(M)
        : m
          ? Number(m)
          : undefined;
  const dayValue = d ? Number.parseInt(d, 10) : undefined;
  if (monthValue !== undefined && (monthValue < 1 || monthValue > 12)) return null;
  if (dayValue !== undefined && (dayValue < 1 || dayValue > 31)) return null;
  const lastMonth = M2 ? monthOf(M2) : m2 ? Number(m2) : undefined;
  if (d2 && lastMonth) return acrossMonths([y0 ?? y!, monthValue!, dayValue!], [y!, lastMonth, Number(d2)]);
  const mm = monthValue ? `-${two(monthValue)}` : "";
  const dd = dayValue ? `-${two(dayValue)}` : "";
  // "12–14 мая 2016", "3–9 июня": days that follow each other
  const across = M2 && d2 ? monthOf(M2) : undefined;
  if (across && dayValue && Number(d2) >= 1 && Number(d2) <= 31 && across > (monthValue ?? 12)) {
    const end = `-${two(across)}-${two(Number(d2))}`;
    return y ? { iso: `${y}${mm}${dd}/${y}${end}`, kind: "full" } : { iso: `-${mm}${dd}/-${end}`, kind: "day" };
  }
  const last = d2 && dayValue && Number(d2) > dayValue && Number(d2) <= 31 ? `${mm}-${two(Number(d2))}` : "";
  if (d2 && !last) return null;
  if (last) return y ? { iso: `${y}${mm}${dd}/${y}${last}`, kind: "full" } : { iso: `-${mm}${dd}/-${last}`, kind: "day" };
  if (!y && M2) return { iso: `-${mm}/--${two(monthOf(M2)!)}`, kind: "day" };
  if (!y) return mm && dd ? { iso: `-${mm}${dd}`, kind: "day" } : null;
  if (y2) return { iso: `${y}/${y2.length === 2 ? y.slice(0, 2) + y2 : y2}`, kind: "year" };
  if (M2) return { iso: `${y0 ?? y}${mm}/${y}-${two(monthOf(M2)!)}`, kind: "month" };
  if (dd) return { iso: `${y}${mm}${dd}`, kind: "full" };
  return mm ? { iso: y + mm, kind: "month" } : { iso: y, kind: "year" };
} // prettier-ignore

/** `29 November – 2 December 2021`, `December 30, 2021–January 2, 2022` */
function acrossMonths(from: readonly [string, number, number], to: readonly [string, number, number]): Pick<FoundDate, "iso" | "kind"> | null {
  const [first, last] = [from, to].map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`) as [string, string];
  return to[1] <= 12 && to[2] >= 1 && to[2] <= 31 && first < last ? { iso: `${first}/${last}`, kind: "full" } : null;
} // prettier-ignore

/** Months as Polish prints them: `5 XI 2021`. */
const ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split(" ");

const two = (n: number) => String(n).padStart(2, "0");
