import type { Check } from "./types.ts";

/** Text that found no field. */
export const unparsedText: Check = {
  code: "unparsed-text",
  run({ entry, record }) {
    const pieces = record.unparsed.map(({ start, end }) => entry.text.slice(start, end));
    if (!pieces.length) return [];
    const shown = pieces.join(" … ").slice(0, 200);
    return [
      {
        code: "unparsed-text",
        severity: pieces.join("").length > 12 ? "warning" : "info",
        message: `This text found no field: ${shown}. Put it where it belongs, or leave it out.`,
        args: { text: shown },
        fields: ["extra"],
      },
    ];
  },
};
