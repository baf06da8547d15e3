import { Option, type Command } from "commander";
import {
  builtInCodebook,
  builtInCodebookText,
  parseCodebook,
  parseOutlets,
  parseUrlRules,
  type Codebook,
  type CodebookError,
  type Outlet,
  type ParsedCodebook,
  type ReadOptions,
  type UrlRules,
} from "../core/index.ts";
import { decode } from "./decode.ts";
import { readBytes } from "./input.ts";
import { UserError } from "./user-error.ts";

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

export async function readOptions(flags: ReadingFlags): Promise<ReadOptions> {
  return {
    scheme: flags.scheme,
    title: flags.title,
    ...(flags.cne && { cne: true }),
    codebooks: await readCodebooks(flags.codebook),
    ...(flags.outlets.length && { outlets: await readOutlets(flags.outlets) }),
    ...(flags.linkRules && { urlRules: await readLinkRules(flags.linkRules) }),
  };
}

/** Stands for Spisok's own codebook where a file is named. */
const BUILT_IN = "built-in";

/** The codebooks of the files, or the built-in one where there are none. */
export async function readCodebooks(files: readonly string[]): Promise<Codebook[]> {
  if (!files.length) return [builtInCodebook()];
  return Promise.all(files.map(async (file) => (await parseCodebookFile(file)).codebook));
}

/**
 * Reads a codebook of a file; `built-in` is Spisok's own.
 * @throws {UserError} that says every mistake with its place
 */
export async function parseCodebookFile(file: string): Promise<ParsedCodebook> {
  const result = parseCodebook(
    file === BUILT_IN ? builtInCodebookText() : decode(await readBytes(file), file),
  );
  if ("codebook" in result) return result;
  throw mistakes(file, result.errors);
}

/** The link rules of a file; every mistake in it is said with its place. */
export async function readLinkRules(file: string): Promise<UrlRules> {
  const read = parseUrlRules(decode(await readBytes(file), file));
  if ("rules" in read) return read.rules;
  throw mistakes(file, read.errors);
}

/** The outlets of some files, in their order; every mistake is said with its place. */
export async function readOutlets(files: readonly string[]): Promise<Outlet[]> {
  const outlets = files.map(async (file) => {
    const read = parseOutlets(decode(await readBytes(file), file));
    if ("outlets" in read) return read.outlets;
    throw mistakes(file, read.errors);
  });
  return (await Promise.all(outlets)).flat();
}

function mistakes(file: string, errors: readonly CodebookError[]): UserError {
  return new UserError(
    errors.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join("\n"),
  );
}
