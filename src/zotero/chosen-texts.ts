/** Texts of the interface. */
export interface Texts {
  formatValue(id: string, args?: Record<string, string | number>): Promise<string | null>;
}

/** What a window has for texts. */
interface L10nWindow {
  Localization: new (files: string[], sync: boolean, registry?: object, locales?: string[]) => Texts;
  L10nRegistry: new () => { registerSources(sources: object[]): void };
  L10nFileSource: new (name: string, metasource: string, locales: string[], prePath: string) => object;
}

/**
 * Texts in the language that the settings choose. What a window of Zotero's translates by itself is translated as Zotero's
 * language wants it: there 5 would take the English plural.
 * @param window any window of Zotero's
 * @param language empty where it follows Zotero
 */
export function chosenTexts(window: unknown, files: string[], language: string): Texts {
  const { Localization, L10nRegistry, L10nFileSource } = window as L10nWindow;
  if (!language) return new Localization(files, false);
  const registry = new L10nRegistry();
  const locales = [...new Set([language, "en-US"])];
  registry.registerSources([
    new L10nFileSource("spisok", "app", locales, "chrome://spisok-locale/content/{locale}/"),
  ]);
  return new Localization(files, false, registry, locales);
}
