import type { Check } from "./types.ts";

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day that its month does not have: `31.06.2023`. */
export const impossibleDate: Check = {
  code: "impossible-date",
  run({ record }) {
    return (["issued", "accessed"] as const).flatMap((name) => {
      const value = record.fields[name]?.value ?? "";
      const [y, m, d] = value.split("/")[0]!.split("-").map(Number);
      if (!d || !m || !y) return [];
      const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
      if (d <= (m === 2 && !leap ? 28 : days[m - 1]!)) return [];
      const field = name === "issued" ? "date" : "accessDate";
      return [
        {
          code: "impossible-date",
          severity: "warning" as const,
          message: `There is no ${value}: that month is shorter.`,
          args: { date: value },
          fields: [field],
        },
      ];
    });
  },
};
