import type { Command } from "commander";
import type { Io } from "../io.ts";
import { addTitleOptions } from "../options.ts";
import type { TitleFlags } from "../work/title.ts";
import { lineFormat } from "./lines.ts";

export function addTitle(program: Command, io: Io): void {
  const command = program
    .command("title")
    .argument("[titles...]", "titles; - or nothing for standard input, one a line")
    .description("language, romanisation scheme, repaired form and Cyrillic original of titles");
  lineFormat(addTitleOptions(command))
    .option("--url <url>", "link of the title: its words and its host help")
    .option("--outlet <name>", "newspaper, site or journal of the title: it tells the language")
    .option("--explain", "say how sure each change is")
    .addHelpText("after", "\nExample:\n  spisok title 'Tyelyefonnyy razhovor s Pryezиdyentom Byelorussии'")
    .action(async (titles: string[], flags: TitleFlags) =>
      (await import("../work/title.ts")).readTitles(titles, flags, io),
    );
}
