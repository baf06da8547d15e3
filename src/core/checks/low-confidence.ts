import type { Check } from "./types.ts";

const LOW = 0.5;

/** A record that is likely to have something wrong. */
export const lowConfidence: Check = {
  code: "low-confidence",
  run: ({ record }) =>
    record.confidence < LOW && record.fields.title
      ? [
          {
            code: "low-confidence",
            severity: "info",
            message: "This reference has an unusual form. Compare its fields with the printed text.",
            fields: [],
          },
        ]
      : [],
};
