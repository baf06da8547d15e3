import { inBothForms } from "./both-forms.ts";
import { clearPref, getPref, languagePref, setPref } from "../prefs.ts";
import { check } from "./checker.ts";
import { SETTINGS } from "./choices.ts";
import { filesHost } from "./files-host.ts";
import type { SettingsHost } from "./host.ts";
import { useChosenLanguage } from "./language.ts";
import {
  exemptHosts,
  readRulesFile,
  rulesOff,
  saveRulesFile,
  setExemptHosts,
  setRuleOn,
} from "./link-rules.ts";
import { newToken } from "./token.ts";
import { codebookFiles, outletFiles } from "./user-files.ts";

/** The settings pane's way to Zotero. */
export function createSettingsHost(
  version: string,
  { retranslate, giveShortcut }: Record<"retranslate" | "giveShortcut", (window: Window) => void>,
): SettingsHost {
  return {
    version,
    codebooks: filesHost(codebookFiles, "codebook", {
      builtIn: () => check({ ask: "builtIn" }),
      check: (text) => check({ ask: "codebook", text }),
    }),
    tryTitle: (text, title) => check({ ask: "title", text, title }),
    outlets: filesHost(outletFiles, "outlets", {
      builtIn: () => check({ ask: "builtInOutlets" }),
      check: (text) => check({ ask: "outlets", text }),
    }),
    tryOutlet: (text, words) => check({ ask: "outlet", text, words }),

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
      for (const window of Zotero.getMainWindows()) retranslate(window as unknown as Window);
    },
    shortcutChanged() {
      for (const window of Zotero.getMainWindows()) giveShortcut(window as unknown as Window);
    },
    confirm: (title, text) =>
      Services.prompt.confirm(Services.wm.getMostRecentWindow("zotero:pref") as never, title, text),
    reset: () => SETTINGS.forEach(clearPref),
  };
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
