import type { Change } from "../evidence.ts";
import { CYRILLIC_TABLES } from "./data/cyrillic-tables.ts";
import { VERB_ENDINGS } from "./data/split-forms.ts";
import { firstHalfOf } from "./decode/compound-halves.ts";
import { decodeTitle } from "./decode/decode-title.ts";
import { splitWords } from "./decode/split-words.ts";
import { tokenize, type Token } from "./decode/tokens.ts";
import { classOf, lexiconOf, type CyrillicLanguage, type Lexicon } from "./lexicon/lexicon.ts";
import { proposeSplits } from "./propose-splits.ts";
import { cutAt } from "./repair-title.ts";
import { spacingEdits, withEdits } from "./spacing.ts";

const HABIT = { plain: false, signs: "printed", dots: false, loose: false } as const;
/** Words are parted from this chance on; the Ukrainian list is the smallest. */
const LIKELY_GLUED: Readonly<Record<CyrillicLanguage, number>> = { ru: 0.8, be: 0.8, uk: 0.95 };
/** Where the other titles of a list have lost no spaces, a less likely split is one of a new word or a name: "жыццярысы", "Могутник". */
const LIKELY_IN_WHOLE = 0.95;
/** What begins like a compound is one that no list has, unless a verb follows: "етноконфесійна", "Быстрословарь", but "быстровыросли". */
const NO_COMPOUND = 0.998;
/** Letters of a word at least that tells of damage when no list has it. */
const TELLING = 4;

/**
 * Mends the spaces of a Cyrillic title: words glued together or cut in two, a space missing beside a mark.
 * @param isWhole the other titles of its list have lost no spaces
 */
export function repairCyrillic(
  text: string,
  language: CyrillicLanguage,
  isWhole = false,
): { text: string; changes: Change[] } {
  const tokens = tokenize(text);
  if (!mayBeDamaged(tokens, lexiconOf(language))) return { text, changes: [] };
  const table = CYRILLIC_TABLES[language];
  const read = splitWords(tokens, decodeTitle(tokens, table, HABIT), false, leastOf(language, isWhole));
  const edits = spacingEdits(tokens, read);
  const sure = edits.filter(({ change }) => change.applied);
  if (sure.length > 0) {
    const again = repairCyrillic(withEdits(text, sure), language, isWhole);
    return { ...again, changes: [...sure.map(({ change }) => change), ...again.changes] };
  }
  const changes: Change[] = [];
  const parted = tokens.map(({ text: printed, word }, i) => {
    const reading = read.readings[i];
    if (!word || !reading || reading.words.length < 2) return printed;
    const to = cutAt(printed, reading.splits);
    changes.push({
      field: "title",
      from: printed,
      to,
      why: "words glued together",
      confidence: reading.known ? 0.95 : 0.8,
      applied: true,
    });
    return to;
  });
  changes.push(...edits.map(({ change }) => change), ...proposeSplits(tokens, read, read.splits));
  return { text: parted.join(""), changes };
}

const leastOf =
  (language: CyrillicLanguage, isWhole: boolean) =>
  ([head, second]: readonly string[]): number => {
    const half = firstHalfOf([head!, second!], language, lexiconOf(language));
    const isCompound =
      half !== null && (half !== "noun" || head!.endsWith("о")) && !VERB_ENDINGS[language].test(second!);
    return isCompound ? NO_COMPOUND : isWhole ? LIKELY_IN_WHOLE : LIKELY_GLUED[language];
  };

/** Most titles have nothing to mend, and reading them takes a hundred times as long as looking their words up. */
const mayBeDamaged = (tokens: readonly Token[], lexicon: Lexicon): boolean =>
  tokens.some(({ text, word }, i) => {
    if (!word)
      return (
        /^-\s|^ [–—]$|^[–—] $/.test(text) ||
        (i > 0 && i + 1 < tokens.length && /^[^\s\-–—.’'/&+]+$/.test(text))
      );
    if (/\p{Ll}\p{Lu}/u.test(text)) return true;
    return text.length >= TELLING && text !== text.toUpperCase() && !isKnown(text.toLowerCase(), lexicon);
  });

function isKnown(word: string, lexicon: Lexicon): boolean {
  const plain = word.replaceAll("’", "'");
  if (classOf(lexicon, plain) >= 0) return true;
  return Array.from(plain, (letter, i) => (letter === "е" ? i : -1)).some(
    (i) => i >= 0 && classOf(lexicon, `${plain.slice(0, i)}ё${plain.slice(i + 1)}`) >= 0,
  );
}
