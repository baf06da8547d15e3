import type { SettingsHost } from "../host.ts";
import { codebookKind } from "./codebooks.ts";
import { FileList } from "./file-list.ts";
import { showEndpoint } from "./endpoint.ts";
import { showInterface } from "./interface.ts";
import { showLinks } from "./links.ts";
import { outletKind } from "./outlets.ts";
import { addTexts, speak } from "./texts.ts";
import { showTitles } from "./titles.ts";

declare const Zotero: { Spisok: { settings: SettingsHost } };

async function start(): Promise<void> {
  const host = Zotero.Spisok.settings;
  speak(host.language());
  showTitles();
  const showToken = showEndpoint(host);
  const confirm = (title: string, text: string) => host.confirm(title, text);
  const codebooks = new FileList(codebookKind(host), confirm);
  const outlets = new FileList(outletKind(host), confirm);
  const showLists = () => {
    showToken();
    return Promise.all([codebooks.show(), outlets.show(), showLinks(host)]);
  };
  showInterface(host, showLists);
  await showLists();
}

addTexts();
// Zotero sends `load` to the pane when it is in the window; it does not bubble, and inline handlers are about to be forbidden.
document.addEventListener(
  "load",
  (event) => {
    if ((event.target as Element).id !== "sps-pane") return;
    (event as Event & { waitUntil?(promise: Promise<unknown>): void }).waitUntil?.(start());
  },
  true,
);
