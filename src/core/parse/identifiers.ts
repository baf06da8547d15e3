import type { Draft } from "./draft.ts";
import type { FieldName } from "./types.ts";

/** Numbers that name a work; what stands before the value belongs to them. */
const forms: [FieldName, RegExp][] = [
  [
    "ISBN",
    /\bISBN(?:-1[03])?:?\s?(?<value>(?:97[89][- ]?)?\d{1,5}[- ]?\d{1,7}[- ]?\d{1,7}[- ]?(?:\d|X(?!\p{L})))(?![\d-])(?:\s?\((?:т|ч|кн|в пер|вып)\.?\s?\d{0,3}\))?/dgu,
  ],
  ["ISSN", /\b[ep]?-?ISSN:?\s?(?<value>\d{4}-\d{3}[\dXХ])/dgu],
  ["arXiv", /\barXiv:\s?(?<value>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+\/\d{7})(?:\s\[[a-z.-]+\])?/dgiu],
  ["PMID", /\bPMID:?\s?(?<value>\d{4,9})/dgu],
  ["PMCID", /\bPMC(?:ID:)?\s?(?<value>(?:PMC)?\d{4,9})/dgu],
  // eLIBRARY prints the number of a document behind all else: "– С. 41-46. – EDN XNMTFJ."
  ["EDN", /\bEDN:?\s?(?<value>[A-Z]{6})(?![\p{L}\d])/dgu],
  ["eLIBRARY", /\beLIBRARY\s?ID:?\s?(?<value>\d{5,10})/dgiu],
  // The class that a library gives a book: "– УДК 327(476)", "– ББК 66.3"
  ["note", /(?<![\p{L}\d])(?<value>(?:УДК|ББК)\s\d[\d.()«»/:-]{1,24}[\d)])/dgu],
  ["Handle", /\b(?:hdl:|hdl\.handle\.net\/)(?<value>\d[\w.]*\/[\w./-]*[\w/])/dgiu],
];

const anyLabel = /ISBN|ISSN|arxiv|PMC|PMID|hdl|EDN|eLIBRARY|УДК|ББК/i;

/** Takes ISBN, ISSN, arXiv, PubMed, eLIBRARY and Handle numbers. */
export function takeIdentifiers(draft: Draft): void {
  if (!anyLabel.test(draft.text)) return;
  for (const [name, expression] of forms) {
    for (const match of draft.text.matchAll(expression)) {
      if (draft.isClaimed(match.index)) continue;
      const [start, end] = match.indices!.groups!["value"]!;
      const value = draft.text.slice(start, end);
      // Wikis: "PMC 2667127"
      draft.set(name, { start, end }, 0.98, name === "PMCID" && /^\d/.test(value) ? `PMC${value}` : value);
      draft.claim({ start: match.index, end: match.index + match[0].length });
    }
  }
}
