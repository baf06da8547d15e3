import type { Command } from "commander";
import { normalizeTitle, shownTitle } from "../../core/index.ts";
import { inputLines } from "../input.ts";
import type { Io } from "../io.ts";
import { addTitleOptions, type ReadingFlags } from "../options.ts";
import { safeText } from "../safe-text.ts";
import { lineFormat } from "./lines.ts";

export function addTitle(program: Command, io: Io): void {
  const command = program
    .command("title")
    .argument("[titles...]", "titles; - or nothing for standard input, one a line")
    .description("language, romanisation scheme, repaired form and Cyrillic original of titles");
  lineFormat(addTitleOptions(command))
    .option("--url <url>", "link of the title: its words help")
    .addHelpText("after", "\nExample:\n  spisok title 'Tyelyefonnyy razhovor s Pryezиdyentom Byelorussии'")
    .action(async (titles: string[], flags: ReadingFlags & { format: string; url?: string }) => {
      for (const line of await inputLines(titles, io)) {
        const result = normalizeTitle(line, flags.url ? { url: flags.url } : {});
        const { input, language, scheme, original, confidence, changes } = result;
        const repaired = shownTitle(result, { scheme: flags.scheme });
        if (flags.format === "json") {
          io.out(`${JSON.stringify({ input, language, scheme, repaired, original, confidence, changes })}\n`);
          continue;
        }
        io.out(`${safeText(flags.title === "original" ? (original ?? repaired) : repaired)}\n`);
        const about = [language, scheme, `confidence ${confidence.toFixed(2)}`].filter(Boolean).join(", ");
        io.out(`  ${original && flags.title !== "original" ? `${safeText(original)}\n  ` : ""}${about}\n`);
        for (const { from, to, why, applied } of changes)
          io.out(`  ${applied ? "~" : "?"} ${safeText(from)} → ${safeText(to)}: ${safeText(why)}\n`);
      }
    });
}
