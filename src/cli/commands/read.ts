import { Option, type Command } from "commander";
import { htmlReport } from "../../core/index.ts";
import { fileFormats, type FileFormat } from "../formats.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { addReadingOptions, readOptions, type ReadingFlags } from "../options.ts";
import { hasUnreadable, readWithProgress } from "../read-list.ts";
import { listSummary, listTable } from "../table.ts";
import { writeOutput } from "../write-output.ts";

interface ReadFlags extends ReadingFlags {
  format?: FileFormat | "table";
  output?: string;
  report?: string;
}

export function addRead(program: Command, io: Io, setStatus: (status: number) => void): void {
  const command = program
    .command("read")
    .argument("<file>", "reading list (.txt, .md, .html, .docx), or - for standard input")
    .description("read a reading list and print it as clean records")
    .addOption(
      new Option("--format <name>", "table on a terminal, json otherwise").choices([
        "table",
        ...Object.keys(fileFormats),
      ]),
    )
    .option("--output <file>", "write to a file instead of standard output")
    .option("--report <file.html>", "also write a page with the list, its changes, warnings and themes");
  addReadingOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  spisok read list.txt                          a table
  spisok read list.txt --format ris > list.ris  for any reference manager
  pdftotext article.pdf - | spisok read -       the list is found inside the article
  spisok read list.txt --scheme ala-lc --report list.html`,
    )
    .action(async (file: string, flags: ReadFlags) => {
      const input = await readInput(file, io);
      const list = readWithProgress(input, await readOptions(flags), io);
      const format = flags.format ?? (io.terminal && !flags.output ? "table" : "json");
      const text = format === "table" ? listTable(list, io) + listSummary(list) : fileFormats[format](list);
      if (flags.report) await writeOutput(flags.report, htmlReport(list));
      if (flags.output) await writeOutput(flags.output, text);
      else io.out(text);
      setStatus(hasUnreadable(list) ? 1 : 0);
    });
}
