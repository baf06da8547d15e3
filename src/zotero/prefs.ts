import type { ReadOptions } from "../core/index.ts";

const BRANCH = "extensions.spisok.";

/** A setting of the add-on; its default is in addon/prefs.js. */
export function getPref<T extends string | boolean | number>(name: string): T {
  return Zotero.Prefs.get(BRANCH + name, true) as T;
}

export function setPref(name: string, value: string | boolean | number): void {
  Zotero.Prefs.set(BRANCH + name, value, true);
}

/** How lists are read by default. */
export function readingPrefs(): ReadOptions {
  return {
    scheme: getPref<string>("scheme") as NonNullable<ReadOptions["scheme"]>,
    title: getPref<string>("title") as NonNullable<ReadOptions["title"]>,
    ...(getPref<boolean>("tags") ? {} : { codebooks: [] }),
  };
}
