import type { Check } from "./types.ts";

/** No title was found: the reference could not be read. */
export const noTitle: Check = {
  code: "no-title",
  run: ({ record }) =>
    record.fields.title
      ? []
      : [
          {
            code: "no-title",
            severity: "warning",
            message: "No title was found in this reference. Enter it by hand.",
            fields: ["title"],
          },
        ],
};
