import type { Warning } from "../evidence.ts";
import { dayNumber } from "./day-number.ts";
import type { Check } from "./types.ts";
import { urlDate } from "./url-date.ts";

/** Folders of files, which may be put there long after they were published: `/wp-content/uploads/2015/10/report-of-2013.pdf`. */
const uploaded =
  /\/(?:uploads?|files?|documents?|media|assets|attachments?)\/|\.pdf(?:[?#]|$)|amazonaws\.com/i;

/** Year against full date, and both against the date in the link: `(2020), … 12.09.2023, …/2020/9/18/…`. */
export const dateConflict: Check = {
  code: "date-conflict",
  run({ record, url }) {
    const full = record.fields.issued?.value ?? "";
    const year = record.dates.find(({ kind }) => kind === "year")?.value;
    const link = url ? urlDate(url.url) : null;
    const said: string[] = [];
    const args: Record<string, string> = { date: full };
    if (year && full.length > 4 && !sameYear(year, full)) {
      said.push(`the year in brackets is ${year}, the printed date is ${full}`);
      Object.assign(args, { case: "year", year });
    }
    if (link && full && !agree(full, link.iso) && !(uploaded.test(url!.url) && link.iso > full)) {
      said.push(`the printed date is ${full}, the link says ${link.printed}`);
      Object.assign(args, { case: said.length > 1 ? "both" : "link", link: link.printed });
    }
    if (!said.length) return [];
    const warning: Warning = {
      code: "date-conflict",
      severity: "warning",
      message: `${capital(said.join("; "))}. The printed date was kept; the page itself settles it.`,
      args,
      fields: link ? ["date", "url"] : ["date"],
    };
    return [warning];
  },
};

/** `2021/2022` agrees with both years; an item of 31 December may be printed under the next one. */
function sameYear(year: string, full: string): boolean {
  const printed = full.slice(0, 4);
  return year.split("/").some((y) => y.slice(0, 4) === printed);
}

/** At the precision of both; two days count as one, because sites and readers live in different time zones. */
function agree(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (a.slice(0, length) === b.slice(0, length)) return true;
  return length === 10 && Math.abs(dayNumber(a) - dayNumber(b)) <= 2;
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
