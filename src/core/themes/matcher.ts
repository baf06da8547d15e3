import type { Codebook, Pattern, PatternField } from "./codebook.ts";
import type { Span } from "../evidence.ts";
import { isCyrillic, plainKey, skeleton } from "../word-keys.ts";
import type { Word } from "./words.ts";

/** A word of a pattern, by its keys; `prefix` where it ends in `*`. */
interface WordForm {
  key: string;
  prefix: boolean;
  by: "plain" | "skeleton";
}

interface Phrase {
  words: WordForm[][];
  pattern: Pattern;
  tag: number;
}

/** Skeletons shorter than this meet too many other words. */
const SHORTEST_SKELETON = 3;
/** A stem with a skeleton as short as `bz` of баз* or `zm` of займ* takes an ending, not half a word: not "zameshchayet". */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 2;

/** All patterns of a codebook as one automaton over letters: every word of a text is walked through it once. */
export class Matcher {
  private readonly phrases: Phrase[] = [];
  private readonly trees = { plain: new Tree(), skeleton: new Tree() };

  constructor(private readonly codebook: Codebook) {
    codebook.tags.forEach(({ patterns }, tag) => {
      for (const pattern of patterns) {
        const words = phraseOf(pattern.match);
        if (!words.length) continue;
        const index = this.phrases.push({ words, pattern, tag }) - 1;
        for (const form of words[0]!) this.trees[form.by].add(form, index);
      }
    });
  }

  /** The places of a text that match, as indexes of tag, pattern and words. */
  find(
    words: readonly Word[],
    field: PatternField,
  ): { tag: number; pattern: Pattern; from: number; to: number }[] {
    const found: { tag: number; pattern: Pattern; from: number; to: number }[] = [];
    const nearby = new Neighbours(words);
    // A pattern earns its tag once.
    const done = new Set<number>();
    words.forEach((word, from) => {
      const candidates = new Set([
        ...this.trees.plain.match(word.plain),
        ...(word.skeleton ? this.trees.skeleton.match(word.skeleton) : []),
      ]);
      for (const index of candidates) {
        if (done.has(index)) continue;
        const { words: forms, pattern, tag } = this.phrases[index]!;
        const to = from + forms.length;
        if (!this.codebook.tags[tag]!.fields.includes(field) || to > words.length) continue;
        if (!forms.every((form, i) => isForm(words[from + i]!, form))) continue;
        if (!isWanted(pattern, nearby, words.length, { start: from, end: to })) continue;
        found.push({ tag, pattern, from, to });
        done.add(index);
      }
    });
    return found;
  }
}

/** Letters, and the phrases whose first word ends here or begins so. */
class Tree {
  private readonly children = new Map<string, Tree>();
  private readonly whole: number[] = [];
  private readonly prefix: number[] = [];

  add({ key, prefix }: WordForm, phrase: number, at = 0): void {
    if (at === key.length) {
      (prefix ? this.prefix : this.whole).push(phrase);
      return;
    }
    let next = this.children.get(key[at]!);
    if (!next) this.children.set(key[at]!, (next = new Tree()));
    next.add({ key, prefix, by: "plain" }, phrase, at + 1);
  }

  /** The phrases whose first word this word is, at one look at each of its letters. */
  match(word: string, at = 0, found: number[] = []): number[] {
    found.push(...this.prefix);
    if (at === word.length) found.push(...this.whole);
    else this.children.get(word[at]!)?.match(word, at + 1, found);
    return found;
  }
}

function phraseOf(text: string): WordForm[][] {
  return text
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(formsOf);
}

/** A Cyrillic word of a pattern is compared as it is, and by skeleton with romanised words. */
function formsOf(printed: string): WordForm[] {
  const prefix = printed.endsWith("*");
  const word = prefix ? printed.slice(0, -1) : printed;
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

const neighbours = new WeakMap<readonly string[], WordForm[][][]>();

/** Where the neighbours of patterns stand in one text; each list of them is looked for once. */
class Neighbours {
  private readonly found = new Map<readonly string[], Span[]>();

  constructor(private readonly words: readonly Word[]) {}

  /** Whether one of the list stands wholly between two places, apart from the match itself. */
  standBetween(list: readonly string[], start: number, end: number, match: Span): boolean {
    const places = this.places(list);
    let low = 0;
    for (let high = places.length; low < high;) {
      const middle = (low + high) >> 1;
      if (places[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < places.length && places[i]!.start < end; i++) {
      const place = places[i]!;
      if (place.end <= end && (place.end <= match.start || place.start >= match.end)) return true;
    }
    return false;
  }

  private places(list: readonly string[]): Span[] {
    let places = this.found.get(list);
    if (!places) {
      let phrases = neighbours.get(list);
      if (!phrases) neighbours.set(list, (phrases = list.map(phraseOf)));
      places = [];
      for (let at = 0; at < this.words.length; at++)
        for (const forms of phrases)
          if (
            forms.length &&
            forms.every((form, k) => at + k < this.words.length && isForm(this.words[at + k]!, form))
          )
            places.push({ start: at, end: at + forms.length });
      this.found.set(list, places);
    }
    return places;
  }
}

function isWanted(
  { near, notNear, within }: Pattern,
  nearby: Neighbours,
  length: number,
  match: Span,
): boolean {
  const start = within === undefined ? 0 : Math.max(0, match.start - within);
  const end = within === undefined ? length : Math.min(length, match.end + within);
  if (near && !nearby.standBetween(near, start, end, match)) return false;
  return !(notNear && nearby.standBetween(notNear, start, end, match));
}
