import type { Command } from "commander";
import { normalizeTitle, shownTitle } from "../../core/index.ts";
import { inputLines } from "../input.ts";
import type { Io } from "../io.ts";
import { addTitleOptions, type ReadingFlags } from "../options.ts";
import { safeText } from "../safe-text.ts";
import { lineFormat } from "./lines.ts";

interface TitleFlags extends ReadingFlags {
  format: string;
  url?: string;
  outlet?: string;
  explain?: boolean;
}

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
    .action(async (titles: string[], flags: TitleFlags) => {
      for (const line of await inputLines(titles, io)) {
        const result = normalizeTitle(line, {
          ...(flags.url && { url: flags.url }),
          ...(flags.outlet && { container: flags.outlet }),
        });
        const { input, language, scheme, original, confidence, changes } = result;
        const repaired = shownTitle(result, { scheme: flags.scheme });
        if (flags.format === "json") {
          io.out(`${JSON.stringify({ input, language, scheme, repaired, original, confidence, changes })}\n`);
          continue;
        }
        io.out(`${safeText(flags.title === "original" ? (original ?? repaired) : repaired)}\n`);
        const about = [language, scheme, `confidence ${confidence.toFixed(2)}`].filter(Boolean).join(", ");
        io.out(`  ${original && flags.title !== "original" ? `${safeText(original)}\n  ` : ""}${about}\n`);
        for (const { from, to, why, applied, confidence } of changes) {
          const sure = flags.explain ? ` (${applied ? "" : "only proposed, "}${confidence.toFixed(2)})` : "";
          io.out(`  ${applied ? "~" : "?"} ${safeText(from)} → ${safeText(to)}: ${safeText(why)}${sure}\n`);
        }
      }
    });
}
