import type { Codebook, ReadOptions, UrlRules, Warning } from "../../core/index.ts";
import { getPref, readingPrefs } from "../prefs.ts";
import { log } from "../log.ts";
import { check } from "./checker.ts";
import { BUILT_IN, codebookFiles, codebookPath, isUsed, readCodebookFile } from "./codebook-files.ts";
import { inBothForms } from "./both-forms.ts";
import { exemptHosts, readRulesFile, rulesOff } from "./link-rules.ts";

/** How lists are to be read, with codebooks and link rules, and what of these could not be used. */
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

/** The settings as a reading needs them. A codebook that is broken is left out with a warning; it does not stop a reading. */
export async function readingSettings(chosen?: TagChoice): Promise<ReadingSettings> {
  const warnings: Warning[] = [];
  const warn = (what: string, error: unknown) => {
    const message = `${what} was not used: ${(error as Error).message ?? error}`;
    log(message);
    warnings.push({ code: "settings", severity: "warning", message, fields: [] });
  };
  const { tags, codebook } = chosen ?? { tags: getPref<boolean>("tags") !== false, codebook: "" };
  const uses = (file: string) =>
    codebook ? file === (codebook === OWN ? BUILT_IN : codebook) : isUsed(file);
  const codebooks = tags ? await usedCodebooks(uses, warn) : [];
  const urlRules = await ownRules(warn);
  const { scheme, title, cne } = readingPrefs();
  return {
    options: {
      ...(scheme && { scheme }),
      ...(title && { title }),
      ...(cne && { cne }),
      ...(codebooks && { codebooks }),
      ...(urlRules && { urlRules }),
    },
    warnings,
  };
}

type Warn = (what: string, error: unknown) => void;

/** Read ones by what the files were then: most readings come after others. */
let kept: { key: string; codebooks: Codebook[]; failed: [string, string][] } | null = null;

/** The codebooks to tag by; `null` where it is Spisok's own alone, which a reading has by itself. */
async function usedCodebooks(uses: (file: string) => boolean, warn: Warn): Promise<Codebook[] | null> {
  const builtIn = uses(BUILT_IN);
  const files = (await codebookFiles()).filter(uses);
  if (!files.length) return builtIn ? null : [];
  const stamps = await Promise.all(
    files.map(async (file) => {
      const { size, lastModified } = await IOUtils.stat(codebookPath(file));
      return [file, size, lastModified];
    }),
  );
  const key = JSON.stringify([builtIn, stamps]);
  if (kept?.key !== key) kept = { key, ...(await loadCodebooks(files, builtIn)) };
  for (const [file, message] of kept.failed) warn(`the codebook ${file}`, message);
  return kept.codebooks;
}

async function loadCodebooks(
  files: readonly string[],
  builtIn: boolean,
): Promise<{ codebooks: Codebook[]; failed: [string, string][] }> {
  const codebooks: Codebook[] = [];
  const failed: [string, string][] = [];
  if (builtIn) codebooks.push(...((await check({ ask: "codebooks", texts: [], builtIn })) as Codebook[]));
  // One by one: a file that takes too long spoils no other.
  for (const file of files)
    try {
      const texts = [await readCodebookFile(file)];
      const [read] = await check({ ask: "codebooks", texts, builtIn: false });
      if (read && "tags" in read) codebooks.push(read);
      else if (read) failed.push([file, `line ${read.line}: ${read.message}`]);
    } catch (error) {
      failed.push([file, (error as Error).message]);
    }
  return { codebooks, failed };
}

async function ownRules(warn: Warn): Promise<UrlRules | null> {
  let own: UrlRules = { strip: [], off: [], exempt: [] };
  try {
    const text = await readRulesFile();
    if (text.trim()) {
      const read = await check({ ask: "urlRules", text });
      if ("strip" in read) own = read;
      else warn("the file of link rules", `line ${read.line}: ${read.message}`);
    }
  } catch (error) {
    warn("the file of link rules", error);
  }
  const off = [...own.off, ...rulesOff()];
  const exempt = [...own.exempt, ...inBothForms(exemptHosts())];
  return own.strip.length || off.length || exempt.length ? { strip: own.strip, off, exempt } : null;
}
