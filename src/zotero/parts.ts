import { createApi, type SpisokApi } from "./api.ts";
import { answerRequest } from "./endpoint-answers.ts";
import type { Response, ServerRequest } from "./endpoint.ts";
import { closeImportWindows, openImportWindow, openImportWindowHere } from "./import-window.ts";
import { importReadingListOf } from "./operations/article-list.ts";
import type { Commands } from "./operations/menu.ts";
import { closeOperationsWindows, openOperationsWindow } from "./operations/operations-window.ts";
import { stopPlanners } from "./operations/planner.ts";
import { treatNewItems } from "./operations/treat-new-items.ts";
import { lastChanges, undoChanges } from "./operations/undo.ts";
import { stopReader } from "./reader.ts";
import { stopChecks } from "./settings/checker.ts";
import { createSettingsHost } from "./settings/create-host.ts";
import type { SettingsHost } from "./settings/host.ts";
import { tell, tellFailure } from "./tell.ts";

/** All that the add-on can do. It is a script of its own, which is loaded when something of it is first asked for. */
export interface Parts extends Commands {
  api: SpisokApi;
  settings: SettingsHost;
  answerRequest(path: string, request: ServerRequest): Promise<Response>;
  treatNewItems(ids: readonly number[]): Promise<void>;
  /** Closes windows and ends workers. */
  stop(): void;
}

/** What a changed setting changes in Zotero's main windows. */
export type MainWindows = Record<"retranslate" | "giveShortcut", (window: Window) => void>;

export function createParts(version: string, windows: MainWindows): Parts {
  const api = createApi(version);
  return {
    api,
    settings: createSettingsHost(version, windows),
    openImportWindow,
    openImportWindowHere,
    openOperationsWindow,
    importReadingListOf,
    lastChanges,
    undoChanges,
    tell,
    tellFailure,
    answerRequest: (path, request) => answerRequest(api, path, request),
    treatNewItems,
    stop() {
      closeImportWindows();
      closeOperationsWindows();
      stopReader();
      stopChecks();
      stopPlanners();
    },
  };
}
