import type { SettingsHost } from "../host.ts";
import { showCodebooks } from "./codebooks.ts";
import { showEndpoint } from "./endpoint.ts";
import { showInterface } from "./interface.ts";
import { showLinks } from "./links.ts";
import { addTexts, speak } from "./texts.ts";
import { showTitles } from "./titles.ts";

declare const Zotero: { Spisok: { settings: SettingsHost } };

async function start(): Promise<void> {
  const host = Zotero.Spisok.settings;
  speak(host.language());
  showTitles();
  const showToken = showEndpoint(host);
  const showLists = () => {
    showToken();
    return Promise.all([showCodebooks(host), showLinks(host)]);
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
