import { Option, type Command } from "commander";
import { FILE_FORMATS } from "../format-names.ts";
import type { Io } from "../io.ts";
import { addReadingOptions } from "../options.ts";
import type { ReadFlags } from "../work/read.ts";

export function addRead(program: Command, io: Io, setStatus: (status: number) => void): void {
  const command = program
    .command("read")
    .argument("<file>", "reading list (.txt, .md, .html, .docx), or - for standard input")
    .description("read a reading list and print it as clean records")
    .addOption(
      new Option("--format <name>", "table on a terminal, json otherwise").choices([
        "table",
        ...FILE_FORMATS,
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
    .action(async (file: string, flags: ReadFlags) =>
      setStatus(await (await import("../work/read.ts")).read(file, flags, io)),
    );
}
