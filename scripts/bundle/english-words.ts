import type { Plugin } from "esbuild";
import * as lists from "../../src/core/titles/english-words.ts";

/** The letters that say how much of the word before a word begins with. */
const NONE = "A".charCodeAt(0);
const MOST = 25;

/** A sorted list as one text, in which each word has only what it does not share with the one before: half of it, packed. */
export function frontCoded(words: readonly string[]): string {
  let text = "";
  let last = "";
  for (const word of words) {
    let shared = 0;
    while (shared < MOST && shared < last.length && word[shared] === last[shared]) shared++;
    text += String.fromCharCode(NONE + shared) + word.slice(shared);
    last = word;
  }
  return text;
}

/** Puts front-coded texts in the place of the lists of src/core/titles/english-words.ts. */
export const englishWords: Plugin = {
  name: "english-words",
  setup({ onLoad }) {
    for (const [name, words] of Object.entries(lists))
      if (!words.every((word) => /^[^A-Z"\\]+$/.test(word)))
        throw new Error(`${name}: a word with a capital`);
    const read = `text => {
      let word = "";
      return text.match(/[A-Z][^A-Z]*/g).map(rest => (word = word.slice(0, rest.charCodeAt(0) - ${NONE}) + rest.slice(1)));
    }`;
    onLoad({ filter: /[\\/]core[\\/]titles[\\/]english-words\.ts$/ }, () => ({
      contents: [
        `const read = ${read};`,
        ...Object.entries(lists).map(
          ([name, words]) => `export const ${name} = /* @__PURE__ */ read("${frontCoded(words)}");`,
        ),
      ].join("\n"),
    }));
  },
};
