import { EAST_SLAVIC_ENDING } from "./data/foreign-words.ts";
import { GOVERNMENT } from "./data/government.ts";
import { KIN_SIGNS } from "./data/kin-words.ts";
import type { Best } from "./decode/best-decoding.ts";
import type { Reading } from "./decode/reading.ts";
import type { Token } from "./decode/tokens.ts";
import type { Foreign } from "./detect-foreign.ts";
import { wordLists } from "./word-lists.ts";

/** What a small word and another usual one of a language cost in it, in nats; and what a word that cannot be read costs in ours. */
const COST = { small: 4.5, usual: 8, unread: 24 };
/** What one word counts at most for a language that has it, and against one. */
const MOST = 9;
const LEAST = -1.5;
/** What a word of one letter counts at most. */
const LETTER = 2;
/** What one counts at most that only begins like words of the language, and one that no list of ours has, with an ending of theirs as well. */
const BEGUN = 3.5;
const BEGUN_NEW = 6;
/** What an ending of the language counts at a word that no list of ours has; Bulgarian and Macedonian have articles there. */
const ENDING = { other: 3.5, article: 5 };
/** What words count that are ours and not theirs: usual small ones and those with endings of ours, others, and glued ones. */
const AGAINST = { ours: -5, other: -1, glued: -2 };
const OURS = 7;
/** What it counts that a word stands in no case that ours have after the preposition, `iz Moskve`, and that `a` has no comma before it. */
const NO_CASE = 5;
const NO_COMMA = 6;

/** What the lead must be at least, and in titles of three and of two words. */
const LEAD = [Infinity, Infinity, 8, 4.5, 4];
/** With such a lead it names a language that no other sign names; with so much less another of the kin is as good. */
const CLEAR = 8;
const NEAR = 3;

/** A Slavic language near to ours, and how much more likely each is than ours, in nats. */
export interface Kin {
  language: string;
  lead: number;
  leads: ReadonlyMap<string, number>;
}

const KIN = Object.entries(KIN_SIGNS).map(([language, signs], i) => ({
  ...signs,
  language,
  number: 4 * i,
  isSouth: language === "bg" || language === "mk",
  isWest: language === "cs" || language === "sk",
}));
const isBeginning = (word: string): boolean => word.endsWith("*");
const listsOf = wordLists(
  KIN.flatMap(({ small, usual }) =>
    [small, usual].flatMap((list) => {
      const words = list.split(" ");
      return [words.filter((word) => !isBeginning(word)), words.filter(isBeginning)].map((some) =>
        some.join(" "),
      );
    }),
  ),
);

/** `Opština` as `opstina`, `među` as `medu`. */
const plain = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/** Articles behind a word that print by our tables reads as words of their own: `knigata` is no книга та. */
const ARTICLE = /^(?:та|то|ката|ите)$/;

/**
 * A Slavic language near to ours that a title is in rather: its words are usual there and rare or unknown in ours, and nothing in it is
 * ours alone. `Novi zakon o radu` is Serbian, although there are such forms in Russian: нови, закон, о, раду.
 */
export function kinOf(tokens: readonly Token[], best: Best): Kin | null {
  const all = tokens.filter(({ word }) => word);
  const fewest =
    LEAD[Math.min(all.filter(({ text }) => text.length > 1 || all.length > 2).length, LEAD.length - 1)]!;
  const print = all.map(({ text }) => text.toLowerCase()).join("\n");
  const kin = fewest < Infinity ? KIN.filter(({ lacks }) => !lacks.test(print)) : [];
  if (kin.length === 0) return null;
  // Abbreviations are of any language, and words with hyphens say little by their halves.
  const counted = tokens.flatMap(({ text, word }, i) =>
    word && !isAbbreviation(text) && tokens[i - 1]?.text !== "-" && tokens[i + 1]?.text !== "-" ? [i] : [],
  );
  const words = counted.map((i) => {
    const small = plain(tokens[i]!.text);
    return { i, small, reading: best.readings[i] ?? null, lists: listsOf(small) };
  });
  const common = NO_CASE * words.filter(({ i }) => isInNoCase(tokens, best, i)).length;
  const leads = new Map<string, number>();
  let language = "und";
  for (const one of kin) {
    let lead = common;
    for (const word of words) lead += countOf(word, one, tokens);
    leads.set(one.language, lead);
    if (lead > (leads.get(language) ?? -Infinity)) language = one.language;
  }
  const lead = leads.get(language)!;
  return lead >= fewest ? { language, lead, leads } : null;
}

interface Word {
  i: number;
  small: string;
  reading: Reading | null;
  lists: readonly number[];
}

/** What a word counts for a language of the kin, and against it below 0. */
function countOf(
  { i, small, reading, lists }: Word,
  { number, endings, isSouth, isWest }: (typeof KIN)[number],
  tokens: readonly Token[],
): number {
  if (isWest && small === "a")
    return i > 0 && tokens[i - 1]?.text === " " && tokens[i + 1]?.text === " " ? NO_COMMA : 0;
  const gain =
    Math.min(reading?.cost ?? COST.unread, COST.unread) - (lists.includes(number) ? COST.small : COST.usual);
  if (lists.includes(number) || lists.includes(number + 2))
    return Math.max(LEAST, Math.min(small.length > 1 ? MOST : LETTER, gain));
  const isOurs = EAST_SLAVIC_ENDING.test(small) && !(isSouth && small.endsWith("iya"));
  const isGlued = reading?.known === true && reading.words.length > 1;
  const isKnown = reading?.known === true && !isGlued;
  if (lists.includes(number + 3) && !isOurs && !isGlued)
    return isKnown ? Math.max(AGAINST.other, Math.min(BEGUN, gain)) : BEGUN_NEW;
  if (isGlued) return isSouth && ARTICLE.test(reading.words.at(-1)!) ? ENDING.article : AGAINST.glued;
  if (isKnown) return isOurs || reading.cost < OURS ? AGAINST.ours : AGAINST.other;
  if (endings.test(small)) return isSouth ? ENDING.article : ENDING.other;
  return reading !== null && isOurs ? AGAINST.ours : 0;
}

/** Nor do words glued to them say anything: `uMTSdve`. */
const isAbbreviation = (text: string): boolean => /^\p{Lu}+$|\p{Lu}{2}/u.test(text);

/** Adverbs, which may stand between, `s rezko podorozhavshim`, and verbs before which a word is missing: `nad obnaruzhili`. */
const NO_OBJECT = /(?:о|л[аи]?)$/;

/** Whether a word cannot be the object of the preposition before it. */
function isInNoCase(tokens: readonly Token[], { table, readings }: Best, i: number): boolean {
  if (tokens[i - 1]?.text !== " ") return false;
  const must = GOVERNMENT[table.language].get(readings[i - 2]?.words.at(-1)?.toLowerCase() ?? "");
  const reading = readings[i];
  if (must === undefined || reading?.words.length !== 1) return false;
  return !must.test(reading.words[0]!) && !NO_OBJECT.test(reading.words[0]!);
}

/** The language of a title of the kin: that which its words name where it is as good. */
export function nearer({ language, lead, leads }: Kin, { language: named, hits }: Foreign): string {
  if (named === "und") return lead >= CLEAR ? language : "und";
  const its = leads.get(named);
  // Only Bulgarian and Macedonian have no words of their own that name them.
  if (its === undefined) return hits === 0 && /^(?:bg|mk)$/.test(language) ? language : named;
  return hits > 0 || its >= lead - NEAR ? named : language;
}
