import type { Check } from "./types.ts";

/** Neither container nor publisher, link or DOI: nobody could find the work. */
export const noSource: Check = {
  code: "no-source",
  run({ record }) {
    const { fields } = record;
    const names = [
      "container-title",
      "publisher",
      "URL",
      "DOI",
      "ISBN",
      "arXiv",
      "Handle",
      "archive-URL",
    ] as const;
    if (!fields.title || names.some((name) => fields[name])) return [];
    return [
      {
        code: "no-source",
        severity: "info",
        message: "No journal, publisher, link or DOI was found: where was this published?",
        fields: ["publicationTitle", "url"],
      },
    ];
  },
};
