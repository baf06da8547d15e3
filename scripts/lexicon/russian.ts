import { join } from "node:path";
import { tokenWeights } from "./bpe.ts";
import { corpusCounts } from "./corpus-counts.ts";
import { expandHunspell } from "./hunspell.ts";
import { openCorporaForms, type Analysis } from "./opencorpora.ts";
import type { Signs } from "./rarity.ts";
import { folder, webFile } from "./sources.ts";
import { FOREIGN_NAMES } from "./foreign-names.ts";
import { NEW_WORDS } from "./new-words.ts";
import { TERMS } from "./terms.ts";
import { webWords } from "./tesseract.ts";

/** Cost of a form of a new word in nats. */
const NEW_WORD_COST = 12.5;
const FOREIGN_NAME_COST = 13.25;

/** Russian word forms: the spellings (with ё where it is certain) of each form with е for ё, and what speaks for its frequency. */
export interface RussianWords {
  spellings: Map<string, string[]>;
  signsOf: (folded: string) => Signs;
  /** Forms of words that are too new for the lists, with their cost. */
  newForms: Map<string, number>;
}

/** Parts of speech and other grammemes of OpenCorpora that say something about frequency. */
const PARTS = "NOUN ADJF ADJS COMP VERB INFN PRTF PRTS GRND NUMR ADVB NPRO PRED PREP CONJ PRCL INTJ".split(
  " ",
);
const GRAMMEMES = new Set([
  ...PARTS,
  ...(
    "Name Surn Patr Geox Orgn Abbr Arch Infr Slng Erro Dist V-be V-en V-oy V-ey V-sh V-ie V-ej Supr Prdx Coun Litr " +
    "Anph Qual Fixd Poss Cmp2 impr Vpre Sgtm Pltm plur past futr pres 1per 2per 3per perf impf pssv gent gen2 datv accs " +
    "ablt loct loc2 voct nomn neut"
  ).split(" "),
]);

const fold = (word: string) => word.toLowerCase().replaceAll("ё", "е");

/** OpenCorpora (with ё and names), and of the Hunspell list what differs by more than ё. */
export function russianWords(): RussianWords {
  const tokens = tokenWeights();
  const spellings = new Map<string, string[]>();
  const analysesOf = new Map<string, Analysis[]>();
  for (const [form, analyses] of openCorporaForms(join(folder("az"), "dicts"))) {
    if (!/^[а-яё]+$/.test(form)) continue;
    const folded = fold(form);
    const known = analysesOf.get(folded);
    if (known === undefined) {
      spellings.set(folded, [form]);
      analysesOf.set(folded, analyses);
    } else {
      spellings.get(folded)!.push(form);
      known.push(...analyses);
    }
  }
  const dictionary = new Set<string>();
  const hunspell = folder("dictionary-ru");
  for (const form of expandHunspell(join(hunspell, "index.aff"), join(hunspell, "index.dic"))) {
    for (const part of form.toLowerCase().split("-")) {
      const folded = fold(part);
      if (!/^[а-я]+$/.test(folded)) continue;
      dictionary.add(folded);
      if (folded.length > 1 && !spellings.has(folded)) spellings.set(folded, [part]);
    }
  }
  const lemmas = new Map<string, number>();
  for (const [token, weight] of tokens.initial) {
    const analyses = analysesOf.get(token) ?? [];
    for (const { lemma } of analyses) lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + weight / analyses.length);
  }
  const web = neighboursWords();
  const counts = corpusCounts(join(folder("az"), "dicts"));
  const none: Analysis[] = [];
  return { spellings, signsOf, newForms: newForms(analysesOf) };

  function signsOf(word: string): Signs {
    const analyses = analysesOf.get(word) ?? none;
    const signs: Signs = [["form", 1]];
    const add = (name: string, value = 1) => void signs.push([name, value]);
    const weight = tokens.initial.get(word);
    if (weight === undefined) addPieces(word, add);
    else {
      const log = Math.log(weight) + 10;
      const extended = Math.log(1 + (tokens.extended.get(word) ?? 0) / weight);
      add("token");
      add("token-weight", log);
      add("token-weight-squared", (log * log) / 10);
      if (extended === 0) add("token-whole");
      add("token-extended", extended);
      if (word.length < 5) add("short-token-extended", extended);
      if (word.length <= 3) add("short-token");
      if (analyses.length === 0) add("unanalysed-token-weight", log);
    }
    const lemma = Math.max(0, ...analyses.map((one) => lemmas.get(one.lemma) ?? 0));
    if (lemma > 0) {
      add("lemma");
      add("lemma-weight", Math.log(lemma) + 10);
      if (weight === undefined) {
        add("lemma-of-others");
        add("lemma-of-others-weight", Math.log(lemma) + 10);
      }
    }
    if (dictionary.has(word)) add("dictionary");
    if (analyses.length === 0) add("unanalysed");
    const lists = web.lists.get(word);
    if (lists !== undefined) {
      add("web");
      add("web-lists", Math.log(lists));
    }
    const pairs = web.pairs.get(word);
    if (pairs !== undefined) {
      add("pairs");
      add("pairs-count", Math.log(pairs));
    }
    const count = counts.get(word);
    if (count !== undefined) {
      add("corpus");
      add("corpus-count", Math.log(1 + count));
    } else if (new Set(analyses.map(({ tag }) => tag)).size > 1) add("ambiguous, not in the corpus");
    add("length", word.length);
    add("length-squared", (word.length * word.length) / 10);
    if (word.length <= 4) add(`length-${word.length}`);
    addGrammemes(analyses, add);
    return signs;
  }

  function addPieces(word: string, add: (name: string, value?: number) => void): void {
    let best = -Infinity;
    for (let i = 2; i < word.length; i++) {
      const [head, tail] = [tokens.initial.get(word.slice(0, i)), tokens.inner.get(word.slice(i))];
      if (head !== undefined && tail !== undefined)
        best = Math.max(best, 0.6 * (Math.log(head) + Math.log(tail)) + 12);
    }
    if (best === -Infinity) return add("many-pieces");
    add("two-pieces");
    add("two-pieces-weight", best);
  }
}

