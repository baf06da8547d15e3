import type { Command } from "commander";
import { archiveUrl, cleanUrl } from "../../core/index.ts";
import { inputLines } from "../input.ts";
import type { Io } from "../io.ts";
import { readLinkRules } from "../options.ts";
import { safeText } from "../safe-text.ts";
import { lineFormat } from "./lines.ts";

interface UrlFlags {
  format: string;
  explain?: boolean;
  rules?: string;
  archive?: string;
}

export function addUrl(program: Command, io: Io): void {
  const command = program
    .command("url")
    .argument("[urls...]", "links; - or nothing for standard input, one a line")
    .description("take tracking, redirectors and AMP out of links, without breaking one");
  lineFormat(command)
    .option("--explain", "say below each link what was taken away and why")
    .option(
      "--rules <file>",
      "rules of your own (docs/link-rules.schema.json): add, switch off, exempt hosts",
    )
    .option(
      "--archive <date>",
      "also give the address of the page in the Internet Archive on that day; nobody is asked",
    )
    .addHelpText("after", "\nExample:\n  spisok url 'https://tass.ru/a/1?fbclid=IwAR3' --explain")
    .action(async (urls: string[], flags: UrlFlags) => {
      const options = flags.rules ? { rules: await readLinkRules(flags.rules) } : {};
      for (const line of await inputLines(urls, io)) {
        const { input, url, changes, guard, doi } = cleanUrl(line, options);
        const archive = flags.archive ? archiveUrl(url, flags.archive) : null;
        if (flags.format === "json") {
          io.out(
            `${JSON.stringify({ input, url, changes, ...(guard && { guard }), ...(doi && { doi }), ...(archive && { archive }) })}\n`,
          );
          continue;
        }
        io.out(`${safeText(url)}\n`);
        if (archive) io.out(`  ${safeText(archive)}\n`);
        if (!flags.explain) continue;
        if (guard) io.out(`  left alone: ${guard}\n`);
        for (const { kind, rule, removed, why, applied } of changes)
          io.out(`  ${applied ? kind : `${kind}?`} ${rule}: ${safeText(removed)} (${why})\n`);
      }
    });
}
