import type { Command } from "commander";
import { cleanUrl } from "../../core/index.ts";
import { inputLines } from "../input.ts";
import type { Io } from "../io.ts";
import { safeText } from "../safe-text.ts";
import { lineFormat } from "./lines.ts";

export function addUrl(program: Command, io: Io): void {
  const command = program
    .command("url")
    .argument("[urls...]", "links; - or nothing for standard input, one a line")
    .description("take tracking, redirectors and AMP out of links, without breaking one");
  lineFormat(command)
    .option("--explain", "say below each link what was taken away and why")
    .addHelpText("after", "\nExample:\n  spisok url 'https://tass.ru/a/1?fbclid=IwAR3' --explain")
    .action(async (urls: string[], flags: { format: string; explain?: boolean }) => {
      for (const line of await inputLines(urls, io)) {
        const { input, url, changes, guard, doi } = cleanUrl(line);
        if (flags.format === "json") {
          io.out(
            `${JSON.stringify({ input, url, changes, ...(guard && { guard }), ...(doi && { doi }) })}\n`,
          );
          continue;
        }
        io.out(`${safeText(url)}\n`);
        if (!flags.explain) continue;
        if (guard) io.out(`  left alone: ${guard}\n`);
        for (const { kind, rule, removed, why, applied } of changes)
          io.out(`  ${applied ? kind : `${kind}?`} ${rule}: ${safeText(removed)} (${why})\n`);
      }
    });
}
