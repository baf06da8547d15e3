import { builtInOutlets } from "../../core/outlets/built-in.ts";
import { outletTable } from "../../core/outlets/outlet-table.ts";
import { inputLines } from "../input.ts";
import type { Io } from "../io.ts";
import { safeText } from "../safe-text.ts";
import { readOutlets } from "../user-files.ts";

export interface OutletFlags {
  format: string;
  outlets: string[];
  printOutlets?: boolean;
}

/** Says what is known of outlets, one a line. */
export async function findOutlets(names: readonly string[], flags: OutletFlags, io: Io): Promise<void> {
  if (flags.printOutlets) {
    const { printOutlets } = await import("../../core/outlets/print-outlets.ts");
    return io.out(printOutlets(builtInOutlets()));
  }
  const outlets = outletTable(await readOutlets(flags.outlets));
  for (const line of await inputLines(names, io)) {
    const { name = null, kind = null, languages = [] } = outlets.at(line) ?? outlets.named(line) ?? {};
    io.out(
      flags.format === "json"
        ? `${JSON.stringify({ input: line, name, kind, languages })}\n`
        : `${safeText(line)}\t${name === null ? "not known" : [safeText(name), kind, languages.join(" ")].filter(Boolean).join(", ")}\n`,
    );
  }
}
