import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** Wikis print the number that Semantic Scholar has for a work behind its DOI: `S2CID 245862000.` */
const number = rule(/(?<=[.\d]\s)(?<said>S2CID\s\d{4,12})\.?(?=\s|$)/dgu);

export const scholarNumber = finder([number], (text) =>
  [...number.all(text)].map((match): Note => ({
    start: match.index,
    end: match.index + match[0].length,
    fields: namedFields(text, match.indices!.groups!, [["said", "note"]]),
  })),
);
