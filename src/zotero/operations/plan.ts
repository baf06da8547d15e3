import type { Codebook, UrlRules } from "../../core/index.ts";
import { cleanLink } from "./clean-link.ts";
import { citeNonEnglish } from "./cite-non-english.ts";
import { normaliseTitle } from "./normalise-title.ts";
import { tagItem } from "./tag-item.ts";
import type { Edit, ItemSnapshot, Operation, OperationOptions } from "./types.ts";

/** Everything that decides what an operation proposes, as plain data. */
export interface PlanOptions extends OperationOptions {
  codebooks?: readonly Codebook[];
  urlRules?: UrlRules;
  /** False: Extra does not get the title and the link as they were. */
  provenance?: boolean;
  /** False: new items get no tags. */
  tags?: boolean;
}

/** What an operation would change in an item. Does nothing to it; the same item and options give the same edits. */
export function planEdits(item: ItemSnapshot, operation: Operation, options: PlanOptions = {}): Edit[] {
  const edits = editsOf(item, operation, options);
  if (options.provenance !== false) return edits;
  return edits.map(({ keep, ...edit }) =>
    keep?.[0].startsWith("printed-") ? edit : { ...edit, ...(keep && { keep }) },
  );
}

function editsOf(item: ItemSnapshot, operation: Operation, options: PlanOptions): Edit[] {
  switch (operation) {
    case "links":
      return cleanLink(item, options.urlRules ? { rules: options.urlRules } : {});
    case "titles":
      return [...normaliseTitle(item, options), ...(options.cne ? citeNonEnglish(item, options) : [])];
    case "themes":
      return tagItem(item, options.codebooks);
    case "check":
      return [];
    case "new":
      return (["links", "titles", ...(options.tags === false ? [] : ["themes"])] as Operation[]).flatMap(
        (one) => editsOf(item, one, options),
      );
  }
}
