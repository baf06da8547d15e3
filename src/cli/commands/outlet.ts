import { Option, type Command } from "commander";
import { builtInOutlets, outletTable, printOutlets } from "../../core/index.ts";
import { inputLines } from "../input.ts";
import type { Io } from "../io.ts";
import { outletsOption, readOutlets } from "../options.ts";
import { safeText } from "../safe-text.ts";
import { lineFormat } from "./lines.ts";

interface OutletFlags {
  format: string;
  outlets: string[];
  printOutlets?: boolean;
}

export function addOutlet(program: Command, io: Io): void {
  const command = program
    .command("outlet")
    .argument("[names...]", "names of newspapers, sites, journals, or links; - or nothing for standard input, one a line")
    .description("say what is known of an outlet: its own name, kind and languages")
    .addOption(outletsOption());
  lineFormat(command)
    .addOption(new Option("--print-outlets", "print the built-in outlets, to read them or to begin a file of your own with them"))
    .addHelpText("after", "\nExample:\n  spisok outlet 'Rossiiskaia gazeta' https://nn.by/?c=ar --outlets my-outlets.yaml")
    .action(async (names: string[], flags: OutletFlags) => {
      if (flags.printOutlets) return io.out(printOutlets(builtInOutlets()));
      const outlets = outletTable(await readOutlets(flags.outlets));
      for (const line of await inputLines(names, io)) {
        const { name = null, kind = null, languages = [] } = outlets.at(line) ?? outlets.named(line) ?? {};
        io.out(
          flags.format === "json"
            ? `${JSON.stringify({ input: line, name, kind, languages })}\n`
            : `${safeText(line)}\t${name === null ? "not known" : [safeText(name), kind, languages.join(" ")].filter(Boolean).join(", ")}\n`,
        );
      }
    });
} // prettier-ignore
