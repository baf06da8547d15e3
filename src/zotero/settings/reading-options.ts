import type { Codebook, ReadOptions, UrlRules, Warning } from "../../core/index.ts";
import { getPref, readingPrefs } from "../prefs.ts";
import { log } from "../log.ts";
import { check } from "./checker.ts";
import { BUILT_IN, codebookFiles, codebookPath, isUsed, readCodebookFile } from "./codebook-files.ts";
import { exemptHosts, inBothForms, readRulesFile, rulesOff } from "./link-rules.ts";

/** How lists are to be read, with codebooks and link rules, and what of these could not be used. */
export interface ReadingSettings {
  options: ReadOptions;
  warnings: Warning[];
}

/** The settings as a reading needs them. A codebook that is broken is left out with a warning; it does not stop a reading. */
export async function readingSettings(): Promise<ReadingSettings> {
  const warnings: Warning[] = [];
  const warn = (what: string, error: unknown) => {
    const message = `${what} was not used: ${(error as Error).message ?? error}`;
    log(message);
    warnings.push({ code: "settings", severity: "warning", message, fields: [] });
  };
  const codebooks = getPref<boolean>("tags") === false ? [] : await usedCodebooks(warn);
  const urlRules = await ownRules(warn);
  return {
    options: {
      ...readingPrefs(),
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
async function usedCodebooks(warn: Warn): Promise<Codebook[] | null> {
  const builtIn = isUsed(BUILT_IN);
  const files = (await codebookFiles()).filter(isUsed);
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
