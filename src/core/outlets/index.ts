export { builtInOutlets } from "./built-in.ts";
export { outletTable } from "./outlet-table.ts";
export { parseOutlets, type OutletError } from "./parse-outlets.ts";
export { printOutlets } from "./print-outlets.ts";
export type { KnownOutlet, Outlet, OutletKind, OutletTable } from "./types.ts";
