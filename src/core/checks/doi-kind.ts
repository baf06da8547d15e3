import type { Check } from "./types.ts";

const periodicals = new Set(["journalArticle", "magazineArticle", "newspaperArticle"]);

/** A DOI made of an ISBN and a chapter number under a periodical: `10.4324/9780367810412-13`. */
export const doiKind: Check = {
  code: "doi-kind",
  run({ record }) {
    const doi = record.fields.DOI?.value ?? "";
    if (
      !periodicals.has(record.itemType) ||
      !/^10\.\d{4,9}\/(?:b)?97[89]-?\d[\d-]{8,13}[._-]/.test(`${doi}-`)
    )
      return [];
    return [
      {
        code: "doi-kind",
        severity: "warning",
        message: `The DOI ${doi} has the form of a book chapter (an ISBN and a chapter number), but the container is a periodical. Open the DOI to see what it names.`,
        args: { doi },
        fields: ["DOI", "publicationTitle"],
      },
    ];
  },
};