const pairsOf = (words: string, cost: number): [word: string, model: string, cost: number][] =>
  words.split(" ").map((pair) => [...(pair.split("=") as [string, string]), cost]);

/** All forms of the new words, made from those of the words that they are declined like. */
function newForms(analysesOf: ReadonlyMap<string, readonly Analysis[]>): Map<string, number> {
  const pairs = pairsOf(`${NEW_WORDS} ${TERMS}`, NEW_WORD_COST).concat(
    pairsOf(FOREIGN_NAMES, FOREIGN_NAME_COST),
  );
  const byLemma = new Map<string, [stem: string, newStem: string, cost: number]>();
  const forms = new Map<string, number>();
  for (const [word, model, cost] of pairs) {
    let alike = 0;
    while (alike < model.length && word.at(-1 - alike) === model.at(-1 - alike)) alike++;
    forms.set(word, cost);
    const stems: [string, string, number] = [
      model.slice(0, model.length - alike),
      word.slice(0, word.length - alike),
      cost,
    ];
    // Of homonyms the noun is meant, not `секретарь` of the verb.
    const analyses = analysesOf.get(model) ?? [];
    const analysis = analyses.find(({ tag }) => tag.startsWith("NOUN")) ?? analyses[0];
    if (analysis !== undefined) byLemma.set(`${analysis.lemma} ${word}`, stems);
  }
  const stemsOf = new Map<string, [string, string, number][]>();
  for (const [key, stems] of byLemma) {
    const lemma = key.split(" ")[0]!;
    stemsOf.set(lemma, [...(stemsOf.get(lemma) ?? []), stems]);
  }
  for (const [form, analyses] of analysesOf) {
    for (const { lemma } of analyses)
      for (const [stem, newStem, cost] of stemsOf.get(lemma) ?? [])
        if (form.startsWith(stem)) forms.set(newStem + form.slice(stem.length), cost);
  }
  return forms;
}

function addGrammemes(analyses: readonly Analysis[], add: (name: string, value?: number) => void): void {
  const seen = new Set<string>();
  for (const { tag } of analyses)
    for (const grammeme of tag.split(/[ ,]/)) if (GRAMMEMES.has(grammeme)) seen.add(grammeme);
  for (const grammeme of seen) add(grammeme);
  const parts = PARTS.filter((part) => seen.has(part));
  if (parts.length === 1) add(`only ${parts[0]}`);
  add("lemmas", Math.log(1 + new Set(analyses.map(({ lemma }) => lemma)).size));
}

/** Russian words that the Belarusian and Ukrainian web uses: in how many of its lists, and in how many pairs. */
function neighboursWords(): { lists: Map<string, number>; pairs: Map<string, number> } {
  const lists = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (map: Map<string, number>, word: string) => {
    const folded = fold(word);
    map.set(folded, (map.get(folded) ?? 0) + 1);
  };
  for (const code of ["bel", "ukr"] as const) {
    const web = webWords(webFile(code));
    for (const word of [...web.words, ...web.olderWords]) count(lists, word);
    for (const pair of web.pairs) for (const word of pair) count(pairs, word);
  }
  return { lists, pairs };
}
