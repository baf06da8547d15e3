import { createApi } from "./api.ts";
import { registerEndpoints, unregisterEndpoints } from "./endpoint.ts";
import { closeImportWindows } from "./import-window.ts";
import { log } from "./log.ts";
import { addTexts, registerMenus, removeTexts, unregisterMenus } from "./menus.ts";
import { closeOperationsWindows } from "./operations/operations-window.ts";
import { stopWatching, watchNewItems } from "./operations/new-items.ts";
import { stopPlanners } from "./operations/planner.ts";
import { stopReader } from "./reader.ts";
import { stopChecks } from "./settings/checker.ts";
import { createSettingsHost } from "./settings/create-host.ts";
import { forgetChosenLanguage, useChosenLanguage } from "./settings/language.ts";
import { registerPane, unregisterPane } from "./settings/register-pane.ts";

/** What bootstrap.js calls. Nothing of the library is loaded before a list is read. */
export async function startup({ id, version }: { id: string; version: string }): Promise<void> {
  await Zotero.initializationPromise;
  const api = { ...createApi(version), settings: createSettingsHost(retranslate) };
  (Zotero as unknown as { Spisok?: typeof api }).Spisok = api;
  registerMenus(id);
  registerEndpoints(api);
  watchNewItems();
  for (const window of Zotero.getMainWindows()) mainWindowOpened(window as unknown as Window);
  void registerPane(id);
  log(`${version} started`);
}

export function mainWindowOpened(window: Window): void {
  useChosenLanguage(window);
  addTexts(window);
}

/** Menus that are there take a new language only with a new list of texts. */
function retranslate(window: Window): void {
  removeTexts(window);
  addTexts(window);
}

export function mainWindowClosed(window: Window): void {
  removeTexts(window);
}

/** Takes everything back; after this the add-on has left no trace in the running program. */
export function shutdown(reason?: number): void {
  const APP_SHUTDOWN = 2;
  closeImportWindows();
  closeOperationsWindows();
  stopReader();
  stopChecks();
  stopPlanners();
  stopWatching();
  if (reason === APP_SHUTDOWN) return;
  unregisterMenus();
  unregisterEndpoints();
  unregisterPane();
  for (const window of Zotero.getMainWindows()) {
    forgetChosenLanguage(window as unknown as Window);
    removeTexts(window as unknown as Window);
  }
  delete (Zotero as unknown as { Spisok?: unknown }).Spisok;
}
