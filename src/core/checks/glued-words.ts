import type { Check } from "./types.ts";

/** Words that seem to be glued together, but not surely enough to take them apart. */
export const gluedWords: Check = {
  code: "glued-words",
  run({ title }) {
    return (title?.changes ?? [])
      .filter(
        ({ applied, from, to }) =>
          !applied && to.length > from.length && to.replace(/\s/g, "") === from.replace(/\s/g, ""),
      )
      .map(({ from, to }) => ({
        code: "glued-words",
        severity: "info" as const,
        message: `"${from}" may be several words: ${to}.`,
        fields: ["title"],
      }));
  },
};
