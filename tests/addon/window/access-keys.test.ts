import { expect, test } from "vitest";
import { accessKeys, placeOfKey } from "../../../src/zotero/window/access-keys.ts";

/** Texts with the view they stand in and the letter they have, as `view: text (letter)`. */
const controls = (...texts: string[]) =>
  texts.map((one) => {
    const [, view = "", text = "", key = ""] = /^(?:(\w+): )?(.*?)(?: \((\p{L})\))?$/u.exec(one)!;
    return { view, text, key };
  });

test.each<[string, string[], string]>([
  ["the first letter of a word, if it is free", ["Read", "Romanization", "Relate to “x”"], "r o t"],
  ["another letter where no word is left", ["Undo", "Up", "Update"], "n u p"],
  ["a letter that another one can spare", ["Tx (t)", "T"], "x t"],
  ["no letter of a title", ["Relate to “Zen”", "Read", "Tea"], "e r t"],
  ["none where no letter is left", ["No", "On", "No"], "n o "],
  ["the same in views that are not seen together", ["paste: Undo", "done: Undo"], "u u"],
  ["another one in what is seen with every view", ["paste: Undo", "done: Import", "Use in"], "u m i"],
  ["what was given stays", ["Read", "Read It (r)"], "e r"],
  ["unless the text has lost it", ["Add 3 (i)", "Read It"], "a r"],
  ["letters of other scripts, no digits", ["№ 5", "Їх", "Імпарт"], " ї і"],
])("%s", (_name, texts, keys) => expect(accessKeys(controls(...texts)).join(" ")).toBe(keys));

test.each([
  ["Import Another List", "a", 7],
  ["Stop Reading", "e", 6],
  ["Read", "x", -1],
])("%s: %s", (text, key, at) => expect(placeOfKey(text, key)).toBe(at));
