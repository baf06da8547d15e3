import { loanSpelling, withLoans } from "./belarusian-loans.ts";
import { costOf, harden, softened } from "./belarusian-soft-signs.ts";
import { spelling, SPELLING } from "./belarusian-spellings.ts";
import { changed, type Reading } from "./reading.ts";
import { startsSentence } from "./sentence-start.ts";
import type { Token } from "./tokens.ts";

/** The official orthography is the commoner one, in nats a title. */
const OFFICIAL_FIRST = 0.9;
/** What an outlet that keeps to Taraškievica says, and what any other does, as nearly all print in the official orthography. */
const OUTLET = 12;
const OTHER_OUTLET = 1.5;
/**
 * A word that the lists have in both spellings says little for the official one, and as much more for Taraškievica as its spelling is the
 * commoner one there; a word that they have in one spelling alone says more.
 */
const IN_BOTH = 0.2;
const COMMONER = 0.6;
const MOST = 4;
const OFFICIAL_ALONE = 0.55;
const SOFT_ALONE = 2.1;

/** Words that are stressed on their first syllable, before which Taraškievica has ня and бяз: `не толькі` is in the official orthography. */
const STRESSED =
  /^(?:толькі|трэба|мож(?:а|на|аце|ам)|буд(?:зе|уць|у|зем)|ма(?:е|ем|юць)|вельмі|хоч(?:а|уць)|варта|ведае?|ведаю(?:ць)?|было|быў|быць|мог|менш|проста|першы|стала|стаў|мелі|[уў]се|пра|без|дзеля)$/;

/** Outlets in Taraškievica, by name or link. */
const OUTLETS = /s[vw]abod|свабод/i;
/** Whether a title was printed by another one. */
const isOfficial = (outlet: string): boolean => outlet.trim() !== "" && !OUTLETS.test(outlet);

/** Beginnings before which the preposition з is soft, too: `зь імі`, `зь Беларусі`. */
const SOFT_BEGINNING = /^(?:[іеёюя]|(?:дз|[бвмнлпфсзц])[іеёюя])/;

/** From this on the orthography is clear, in nats. */
const CLEAR = 2;
/**
 * What the spelling of a clear orthography may be rarer than the other one, in nats; of an unclear one as much as speaks for it. The official
 * one has э in some: `інтэрнэце`.
 */
const RARER = 4;
const RARER_OFFICIAL = 2.5;

/**
 * Belarusian that leaves ь out does not say whether it is in the official orthography (`снежня`) or in Taraškievica
 * (`сьнежня`): all words of a title are read in the one that its words are likelier in.
 * @param outlet name and link of where the title was printed
 * @param alike the print does not tell э from е either
 */
export function settleSoftness(
  readings: readonly (Reading | null)[],
  outlet: string,
  alike: boolean,
): (Reading | null)[] {
  let sum = OUTLETS.test(outlet) ? -OUTLET : OFFICIAL_FIRST + (isOfficial(outlet) ? OTHER_OUTLET : 0);
  const pairs = readings.map((reading, i) =>
    reading?.words.map((word, at) => {
      if ((word === "не" || word === "без") && STRESSED.test(nextOf(readings, i, at))) sum += SPELLING;
      sum += spelling(word) + (alike || !reading.known ? 0 : loanSpelling(word));
      if (word === "з") return { hard: "з", soft: SOFT_BEGINNING.test(nextOf(readings, i, at)) ? "зь" : "з" };
      const bare = harden(word);
      const [hard, soft] = [costOf(bare) < Infinity ? bare : word, softened(bare)];
      if (hard === soft || !reading.known) return { hard: word, soft: word };
      const [own, other] = [costOf(hard), costOf(soft)];
      if (own === Infinity && other === Infinity) return { hard: word, soft: word };
      if (other === Infinity) sum += OFFICIAL_ALONE;
      else if (own === Infinity) sum -= SOFT_ALONE;
      else sum += IN_BOTH - COMMONER * Math.max(0, Math.min(MOST, own - other));
      return { hard, soft };
    }),
  );
  const settled = readings.map((reading, i) =>
    reading
      ? changed(reading, { words: pairs[i]!.map(({ hard, soft }) => (sum < 0 ? soft : hard)) })
      : reading,
  );
  if (!alike) return settled;
  const rarer = sum < -CLEAR ? RARER : sum < 0 ? -sum : Math.min(RARER_OFFICIAL, 1 + sum);
  return settled.map((reading) =>
    reading?.known
      ? changed(reading, { words: reading.words.map((word) => withLoans(word, sum < 0, rarer)) })
      : reading,
  );
}

/** Whether a word has ь that only Taraškievica has, `сьнег`, and whether it lacks one: `снег`. */
const isSoft = (word: string): boolean => harden(word) !== word;
const isHard = (word: string): boolean => softened(harden(word)) !== word;

/**
 * Who prints Belarusian by a table that tells э from е may still have e for the е of loans, as the official orthography spells them: `Ekspert`
 * is эксперт where an outlet in that orthography is named, or other words of the title are in it. Names keep what is printed.
 */
export function settleOfficialLoans(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  outlet: string,
): (Reading | null)[] {
  const words = readings.flatMap((reading) => (reading?.known ? reading.words : []));
  const told = isOfficial(outlet);
  if (OUTLETS.test(outlet) || words.some(isSoft) || !(told || words.some(isHard))) return [...readings];
  return readings.map((reading, i) =>
    reading?.known &&
    !reading.latin &&
    (/^\p{Ll}/u.test(tokens[i]!.text) || (told && startsSentence(tokens, i)))
      ? changed(reading, { words: reading.words.map((word) => withLoans(word, false, RARER_OFFICIAL)) })
      : reading,
  );
}

const nextOf = (readings: readonly (Reading | null)[], i: number, at: number): string =>
  readings[i]!.words[at + 1] ?? readings.slice(i + 1, i + 3).find((one) => one !== null)?.words[0] ?? "";
