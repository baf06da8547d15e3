import type { Command } from "commander";
import type { Io } from "../io.ts";
import { addReadingOptions } from "../options.ts";
import type { ImportFlags } from "../work/import.ts";

export function addImport(program: Command, io: Io, setStatus: (status: number) => void): void {
  const command = program
    .command("import")
    .argument("<file>", "reading list (.txt, .md, .html, .docx), or - for standard input")
    .description("put a reading list into a collection of a running Zotero")
    .option("--collection <name>", "collection, new or existing (default: the list's own name or the file's)")
    .option("--library <name|id>", "group library; your own one when left out")
    .option("--zotero <url>", "where Zotero listens", "http://127.0.0.1:23119")
    .option("--token <token>", "the add-on's token (or SPISOK_TOKEN), from its settings")
    .option("--allow-remote", "let --zotero be another computer")
    .option("--dry-run", "say what would be imported where, and write nothing");
  addReadingOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  spisok import list.txt --collection "Belarus and Russia"
  spisok import list.txt --dry-run

Without a Zotero that can be reached it writes NAME.zotero.json and NAME.ris into the current folder.`,
    )
    .action(async (file: string, flags: ImportFlags) =>
      setStatus(await (await import("../work/import.ts")).importFile(file, flags, io)),
    );
}
