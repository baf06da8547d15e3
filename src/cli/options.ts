import { Option, type Command } from "commander";

export const schemes = ["keep", "bgn-pcgn", "ala-lc", "iso9", "gost-7.79-b", "scholarly"] as const;

/** What commander gives for the options that say how a list is read. */
export interface ReadingFlags {
  scheme: (typeof schemes)[number];
  title: "romanised" | "original";
  codebook: string[];
  linkRules?: string;
  outlets: string[];
  cne?: boolean;
}

/** Adds `--scheme`, `--title`, `--codebook`, `--outlets`, `--cne` and `--link-rules` to a command. */
export function addReadingOptions(command: Command): Command {
  return addTitleOptions(command)
    .addOption(codebookOption())
    .addOption(outletsOption())
    .option("--cne", "add the lines that Cite Non-English (a Zotero add-on) cites from to Extra")
    .option("--link-rules <file>", "link rules of your own (docs/link-rules.schema.json)");
}

/** Adds `--scheme` and `--title`. */
export function addTitleOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--scheme <name>", "romanisation of Russian and Belarusian titles")
        .choices(schemes)
        .default("keep"),
    )
    .addOption(
      new Option("--title <form>", "what goes into the title field")
        .choices(["romanised", "original"])
        .default("romanised"),
    );
}

export function codebookOption(): Option {
  return new Option(
    "--codebook <file>",
    "tag by this codebook (YAML or JSON) instead of the built-in one; repeatable, and built-in names that one",
  )
    .argParser((file: string, files: string[]) => [...files, file])
    .default([], "built-in");
}

export function outletsOption(): Option {
  return new Option(
    "--outlets <file>",
    "outlets and hosts of your own (docs/outlets.md), before the built-in ones; repeatable",
  )
    .argParser((file: string, files: string[]) => [...files, file])
    .default([], "none");
}
