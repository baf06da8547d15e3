import { Option, type Command } from "commander";
import type { Io } from "../io.ts";
import { codebookOption } from "../options.ts";
import type { TagFlags } from "../work/tag.ts";
import { lineFormat } from "./lines.ts";

export function addTag(program: Command, io: Io, setStatus: (status: number) => void): void {
  const command = program
    .command("tag")
    .argument("[titles...]", "titles; - or nothing for standard input, one a line")
    .description("tag titles by theme")
    .addOption(codebookOption());
  lineFormat(command)
    .option("--explain", "show the words that earned each tag")
    .addOption(
      new Option(
        "--check <file>",
        "check a codebook: its form, and its examples and counter-examples; repeatable",
      )
        .argParser((file: string, files: string[]) => [...files, file])
        .default([], "none"),
    )
    .option("--print-codebook", "print the built-in codebook, to read it or to begin one of your own with it")
    .addHelpText(
      "after",
      "\nExamples:\n  spisok tag 'Sanktsii zablokirovali eksport' --explain\n  spisok tag --check my-codebook.yaml",
    )
    .action(async (titles: string[], flags: TagFlags) =>
      setStatus(await (await import("../work/tag.ts")).tagTitles(titles, flags, io)),
    );
}
