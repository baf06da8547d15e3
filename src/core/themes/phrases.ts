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

/** Words and phrases by their first words: a word of a text is looked up by each of its beginnings, however many phrases there are. */
export class Phrases<Of> {
  private readonly entries: { words: (readonly WordForm[])[]; of: Of }[] = [];
  private readonly first = { plain: new FirstWords(), skeleton: new FirstWords() };

  /** Adds a phrase as patterns write it (`tax manoeuvre*`), and what it stands for. */
  add(phrase: string, of: Of): this {
    const words = phrase
      .split(/[\s-]+/)
      .filter(Boolean)
      .map(formsOf);
    if (!words.length) return this;
    const index = this.entries.push({ words, of }) - 1;
    for (const form of words[0]!) this.first[form.by].add(form, index);
    return this;
  }

  /** The phrases that begin at a word of a text, and the words behind their ends. */
  *at(words: readonly Word[], from: number): Generator<{ of: Of; to: number }> {
    const { plain, skeleton: bones } = words[from]!;
    const found = this.first.plain.match(plain);
    if (bones) found.push(...this.first.skeleton.match(bones));
    for (const index of new Set(found)) {
      const { words: forms, of } = this.entries[index]!;
      const to = from + forms.length;
      if (to <= words.length && forms.every((form, i) => isForm(words[from + i]!, form))) yield { of, to };
    }
  }
}

/** The phrases by their first words, and by what these begin with. */
class FirstWords {
  private readonly whole = new Map<string, number[]>();
  private readonly prefix = new Map<string, number[]>();
  private shortest = Infinity;
  private longest = 0;

  add({ key, prefix }: WordForm, phrase: number): void {
    const phrases = prefix ? this.prefix : this.whole;
    const known = phrases.get(key);
    if (known) known.push(phrase);
    else phrases.set(key, [phrase]);
    if (!prefix) return;
    this.shortest = Math.min(this.shortest, key.length);
    this.longest = Math.max(this.longest, key.length);
  }

  /** The phrases whose first word this word is: those with short beginnings first, whole words last. */
  match(word: string): number[] {
    const found: number[] = [];
    const last = Math.min(word.length, this.longest);
    for (let length = this.shortest; length <= last; length++) {
      const those = this.prefix.get(word.slice(0, length));
      if (those) found.push(...those);
    }
    const those = this.whole.get(word);
    if (those) found.push(...those);
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
