import type { SpisokApi } from "./api.ts";
import { registerEndpoints, unregisterEndpoints } from "./endpoint.ts";
import { log } from "./log.ts";
import { addTexts, registerMenus, removeTexts, unregisterMenus } from "./menus.ts";
import { stopWatching, watchNewItems } from "./operations/new-items.ts";
import type { createParts, Parts } from "./parts.ts";
import type { SettingsHost } from "./settings/host.ts";
import { forgetChosenLanguage, useChosenLanguage } from "./settings/language.ts";
import { registerPane, unregisterPane } from "./settings/register-pane.ts";
import { run } from "./operations/menu.ts";
import { addShortcut, removeShortcut } from "./shortcut.ts";

let version = "";
let loaded: Parts | null = null;

/** What parts.js, a bundle of its own, makes in the add-on's scope. */
declare const SpisokParts: { createParts: typeof createParts };

/** Everything but what stands in Zotero's menus; loaded on first use, so that Zotero's start does not wait for it. */
function parts(): Parts {
  if (!loaded) {
    Services.scriptloader.loadSubScriptWithOptions("chrome://spisok/content/parts.js", {
      target: globalThis,
      ignoreCache: true,
    });
    loaded = SpisokParts.createParts(version, { retranslate, giveShortcut });
  }
  return loaded;
}

/** What bootstrap.js calls. */
export async function startup(addon: { id: string; version: string }): Promise<void> {
  await Zotero.initializationPromise;
  version = addon.version;
  (Zotero as unknown as { Spisok?: ReturnType<typeof publicApi> }).Spisok = publicApi();
  registerMenus(addon.id, parts);
  registerEndpoints((path, request) => parts().answerRequest(path, request));
  watchNewItems((ids) => parts().treatNewItems(ids));
  for (const window of Zotero.getMainWindows()) mainWindowOpened(window as unknown as Window);
  void registerPane(addon.id);
  log(`${version} started`);
}

const publicApi = (): SpisokApi & { readonly settings: SettingsHost } => ({
  version,
  importText: (...given) => parts().api.importText(...given),
  importItems: (...given) => parts().api.importItems(...given),
  undo: (token) => parts().api.undo(token),
  get settings() {
    return parts().settings;
  },
});

export function mainWindowOpened(window: Window): void {
  useChosenLanguage(window);
  addTexts(window);
  giveShortcut(window);
}

function giveShortcut(window: Window): void {
  addShortcut(window, () => run(parts(), ({ openImportWindow }) => openImportWindow()));
}

/** Menus that are there take a new language only with a new list of texts. */
function retranslate(window: Window): void {
  removeTexts(window);
  addTexts(window);
}

export function mainWindowClosed(window: Window): void {
  removeShortcut(window);
  removeTexts(window);
}

/** Takes everything back; after this the add-on has left no trace in the running program. */
export function shutdown(reason?: number): void {
  const APP_SHUTDOWN = 2;
  loaded?.stop();
  loaded = null;
  stopWatching();
  if (reason === APP_SHUTDOWN) return;
  unregisterMenus();
  unregisterEndpoints();
  unregisterPane();
  for (const window of Zotero.getMainWindows()) {
    forgetChosenLanguage(window as unknown as Window);
    removeShortcut(window as unknown as Window);
    removeTexts(window as unknown as Window);
  }
  delete (Zotero as unknown as { Spisok?: unknown }).Spisok;
}
