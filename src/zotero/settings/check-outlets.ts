import {
  builtInOutlets,
  outletTable,
  parseOutlets,
  printOutlets,
  type Outlet,
} from "../../core/outlets/index.ts";
import { guarded, type Read } from "./guarded.ts";
import { LIMITS } from "./limits.ts";
import { first, type Problem } from "./problems.ts";

export interface OutletsReport {
  problems: Problem[];
  /** How many outlets and hosts there are. */
  outlets: number;
  hosts: number;
}

/** The outlet that prints under a name, or at whose host a link points. */
export interface FoundOutlet {
  name: string;
  kind: string;
  languages: readonly string[];
  /** It is one of the file that is being edited. */
  own: boolean;
}

/** @param text `null` for the built-in ones */
export function outletsReport(text: string | null): OutletsReport {
  const read = outletsOf(text);
  if ("problems" in read) return { problems: read.problems, outlets: 0, hosts: 0 };
  const hosts = read.outlets.reduce((sum, outlet) => sum + (outlet.hosts?.length ?? 0), 0);
  return { problems: [], outlets: read.outlets.length, hosts };
}

export function tryOutlet(text: string | null, words: string): FoundOutlet | null {
  const read = outletsOf(text);
  const own = "outlets" in read && text !== null ? read.outlets : [];
  const short = words.trim().slice(0, 2000);
  const find = (table: ReturnType<typeof outletTable>) => table.at(short) ?? table.named(short);
  const found = find(outletTable(own));
  if (!found) return null;
  const { name, kind, languages } = found;
  return {
    name,
    kind,
    languages,
    own: own.length > 0 && JSON.stringify(find(outletTable())) !== JSON.stringify(found),
  };
}

export const builtInOutletsText = (): string => printOutlets(builtInOutlets());

export function readOutlets(text: string): Read<{ outlets: Outlet[] }> {
  const read = guarded("outlets", "the file of outlets", text, parseOutlets);
  if ("problems" in read || read.outlets.length <= LIMITS.outlets) return read;
  const most = LIMITS.outlets;
  return { problems: first("outlets-many", `there are more than ${most} outlets`, { most }) };
}

const outletsOf = (text: string | null) =>
  text === null ? { outlets: builtInOutlets() } : readOutlets(text);
