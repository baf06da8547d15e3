import { inBothForms } from "./both-forms.ts";
import { clearPref, getPref, languagePref, setPref } from "../prefs.ts";
import { check } from "./checker.ts";
import { SETTINGS } from "./choices.ts";
import {
  BUILT_IN,
  codebookFiles,
  isUsed,
  readCodebookFile,
  removeCodebook,
  saveCodebook,
  setUsed,
} from "./codebook-files.ts";
import { keepDraft, readDraft } from "./draft.ts";
import { readText, settingsPath, writeText } from "./folder.ts";
import type { Added, SettingsHost } from "./host.ts";
import { useChosenLanguage } from "./language.ts";
import { LIMITS } from "./limits.ts";
import {
  exemptHosts,
  readRulesFile,
  rulesOff,
  saveRulesFile,
  setExemptHosts,
  setRuleOn,
} from "./link-rules.ts";
import { pickCodebook, pickPlace } from "./pickers.ts";
import { newToken } from "./token.ts";

/** The settings pane's way to Zotero. */
export function createSettingsHost(showTexts: (window: Window) => void): SettingsHost {
  return {
    codebooks: async () =>
      [BUILT_IN, ...(await codebookFiles())].map((file) => ({ file, used: isUsed(file) })),
    readCodebook: readCodebookFile,
    builtInCodebook: () => check({ ask: "builtIn" }),
    checkCodebook: (text) => check({ ask: "codebook", text }),
    tryTitle: (text, title) => check({ ask: "title", text, title }),
    saveCodebook,
    keepDraft,
    draft: readDraft,
    useCodebook: setUsed,
    removeCodebook,
    addCodebook,
    async exportCodebook(file, text) {
      const path = await pickPlace(file || "codebook.yaml");
      if (path) await writeText(path, text);
    },
    async showCodebooks() {
      const folder = settingsPath("codebooks");
      await IOUtils.makeDirectory(folder, { createAncestors: true, ignoreExisting: true });
      await (Zotero.File as unknown as { reveal(path: string): Promise<void> }).reveal(folder);
    },

    rulesOff,
    setRuleOn,
    exemptHosts,
    setExemptHosts,
    readRules: readRulesFile,
    checkRules: (text) => check({ ask: "rules", text }),
    saveRules: saveRulesFile,
    tryLink: (text, link) =>
      check({ ask: "link", text, off: rulesOff(), exempt: inBothForms(exemptHosts()), link }),

    token: () => getPref<string>("endpoint.token"),
    newToken() {
      const token = newToken();
      setPref("endpoint.token", token);
      return token;
    },
    copy: (text) =>
      (Zotero.Utilities.Internal as { copyTextToClipboard(text: string): void }).copyTextToClipboard(text),
    port,

    language: languagePref,
    languageChanged(own) {
      useChosenLanguage(own);
      for (const window of Zotero.getMainWindows()) showTexts(window as unknown as Window);
    },
    confirm: (title, text) =>
      Services.prompt.confirm(Services.wm.getMostRecentWindow("zotero:pref") as never, title, text),
    reset: () => SETTINGS.forEach(clearPref),
  };
}

/** Copies a chosen codebook into the folder, where it is right. */
async function addCodebook(): Promise<Added | null> {
  const path = await pickCodebook();
  if (!path) return null;
  try {
    const text = await readText(path, LIMITS.codebookBytes);
    const { problems } = await check({ ask: "codebook", text });
    const [problem] = problems;
    if (problem) return { problem: `${PathUtils.filename(path)}, line ${problem.line}: ${problem.message}` };
    const stem = PathUtils.filename(path).replace(/\.[^.]*$/, "");
    return { file: await saveCodebook(null, stem, text) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

function port(): number | null {
  try {
    const { port } = Zotero.Server as unknown as { port?: number };
    return port ?? (Zotero.Prefs.get("httpServer.port") as number);
  } catch {
    // Zotero's own setting can keep the server off.
    return null;
  }
}
