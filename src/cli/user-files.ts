import type {
  Codebook,
  CodebookError,
  Outlet,
  ParsedCodebook,
  ReadOptions,
  UrlRules,
} from "../core/index.ts";
import { decode } from "./decode.ts";
import { readBytes } from "./input.ts";
import type { ReadingFlags } from "./options.ts";
import { UserError } from "./user-error.ts";

// What reads a kind of file is loaded when there is such a file: most runs have none.

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
  if (files.length) return Promise.all(files.map(async (file) => (await parseCodebookFile(file)).codebook));
  const { builtInCodebook } = await import("../core/themes/built-in.ts");
  return [builtInCodebook()];
}

/**
 * Reads a codebook of a file; `built-in` is Spisok's own.
 * @throws {UserError} that says every mistake with its place
 */
export async function parseCodebookFile(file: string): Promise<ParsedCodebook> {
  const { parseCodebook } = await import("../core/themes/parse-codebook.ts");
  const result = parseCodebook(file === BUILT_IN ? await builtInText() : await textOf(file));
  if ("codebook" in result) return result;
  throw mistakes(file, result.errors);
}

/** The text of the built-in codebook. */
export async function builtInText(): Promise<string> {
  return (await import("../core/themes/built-in-text.ts")).builtInCodebookText();
}

/** The link rules of a file; every mistake in it is said with its place. */
export async function readLinkRules(file: string): Promise<UrlRules> {
  const { parseUrlRules } = await import("../core/urls/parse-rules.ts");
  const read = parseUrlRules(await textOf(file));
  if ("rules" in read) return read.rules;
  throw mistakes(file, read.errors);
}

/** The outlets of some files, in their order; every mistake is said with its place. */
export async function readOutlets(files: readonly string[]): Promise<Outlet[]> {
  if (!files.length) return [];
  const { parseOutlets } = await import("../core/outlets/parse-outlets.ts");
  const outlets = files.map(async (file) => {
    const read = parseOutlets(await textOf(file));
    if ("outlets" in read) return read.outlets;
    throw mistakes(file, read.errors);
  });
  return (await Promise.all(outlets)).flat();
}

const textOf = async (file: string): Promise<string> => decode(await readBytes(file), file);

function mistakes(file: string, errors: readonly CodebookError[]): UserError {
  return new UserError(
    errors.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join("\n"),
  );
}
