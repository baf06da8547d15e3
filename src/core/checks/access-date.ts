import { dayNumber } from "./day-number.ts";
import type { Check, CheckedRecord } from "./types.ts";

const FEWEST_DATES = 5;
const DAYS_OF_A_YEAR = 366;
const byList = new WeakMap<readonly CheckedRecord[], readonly string[]>();

/** Seen before it was published, or more than a year after everything else in the list: `(16.07.2042)`. */
export const accessDate: Check = {
  code: "access-date",
  run({ record }, list) {
    const issued = record.fields.issued?.value.slice(0, 10) ?? "";
    const accessed = record.fields.accessed?.value ?? "";
    const length = Math.min(issued.length, accessed.length);
    if (length && accessed.slice(0, length) < issued.slice(0, length))
      return [
        {
          code: "access-date",
          severity: "warning",
          message: `It was accessed on ${accessed}, before it was published (${issued}). One of the two dates is wrong.`,
          args: { case: "before", accessed, issued },
          fields: ["date", "accessDate"],
        },
      ];
    const others = accessDates(list);
    const latest = others.at(-1) === accessed ? others.at(-2) : others.at(-1);
    if (
      accessed.length < 10 ||
      others.length < FEWEST_DATES ||
      !latest ||
      dayNumber(accessed) - dayNumber(latest) <= DAYS_OF_A_YEAR
    )
      return [];
    return [
      {
        code: "access-date",
        severity: "warning",
        message: `It was accessed on ${accessed}, all the rest of the list by ${latest}. The list itself tells when it was closed; look at the year.`,
        args: { case: "after", accessed, latest },
        fields: ["accessDate"],
      },
    ];
  },
};

/** All full access dates of a list, the latest last. */
function accessDates(list: readonly CheckedRecord[]): readonly string[] {
  let dates = byList.get(list);
  if (!dates) {
    const full = list.map(({ record }) => record.fields.accessed?.value ?? "").filter((d) => d.length === 10);
    byList.set(list, (dates = full.sort()));
  }
  return dates;
}
