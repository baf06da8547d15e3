import type { ReadOptions } from "../core/index.ts";
import { LANGUAGES, SCHEMES, TAG_TYPES, TITLES } from "./settings/choices.ts";

const BRANCH = "extensions.spisok.";

/** A setting of the add-on; its default is in addon/prefs.js. */
export function getPref<T extends string | boolean | number>(name: string): T {
  return Zotero.Prefs.get(BRANCH + name, true) as T;
}

export function setPref(name: string, value: string | boolean | number): void {
  Zotero.Prefs.set(BRANCH + name, value, true);
}

/** Takes a setting back to its default. */
export function clearPref(name: string): void {
  Zotero.Prefs.clear(BRANCH + name, true);
}

/**
 * A setting that is one of some words. A later version may have written a word that this one does not know; then the first
 * counts.
 */
function choicePref<T extends string>(name: string, choices: readonly T[]): T {
  const value = getPref<string>(name);
  return choices.find((choice) => choice === value) ?? choices[0]!;
}

/** A setting that is a list of words, kept as JSON. */
export function listPref(name: string): string[] {
  try {
    const list = JSON.parse(getPref<string>(name) || "[]") as unknown;
    return Array.isArray(list) ? list.filter((word) => typeof word === "string") : [];
  } catch {
    return [];
  }
}

export function setListPref(name: string, words: readonly string[]): void {
  setPref(name, JSON.stringify([...new Set(words)]));
}

/** The choices for titles, and whether to tag at all; codebooks and link rules are in files (settings/reading-options.ts). */
export function readingPrefs(): ReadOptions {
  return {
    scheme: choicePref("scheme", SCHEMES),
    title: choicePref("title", TITLES),
    ...(getPref<boolean>("cne") === true && { cne: true }),
    ...(getPref<boolean>("tags") === false && { codebooks: [] }),
  };
}

/** What becomes of an item after the reading. */
export interface ItemPrefs {
  tagType: (typeof TAG_TYPES)[number];
  /** Whether Extra tells how a changed title or link was printed. */
  provenance: boolean;
}

export function itemPrefs(): ItemPrefs {
  return {
    tagType: choicePref("tagType", TAG_TYPES),
    provenance: getPref<boolean>("provenance") !== false,
  };
}

/** The language chosen for the interface; empty where it follows Zotero. */
export function languagePref(): string {
  return choicePref<string>("language", ["", ...LANGUAGES]);
}
