import { languagePref } from "../prefs.ts";

const SOURCE = "spisok-language";
const FOLDER = "chrome://spisok-locale/content";
const FILES = ["spisok.ftl", "spisok-operations.ftl", "spisok-settings.ftl"];

/** What a window knows of the texts of the program. */
interface L10nWindow {
  L10nRegistry: {
    getInstance(): {
      hasSource(name: string): boolean;
      registerSources(sources: object[]): void;
      removeSources(names: string[]): void;
    };
  };
  L10nFileSource: new (
    name: string,
    metasource: string,
    locales: readonly string[],
    prePath: string,
    options: object,
    index: string[],
  ) => object;
}

/**
 * Puts texts in the chosen language before those in Zotero's: for menus and the settings pane, which stand in Zotero's windows.
 * Windows of Spisok's own see to it themselves (own-language.ts), since there words bend with numbers.
 */
export function useChosenLanguage(window: Window): void {
  const { L10nRegistry, L10nFileSource } = window as unknown as L10nWindow;
  const registry = L10nRegistry.getInstance();
  if (registry.hasSource(SOURCE)) registry.removeSources([SOURCE]);
  const language = languagePref();
  if (!language) return;
  const folder = `${FOLDER}/${language}/`;
  // Without `{locale}` in its path, one folder answers for every language that Zotero can be in.
  const source = new L10nFileSource(
    SOURCE,
    "app",
    Services.locale.availableLocales,
    folder,
    {},
    FILES.map((file) => folder + file),
  );
  registry.registerSources([source]);
}

export function forgetChosenLanguage(window: Window): void {
  const registry = (window as unknown as L10nWindow).L10nRegistry.getInstance();
  if (registry.hasSource(SOURCE)) registry.removeSources([SOURCE]);
}
