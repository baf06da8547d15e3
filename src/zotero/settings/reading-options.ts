import type { Codebook, Outlet, ReadOptions, UrlRules, Warning } from "../../core/index.ts";
import { getPref, readingPrefs } from "../prefs.ts";
import { log } from "../log.ts";
import { check } from "./checker.ts";
import { BUILT_IN, codebookFiles, outletFiles, type UserFiles } from "./user-files.ts";
import { inBothForms } from "./both-forms.ts";
import { FileProblem } from "./folder.ts";
import { exemptHosts, readRulesFile, RULES_FILE, rulesOff } from "./link-rules.ts";
import type { Problem } from "./problems.ts";

/** How lists are to be read, with codebooks, outlets and link rules, and what of these could not be used. */
export interface ReadingSettings {
  options: ReadOptions;
  warnings: Warning[];
}

/** What goes before the settings of tags: whether to tag, and by which codebook alone. */
export interface TagChoice {
  tags: boolean;
  /** A file, or {@link OWN} for Spisok's; empty for those of the settings. */
  codebook: string;
}

/** Names Spisok's own codebook where one is chosen. */
export const OWN = "own";

/** The settings as a reading needs them. A file that is broken is left out with a warning; it does not stop a reading. */
export async function readingSettings(chosen?: TagChoice): Promise<ReadingSettings> {
  const warnings: Warning[] = [];
  const warn = (file: string, error: unknown) => warnings.push(unused(file, error));
  const { tags, codebook } = chosen ?? { tags: getPref<boolean>("tags") !== false, codebook: "" };
  const uses = (file: string) =>
    codebook ? file === (codebook === OWN ? BUILT_IN : codebook) : codebookFiles.isUsed(file);
  const codebooks = tags ? await usedCodebooks(uses, warn) : [];
  const outlets = await usedOutlets(warn);
  const urlRules = await ownRules(warn);
  const { scheme, title, cne } = readingPrefs();
  return {
    options: {
      ...(scheme && { scheme }),
      ...(title && { title }),
      ...(cne && { cne }),
      ...(codebooks && { codebooks }),
      ...(outlets.length && { outlets }),
      ...(urlRules && { urlRules }),
    },
    warnings,
  };
}

type Warn = (file: string, error: unknown) => void;

/**
 * The warning about a file that is left out. What is wrong with it stands in `problem`, by the code of its text in the settings, and
 * in the other values, which that text speaks of.
 */
function unused(file: string, error: unknown): Warning {
  const { code = "", message, line = 0, args = {} } = asProblem(error);
  const english = `${file} was not used: ${line ? `line ${line}: ` : ""}${message}`;
  log(english);
  return {
    code: "file-unused",
    severity: "warning",
    message: english,
    fields: [],
    args: { ...args, file, line, problem: code, reason: message },
  };
}

function asProblem(error: unknown): Partial<Problem> & { message: string } {
  if (error instanceof FileProblem) return { code: error.code, message: error.message, args: error.args };
  if (error instanceof Error) return { message: error.message };
  return error as Problem;
}

/** What was read of some files, and which of them could not be used. */
interface Loaded<T> {
  read: T[];
  failed: [file: string, error: unknown][];
}

/** Read ones by what the files were then: most readings come after others. */
const kept = new Map<UserFiles, { key: string; loaded: Loaded<unknown> }>();

async function load<T>(
  kind: UserFiles,
  files: readonly string[],
  readOne: (text: string) => Promise<T | Problem>,
  warn: Warn,
): Promise<T[]> {
  const key = await kind.stamp(files);
  let loaded = kept.get(kind)?.key === key ? (kept.get(kind)!.loaded as Loaded<T>) : null;
  if (!loaded) {
    loaded = { read: [], failed: [] };
    // One by one: a file that takes too long spoils no other.
    for (const file of files)
      try {
        const one = await readOne(await kind.read(file));
        if (isProblem(one)) loaded.failed.push([file, one]);
        else loaded.read.push(one);
      } catch (error) {
        loaded.failed.push([file, error]);
      }
    kept.set(kind, { key, loaded });
  }
  for (const [file, error] of loaded.failed) warn(file, error);
  return loaded.read;
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && "line" in value && "code" in value;

/** The codebooks to tag by; `null` where it is Spisok's own alone, which a reading has by itself. */
async function usedCodebooks(uses: (file: string) => boolean, warn: Warn): Promise<Codebook[] | null> {
  const builtIn = uses(BUILT_IN);
  const files = (await codebookFiles.names()).filter(uses);
  if (!files.length) return builtIn ? null : [];
  const one = async (text: string) => (await check({ ask: "codebooks", texts: [text], builtIn: false }))[0]!;
  const own = await load(codebookFiles, files, one, warn);
  return builtIn ? [...(await spisokCodebooks()), ...own] : own;
}

let spisokOwn: Promise<Codebook[]> | null = null;

function spisokCodebooks(): Promise<Codebook[]> {
  spisokOwn ??= check({ ask: "codebooks", texts: [], builtIn: true }) as Promise<Codebook[]>;
  spisokOwn.catch(() => (spisokOwn = null));
  return spisokOwn;
}

/** The user's outlets, in the order of their files. */
async function usedOutlets(warn: Warn): Promise<Outlet[]> {
  const files = (await outletFiles.names()).filter((file) => outletFiles.isUsed(file));
  if (!files.length) return [];
  return (await load(outletFiles, files, (text) => check({ ask: "ownOutlets", text }), warn)).flat();
}

async function ownRules(warn: Warn): Promise<UrlRules | null> {
  let own: UrlRules = { strip: [], off: [], exempt: [] };
  try {
    const text = await readRulesFile();
    if (text.trim()) {
      const read = await check({ ask: "urlRules", text });
      if ("strip" in read) own = read;
      else warn(RULES_FILE, read);
    }
  } catch (error) {
    warn(RULES_FILE, error);
  }
  const off = [...own.off, ...rulesOff()];
  const exempt = [...own.exempt, ...inBothForms(exemptHosts())];
  return own.strip.length || off.length || exempt.length ? { strip: own.strip, off, exempt } : null;
}
