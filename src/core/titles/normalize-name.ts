import { TABLES, type RomanizationTable } from "./data/table.ts";
import { decodeTitle } from "./decode/decode-title.ts";
import { habitOf } from "./decode/habit.ts";
import { withCase } from "./decode/with-case.ts";
import { MARKED } from "./decode/marked-tables.ts";
import { settleNames } from "./decode/names.ts";
import { tokenize } from "./decode/tokens.ts";
import type { NameContext, NameResult } from "./types.ts";

const LONGEST = 500;
/** Below this margin over the second reading a name is uncertain, in nats. */
const CLEAR = 1;

/**
 * The Cyrillic form of a romanised name of a person or an outlet, under the scheme of the title beside it. Names are often in another
 * scheme than the title; then the tables of the language are tried one after the other, and the name is uncertain.
 * `uncertain` is true where the print leaves a choice: a lone initial `Y.`, which stays as printed, or a letter with two readings.
 * @param name as it is printed, inverted or not
 * @param context the language and the scheme of the title beside it
 * @example normalizeName("Shraybman A.", { language: "ru", scheme: "bgn-pcgn" }) // { original: "Шрайбман А.", uncertain: false }
 * @example normalizeName("Drakakhrust Y.", { language: "be" }) // { original: "Дракахруст Y.", uncertain: true }
 */
export function normalizeName(name: string, context: NameContext): NameResult {
  if (/\p{Script=Cyrillic}/u.test(name) && !/\p{Script=Latin}/u.test(name)) {
    return { input: name, original: name, uncertain: false };
  }
  const tables = TABLES.filter(({ language }) => language === context.language);
  const rank = ({ scheme }: RomanizationTable) =>
    scheme === context.scheme ? 0 : scheme.startsWith("ru-through") ? 1 : 2;
  tables.sort((a, b) => rank(a) - rank(b));
  const [own] = tables;
  if (own === undefined || !/\p{L}/u.test(name)) return { input: name, original: null, uncertain: true };
  const first = readName(name, own);
  if (first.whole) return { input: name, original: first.text, uncertain: first.uncertain };
  const other = tables.slice(1).map((table) => readName(name, table)).find(({ whole }) => whole); // prettier-ignore
  return { input: name, original: (other ?? first).text, uncertain: true };
}

/** A name under a table; `whole` when no word of it had to be left in Latin letters. */
function readName(
  name: string,
  table: RomanizationTable,
): { text: string; whole: boolean; uncertain: boolean } {
  const tokens = tokenize(name.slice(0, LONGEST));
  const habit = habitOf(tokens);
  // In a scheme with marks a name may just have no letter with one: `Carik` is Царик rather than Чарик.
  const exact = { ...habit, plain: habit.plain && !MARKED.has(table), signs: "printed" } as const;
  const { readings } = decodeTitle(tokens, table, exact);
  const lossy = habit.signs === "printed" ? null : decodeTitle(tokens, table, { ...habit, signs: "none" });
  let uncertain = false;
  let whole = true;
  const pieces = tokens.map((token, i) => {
    const { text, word } = token;
    if (!word) return text;
    if (text.length === 1) {
      const letter = initialOf(text, table);
      uncertain ||= letter === null;
      return letter ?? text;
    }
    const other = lossy?.readings[i] ?? null;
    const strict = readings[i] ?? null;
    // `Solovev` and `Igor` have lost their ь: the lists have no such words without it.
    const likelier = strict === null || (other?.known && !strict.known) ? other : strict;
    const reading = lossy === null ? likelier : settleNames([token], [likelier], table.language)[0]!;
    const differs = other !== null && other.words.join() !== reading?.words.join();
    if (differs && !reading?.known) uncertain = true;
    if (!reading) whole = false;
    if (!reading || reading.margin < CLEAR) uncertain = true;
    return reading ? withCase([reading.words.join("")], text) : text;
  });
  return { text: pieces.join(""), whole, uncertain };
}

/** Initials that are not the first letter of a digraph in some scheme: `S.` may stand for Ш., `Y.` for Ю., Я. or Е. */
const CLEAR_INITIAL = /^[abdfgik-prtuv]$/;

/** The one letter that an initial stands for, or null. */
function initialOf(initial: string, table: RomanizationTable): string | null {
  const latin = initial.toLowerCase();
  const letters = Object.keys(table.letters).filter(
    (letter) => letter.length === 1 && table.letters[letter] === latin,
  );
  const [only] = letters;
  if (!CLEAR_INITIAL.test(latin) || letters.length !== 1 || only === undefined) return null;
  return latin === initial ? only : only.toUpperCase();
}
