import { isPhrase } from "./phrase.ts";
import { setName, type WordSets } from "./sets.ts";
import { textsOf, type Path, type Say } from "../../user-file/problems.ts";
import type { PatternLanguage } from "../codebook.ts";

/** Words, phrases and names of sets; what is neither is said and left out. */
export function listOf(data: unknown, sets: WordSets, path: Path, say: Say): string[] {
  return textsOf(data, path, say).filter((text, i) => {
    const name = setName(text);
    const here = Array.isArray(data) ? [...path, i] : path;
    if (name === null) return isPhrase(text, here, say);
    if (sets.has(name)) return true;
    const known = [...sets.keys()].map((key) => `$${key}`).join(", ");
    say(
      here,
      known ? "set-unknown" : "set-missing",
      `"$${name}" is no set of this codebook; ${known ? `there are ${known}` : 'write it under "sets"'}`,
      { name: `$${name}`, known },
    );
    return false;
  });
}

const resolved = new WeakMap<WordSets, Map<string, readonly string[]>>();

/** The words of a list, made once for all patterns that name it: they look for them in a text together. */
export function once(sets: WordSets, list: string, make: () => readonly string[]): readonly string[] {
  let lists = resolved.get(sets);
  if (!lists) resolved.set(sets, (lists = new Map<string, readonly string[]>()));
  let words = lists.get(list);
  if (!words) lists.set(list, (words = make()));
  return words;
}

/** The words that a list stands for in a language. `say` null: a set without words in it is no fault. */
export function resolve(
  list: readonly string[],
  language: PatternLanguage,
  sets: WordSets,
  path: Path,
  say: Say | null,
): readonly string[] {
  const words = once(sets, `${language} ${list.join()}`, () =>
    list.flatMap((text) => {
      const name = setName(text);
      return name === null ? [text] : (sets.get(name)?.get(language) ?? []);
    }),
  );
  const named = list.join(", ");
  if (list.length && !words.length)
    say?.(path, "no-words", `${named}: no words in "${language}"`, { words: named, language });
  return words;
}
