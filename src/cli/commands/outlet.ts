import { Option, type Command } from "commander";
import type { Io } from "../io.ts";
import { outletsOption } from "../options.ts";
import type { OutletFlags } from "../work/outlet.ts";
import { lineFormat } from "./lines.ts";

export function addOutlet(program: Command, io: Io): void {
  const command = program
    .command("outlet")
    .argument(
      "[names...]",
      "names of newspapers, sites, journals, or links; - or nothing for standard input, one a line",
    )
    .description("say what is known of an outlet: its own name, kind and languages")
    .addOption(outletsOption());
  lineFormat(command)
    .addOption(
      new Option(
        "--print-outlets",
        "print the built-in outlets, to read them or to begin a file of your own with them",
      ),
    )
    .addHelpText(
      "after",
      "\nExample:\n  spisok outlet 'Rossiiskaia gazeta' https://nn.by/?c=ar --outlets my-outlets.yaml",
    )
    .action(async (names: string[], flags: OutletFlags) =>
      (await import("../work/outlet.ts")).findOutlets(names, flags, io),
    );
}
