import { writeFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import { readReadingList, type ReadingList, type ReadOptions } from "../../core/index.ts";
import { fileFormats, type FileFormat } from "../formats.ts";
import { readInput, type Input } from "../input.ts";
import type { Io } from "../io.ts";
import { addTitleOptions, readOptions, type ReadingFlags } from "../options.ts";
import { progressBar } from "../progress.ts";
import { listSummary, listTable } from "../table.ts";
import { UserError } from "../user-error.ts";

interface ReadFlags extends ReadingFlags {
  format?: FileFormat | "table";
  output?: string;
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
    .option("--report <file.html>", "also write a page with the list, its changes, warnings and themes");
  addTitleOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  spisok read list.txt                          a table
  spisok read list.txt --format ris > list.ris  for any reference manager
  pdftotext article.pdf - | spisok read -       the list is found inside the article
  spisok read list.txt --scheme ala-lc --title original`,
    )
    .action(async (file: string, flags: ReadFlags) => {
      const input = await readInput(file, io);
      const list = readWithProgress(input, await readOptions(flags), io);
      const format = flags.format ?? (io.terminal && !flags.output ? "table" : "json");
      const text = format === "table" ? listTable(list, io) + listSummary(list) : fileFormats[format](list);
      if (flags.output) await write(flags.output, text);
      else io.out(text);
      for (const { message } of list.warnings) io.err(`spisok: ${message}\n`);
      setStatus(hasUnreadable(list) ? 1 : 0);
    });
}

/** Reads with a progress bar; empty input ends the command. */
export function readWithProgress(input: Input, options: ReadOptions, io: Io): ReadingList {
  if (!input.text.trim()) throw new UserError("the input is empty: there is no reading list in it");
  const bar = progressBar(io);
  const list = readReadingList(input.text, {
    ...options,
    format: input.format,
    onProgress: (done, total) => bar.update(done, total),
  });
  bar.stop();
  return list;
}

const hasUnreadable = ({ entries }: ReadingList) =>
  entries.length === 0 || entries.some(({ warnings }) => warnings.some(({ code }) => code === "no-title"));

export async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UserError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}
