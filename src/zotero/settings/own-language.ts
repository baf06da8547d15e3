/* Runs in Spisok's own windows before everything else: puts them into the language chosen in the settings. */

interface L10nWindow {
  DOMLocalization: new (
    files: string[],
    sync: boolean,
    registry: object,
    locales: string[],
  ) => {
    connectRoot(root: Node): void;
    resumeObserving(): void;
    translateRoots(): Promise<void>;
    ready?: Promise<unknown>;
  };
  L10nRegistry: new () => { registerSources(sources: object[]): void };
  L10nFileSource: new (name: string, metasource: string, locales: string[], prePath: string) => object;
  Services: { prefs: { getStringPref(name: string, otherwise: string): string } };
}

const LANGUAGE = /^[a-z]{2}(?:-[A-Z]{2})?$/;

function speakChosenLanguage(): void {
  const { Services, DOMLocalization, L10nRegistry, L10nFileSource } = window as unknown as L10nWindow;
  const language = Services.prefs.getStringPref("extensions.spisok.language", "zotero");
  if (!LANGUAGE.test(language)) return;
  const links = Array.from(
    document.querySelectorAll('link[rel="localization"]') as unknown as Iterable<HTMLLinkElement>,
  );
  const files = links.map((link) => link.getAttribute("href")!);
  for (const link of links) link.remove();
  const locales = [...new Set([language, "en-US"])];
  const registry = new L10nRegistry();
  registry.registerSources([
    new L10nFileSource("spisok", "app", locales, "chrome://spisok-locale/content/{locale}/"),
  ]);
  // A window's own texts are always in Zotero's language; so the window gets others in their place.
  const l10n = new DOMLocalization(files, false, registry, locales);
  l10n.connectRoot(document.documentElement);
  // Elements that are put in or marked later are translated by themselves only from here on.
  l10n.resumeObserving();
  nameLanguage(language);
  l10n.ready = new Promise((done) =>
    document.addEventListener("DOMContentLoaded", () => {
      // It fails where an element has no text in any language; the others have theirs all the same.
      l10n.translateRoots().then(done, done);
    }),
  );
  Object.defineProperty(document, "l10n", { value: l10n, configurable: true });
}

/** By it screen readers choose their voice. Gecko writes Zotero's language there, sooner or later. */
function nameLanguage(language: string): void {
  const root = document.documentElement;
  const name = () => root.lang === language || (root.lang = language);
  new MutationObserver(name).observe(root, { attributes: true, attributeFilter: ["lang"] });
  name();
}

speakChosenLanguage();

export {};
