import { FOREIGN_SIGNS } from "./data/foreign-words.ts";
import { TITLE_WORDS } from "./data/title-words.ts";

/** The words by which a language is known: those of its own, the surest of them, and those that it shares with others. */
export function foreignWords(language: string): readonly [words: string, sure: string, shared: string] {
  const { words, sure = "", shared = "" } = FOREIGN_SIGNS[language]!;
  const more = TITLE_WORDS[language];
  return [`${words} ${more?.words ?? ""}`, sure, `${shared} ${more?.shared ?? ""}`];
}
