import { stringify } from "yaml";
import type { Outlet } from "./types.ts";

/** Outlets as a file that {@link parseOutlets} reads, one a line. */
export function printOutlets(outlets: readonly Outlet[]): string {
  const lines = outlets.map((outlet) =>
    stringify([outlet], { collectionStyle: "flow", lineWidth: 0 }).trim(),
  );
  return `outlets:\n${lines.map((line) => `  - ${line.slice(1, -1).trim()}\n`).join("")}`;
}
