import { Option, type Command } from "commander";
import type { ReadOptions } from "../core/index.ts";

export const schemes = ["keep", "bgn-pcgn", "ala-lc", "iso9", "gost-7.79-b", "scholarly"] as const;

/** What commander gives for the options that say how a list is read. */
export interface ReadingFlags {
  scheme: (typeof schemes)[number];
  title: "romanised" | "original";
}

/** Adds `--scheme` and `--title` to a command. */
export function addReadingOptions(command: Command): Command {
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

export async function readOptions(flags: ReadingFlags): Promise<ReadOptions> {
  return { scheme: flags.scheme, title: flags.title };
}
