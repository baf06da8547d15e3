import { isCyrillic, plainKey, skeleton } from "../word-keys.ts";
import { alternations } from "./alternations.ts";
import type { Word } from "./words.ts";

/** A word of a pattern, by one of its keys; `prefix` where it ends in `*`. */
interface WordForm {
  key: string;
  prefix: boolean;
  by: "plain" | "skeleton";
}

/** Skeletons shorter than this meet too many other words. */
const SHORTEST_SKELETON = 3;
/** A stem with a skeleton as short as `bz` of баз* or `zm` of займ* takes an ending, not half a word: not "zameshchayet". */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 2;

/** Words and phrases as an automaton over letters: a word of a text is walked through it once, however many they are. */
export class Phrases<Of> {
  private readonly entries: { words: (readonly WordForm[])[]; of: Of }[] = [];
  private readonly trees = { plain: new Tree(), skeleton: new Tree() };

  /** Adds a phrase as patterns write it (`tax manoeuvre*`), and what it stands for. */
  add(phrase: string, of: Of): this {
    const words = phrase
      .split(/[\s-]+/)
      .filter(Boolean)
      .map(formsOf);
    if (!words.length) return this;
    const index = this.entries.push({ words, of }) - 1;
    for (const form of words[0]!) this.trees[form.by].add(form, index);
    return this;
  }

  /** The phrases that begin at a word of a text, and the words behind their ends. */
  *at(words: readonly Word[], from: number): Generator<{ of: Of; to: number }> {
    const { plain, skeleton: bones } = words[from]!;
    const found = this.trees.plain.match(plain);
    if (bones) found.push(...this.trees.skeleton.match(bones));
    for (const index of new Set(found)) {
      const { words: forms, of } = this.entries[index]!;
      const to = from + forms.length;
      if (to <= words.length && forms.every((form, i) => isForm(words[from + i]!, form))) yield { of, to };
    }
  }
}

/** Letters, and the phrases whose first word ends here or begins so. */
class Tree {
  private readonly children = new Map<string, Tree>();
  private readonly whole: number[] = [];
  private readonly prefix: number[] = [];

  add({ key, prefix, by }: WordForm, phrase: number, at = 0): void {
    if (at === key.length) {
      (prefix ? this.prefix : this.whole).push(phrase);
      return;
    }
    let next = this.children.get(key[at]!);
    if (!next) this.children.set(key[at]!, (next = new Tree()));
    next.add({ key, prefix, by }, phrase, at + 1);
  }

  /** The phrases whose first word this word is, at one look at each of its letters. */
  match(word: string, at = 0, found: number[] = []): number[] {
    for (const phrase of this.prefix) found.push(phrase);
    if (at === word.length) for (const phrase of this.whole) found.push(phrase);
    else this.children.get(word[at]!)?.match(word, at + 1, found);
    return found;
  }
}

/** The same words stand in many patterns and lists of neighbours: a codebook's are made forms of once. */
const made = new Map<string, readonly WordForm[]>();
const MOST_MADE = 50_000;

function formsOf(printed: string): readonly WordForm[] {
  let forms = made.get(printed);
  if (forms) return forms;
  if (made.size >= MOST_MADE) made.clear();
  made.set(printed, (forms = makeForms(printed)));
  return forms;
}

/** A Cyrillic word of a pattern is compared as it is, and by skeleton with romanised words. */
function makeForms(printed: string): readonly WordForm[] {
  const prefix = printed.endsWith("*");
  const word = prefix ? printed.slice(0, -1) : printed;
  return [
    ...keysOf(word, prefix),
    ...(prefix ? alternations(word).flatMap((form) => keysOf(form, false)) : []),
  ];
}

function keysOf(word: string, prefix: boolean): WordForm[] {
  const forms: WordForm[] = [{ key: plainKey(word), prefix, by: "plain" }];
  const bones = isCyrillic(word) ? skeleton(word) : "";
  if (bones.length >= SHORTEST_SKELETON) forms.push({ key: bones, prefix, by: "skeleton" });
  return forms;
}

function isForm(word: Word, forms: readonly WordForm[]): boolean {
  return forms.some(({ key, prefix, by }) => {
    if (by === "skeleton" && word.cyrillic) return false;
    const own = by === "plain" ? word.plain : word.skeleton;
    if (own === null || !prefix) return own === key;
    if (by === "skeleton" && key.length < SHORTEST_STEM && own.length > key.length + LONGEST_ENDING)
      return false;
    return own.startsWith(key);
  });
}
