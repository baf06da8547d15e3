import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** Wikis print the numbers that catalogues have for a work behind its DOI or ISBN: `OCLC 755698.`, `Bibcode:2001ABC.1`, `S2CID 245862000.` */
const number = rule(
  /(?<=[\p{L}\p{N}.,)] )(?<said>(?:S2CID|OCLC|LCCN|ASIN|Zbl|JFM|MR|JSTOR|SSRN|OL|ERIC|INIST|CiteSeerX|CELEX|Bibcode|EISSN|GND|VIAF)(?::\s?| )(?=\S{0,12}\d)[\w.&/-]{4,40}?)\.?(?=[,;]?\s|,?$)/dgu,
);

export const catalogueNumbers = finder([number], (text) =>
  number.all(text).map((match): Note => ({
    start: match.index,
    end: match.index + match[0].length,
    fields: namedFields(text, match.indices!.groups!, [["said", "note"]]),
  })),
);
