import { beforeEach, expect, test, vi } from "vitest";

const LOCALES = {
  "ru-RU": {
    itemTypes: { book: "Книга" },
    fields: { place: "Место" },
    creatorTypes: { editor: "Редактор" },
  },
};

/** A Zotero in English, with a language chosen for Spisok's windows. */
async function namesIn(language: string) {
  const own = { getLocalizedString: (name: string) => `own ${name}` };
  const read = vi.fn(async () => JSON.stringify({ locales: LOCALES }));
  Object.assign(globalThis, {
    Zotero: {
      locale: "en-US",
      Prefs: { get: () => language },
      File: { getResourceAsync: read },
      ItemTypes: { ...own, getTypes: () => [{ name: "book" }, { name: "letter" }, { name: "note" }] },
      ItemFields: { ...own, getAll: () => [{ name: "place" }] },
      CreatorTypes: { ...own, getTypes: () => [{ name: "editor" }] },
    },
  });
  const { zoteroNames } = await import("../../src/zotero/zotero-names.ts");
  return { ...(await zoteroNames()), read: read.mock.calls.length };
}

beforeEach(() => vi.resetModules());

const own = { types: { book: "own book", letter: "own letter" }, fields: { place: "own place" } };

test.each([
  ["zotero", { ...own, creators: { editor: "own editor" }, read: 0 }],
  ["en-US", { ...own, creators: { editor: "own editor" }, read: 0 }],
  // Zotero knows no Belarusian, and may know a type that a language has no name of.
  ["be", { ...own, creators: { editor: "own editor" }, read: 1 }],
  [
    "ru-RU",
    {
      types: { book: "Книга", letter: "own letter" },
      fields: { place: "Место" },
      creators: { editor: "Редактор" },
      read: 1,
    },
  ],
])("names of Zotero's in %s", async (language, names) => expect(await namesIn(language)).toEqual(names));
