import type { Check } from "./types.ts";
import { JOURNAL_PREFIXES } from "./data/journal-prefixes.ts";
import { spellingKey } from "../outlets/spelling-key.ts";

const prefixes = new Map(
  Object.entries(JOURNAL_PREFIXES).map(([name, list]) => [spellingKey(name), list.split(" ")]),
);

/** A DOI registered by a publisher that never had the journal: `10.1017/…` under “Europe-Asia Studies”. */
export const doiPublisher: Check = {
  code: "doi-publisher",
  run({ record }) {
    const doi = record.fields.DOI?.value;
    const journal = record.fields["container-title"]?.value;
    if (!doi || !journal || record.itemType !== "journalArticle") return [];
    const known = prefixes.get(spellingKey(journal));
    const prefix = doi.slice(0, doi.indexOf("/"));
    if (!known || known.includes(prefix)) return [];
    return [
      {
        code: "doi-publisher",
        severity: "warning",
        message: `The DOI ${doi} begins with ${prefix}, but articles of ${journal} have ${known.join(" or ")}. Open the DOI to see what it names.`,
        args: { doi, prefix, journal, known: known.join(", ") },
        fields: ["DOI", "publicationTitle"],
      },
    ];
  },
};
