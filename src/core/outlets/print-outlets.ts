import { stringify } from "yaml";
import type { Outlet } from "./types.ts";

/**
 * Outlets as a file (YAML) that {@link parseOutlets} reads, one a line.
 * @example printOutlets([{ name: "Мост", kind: "newspaper" }]) // "outlets:\n  - { name: Мост, kind: newspaper }\n"
 */
export function printOutlets(outlets: readonly Outlet[]): string {
  const lines = outlets.map((outlet) =>
    stringify([outlet], { collectionStyle: "flow", lineWidth: 0 }).trim(),
  );
  return `outlets:\n${lines.map((line) => `  - ${line.slice(1, -1).trim()}\n`).join("")}`;
}
