import {
  outletTable,
  type Codebook,
  type Outlet,
  type OutletTable,
  type UrlRules,
} from "../../core/index.ts";
import { cleanLink } from "./clean-link.ts";
import { citeNonEnglish } from "./cite-non-english.ts";
import { normaliseTitle } from "./normalise-title.ts";
import { tagItem } from "./tag-item.ts";
import type { Edit, ItemSnapshot, Operation, OperationOptions } from "./types.ts";

/** Everything that decides what an operation proposes, as plain data. */
export interface PlanOptions extends OperationOptions {
  codebooks?: readonly Codebook[];
  urlRules?: UrlRules;
  /** Outlets of the user. */
  outlets?: readonly Outlet[];
  /** False: Extra does not get the title and the link as they were. */
  provenance?: boolean;
  /** False: new items get no tags. */
  tags?: boolean;
  /** False: a check proposes no changes, for they could not be written. */
  mend?: boolean;
}

/** What an operation would change in an item. Does nothing to it; the same item and options give the same edits. */
export function planEdits(item: ItemSnapshot, operation: Operation, options: PlanOptions = {}): Edit[] {
  const edits = editsOf(item, operation, options);
  if (options.provenance !== false) return edits;
  return edits.map(({ keep, ...edit }) =>
    keep?.[0].startsWith("printed-") ? edit : { ...edit, ...(keep && { keep }) },
  );
}

/** One table for the items of a portion. */
const tables = new WeakMap<readonly Outlet[], OutletTable>();

/** The outlets that a plan knows; nothing where these are the built-in ones. */
export function outletsOf({ outlets }: PlanOptions): OutletTable | undefined {
  if (!outlets?.length) return undefined;
  const table = tables.get(outlets) ?? outletTable(outlets);
  tables.set(outlets, table);
  return table;
}

function editsOf(item: ItemSnapshot, operation: Operation, options: PlanOptions): Edit[] {
  const outlets = outletsOf(options);
  switch (operation) {
    case "links":
      return cleanLink(item, options.urlRules ? { rules: options.urlRules } : {});
    case "titles":
      return [
        ...normaliseTitle(item, options, outlets),
        ...(options.cne ? citeNonEnglish(item, options, outlets) : []),
      ];
    case "themes":
      return tagItem(item, options.codebooks, outlets);
    case "check":
      return [];
    case "new":
      return (["links", "titles", ...(options.tags === false ? [] : ["themes"])] as Operation[]).flatMap(
        (one) => editsOf(item, one, options),
      );
  }
}
