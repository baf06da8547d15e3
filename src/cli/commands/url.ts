import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { UrlFlags } from "../work/url.ts";
import { lineFormat } from "./lines.ts";

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
    .action(async (urls: string[], flags: UrlFlags) =>
      (await import("../work/url.ts")).cleanUrls(urls, flags, io),
    );
}
