import type { Check } from "./types.ts";

/** A volume or issue of nothing. */
export const volumeWithoutJournal: Check = {
  code: "volume-without-journal",
  run({ record: { fields } }) {
    if ((!fields.volume && !fields.issue) || fields["container-title"] || fields.publisher) return [];
    return [
      {
        code: "volume-without-journal",
        severity: "info",
        message: "There is a volume or issue, but no journal. Perhaps the journal is in the title.",
        fields: ["publicationTitle", "volume"],
      },
    ];
  },
};
