import type { Edit, ItemFindings } from "../types.ts";
import type { OperationsHost } from "./host.ts";

/** What the window is at. */
export interface State {
  host: OperationsHost;
  findings: ItemFindings[];
  chosen: Set<Edit>;
  /** Names the plan that is being made; another one, or none, makes the old one stop. */
  plan: number;
  applying: boolean;
  cancelled: boolean;
  undoToken: string;
}

export type Filter = "all" | "chosen" | "unsure" | "warnings";

/** Changes that are switched together: all titles, all languages, all of one tag. */
export const groupOf = ({ kind, to }: Edit): string => (kind === "tag" ? `tag ${to}` : kind);

/** The items with what a filter leaves of them. */
export function filtered({ findings, chosen }: State, filter: Filter): ItemFindings[] {
  if (filter === "all") return findings;
  return findings.flatMap((one) => {
    const edits = one.edits.filter((edit) => (filter === "chosen" ? chosen.has(edit) : filter === "unsure" && !edit.sure)); // prettier-ignore
    const remarks = one.remarks.filter(({ severity }) => filter === "warnings" && severity === "warning");
    return edits.length || remarks.length ? [{ ...one, edits, remarks }] : [];
  });
}

/** The items with the changes that are chosen. */
export function chosenOf({ findings, chosen }: State): ItemFindings[] {
  return findings.flatMap((one) => {
    const edits = one.edits.filter((edit) => chosen.has(edit));
    return edits.length ? [{ ...one, edits }] : [];
  });
}
