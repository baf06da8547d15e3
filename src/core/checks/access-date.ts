import type { Check } from "./types.ts";

/** Seen before it was published. */
export const accessDate: Check = {
  code: "access-date",
  run({ record }) {
    const issued = record.fields.issued?.value.slice(0, 10) ?? "";
    const accessed = record.fields.accessed?.value ?? "";
    const length = Math.min(issued.length, accessed.length);
    if (!length || accessed.slice(0, length) >= issued.slice(0, length)) return [];
    return [
      {
        code: "access-date",
        severity: "warning",
        message: `It was accessed on ${accessed}, before it was published (${issued}). One of the two dates is wrong.`,
        fields: ["date", "accessDate"],
      },
    ];
  },
};
