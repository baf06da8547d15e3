import { COMBINING_FORMS } from "../data/combining-forms.ts";
import type { CyrillicLanguage } from "../lexicon/lexicon.ts";
import { channelOf } from "./channel.ts";
import { costOfToken, type Decoding } from "./decode-title.ts";
import { decodeNew } from "./decode-new.ts";
import { decodeWhole } from "./decode-whole.ts";
import { foldLatin } from "./fold.ts";
import { isPrefixedVerb } from "./one-word.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { shapeOf } from "./word-shape.ts";

/** A word that a line break cut in two: `sank- tsii`, `ogranich eniya`, `razmye-rkavannya`. */
export interface Join {
  /** Where the two pieces begin and end in the title. */
  start: number;
  end: number;
  from: string;
  to: string;
  /** The print has a hyphen where the line ended, with a space or without. */
  hyphen: boolean;
  inside: boolean;
  /** What the joined word gains over its two pieces, in nats. */
  gain: number;
}

/**
 * From this gain on pieces are taken for one word. In 13,400 words of clean text no pair with a space between gains more than 6; of
 * words that were cut at random nine in ten gain more than 9.
 */
const SURE = { hyphen: 2, inside: 4, space: 7.5 };
/** From this gain on it is proposed. */
const LIKELY = { hyphen: 0, inside: 3, space: 6 };

/** Neighbours that are likelier one word of the lists than two; certain ones have {@link isSureJoin}. */
export function joinWords(tokens: readonly Token[], { table, habit, readings }: Decoding): Join[] {
  const channel = channelOf(table, habit);
  const joins: Join[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    const [left, gap, right] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]!];
    if (!left.word || !right.word) continue;
    const sign = /^[”ʺ"] $/.test(gap.text) && SIGN_BEFORE.test(right.text) && /[bdvzst]$/.test(left.text);
    // `z-za krataŭ`
    if (tokens[i - 1]?.text.endsWith("-") && gap.text === " ") continue;
    const hyphen = /^[-\u00AD]\s+$/.test(gap.text) || (sign && !isOpen(tokens, i));
    // A hyphen that nothing follows belongs to the word as a rule: `eks-ministr`.
    const inside = gap.text === "-";
    if (!(hyphen || inside || gap.text === " ")) continue;
    if (right.text !== right.text.toLowerCase() || right.text.length < 2) continue;
    if (left.text.length + right.text.length < SHORTEST[hyphen ? "hyphen" : "other"]) continue;
    if (left.text.length > 1 && left.text === left.text.toUpperCase()) continue;
    const halves = inside && areHalves(readings[i], readings[i + 2], table.language);
    const within = sign ? gap.text[0]! : "";
    const print = shapeOf(left.text).print + foldLatin(within) + shapeOf(right.text).print;
    const [one, other] = [readings[i], readings[i + 2]];
    // Two words with a hyphen between may be one word of the list by chance: `pochti-to`. What a list has as one is seldom printed so.
    if (halves && (decodeWhole(print, channel, false)?.cost ?? Infinity) > COMMON) continue;
    // `sekond khend`
    if (!hyphen && HYPHENATED.test(one?.words[0] ?? "") && (inside || other?.known)) continue;
    if (inside && BEFORE_ADVERB.test(one?.words[0] ?? "")) continue;
    if (gap.text === " " && STANDS_ALONE.test(one?.words[0] ?? "") && other?.known) continue;
    const apart = costOfToken(left, one!) + costOfToken(right, other!);
    // Where no new word is looked for, one that gains too little need not be found.
    const most = gap.text === " " && other?.known ? apart + HALF - LIKELY.space + 0.1 : Infinity;
    const joined =
      decodeWhole(print, channel, hyphen, most) ??
      (gap.text === " " && !other?.known ? decodeNew(print, channel, NEW_WORD, apart) : null);
    const tail = gap.text === " " && isTail(left.text, right.text, one, other);
    if (joined === null && !tail) continue;
    // No preposition stands before a verb, and `samo` is no word before a noun: `za pisaw`, `samo obsluzhivaniya`.
    const pair = one && other ? [...one.words, ...other.words] : [];
    const half =
      joined?.known === true &&
      (isPrefixedVerb(pair, table.language, channel.lexicon) ||
        (pair.length === 2 && IS_HALF.test(pair[0]!)));
    const gain = tail ? TAIL : apart - joined!.cost + (half ? HALF : 0);
    // `vy derzhites`: a form so rare that the list tells nothing of it is no better than two words.
    const telling = tail || joined!.cost < RAREST || gain > SURELY || half || !(one?.known && other?.known);
    if (!hyphen && !inside && !telling) continue;
    if (gain < LIKELY[hyphen ? "hyphen" : inside ? "inside" : "space"]) continue;
    const end = right.start + right.text.length;
    const from = left.text + gap.text + right.text;
    joins.push({ start: left.start, end, from, to: left.text + within + right.text, hyphen, inside, gain });
    i += 2;
  }
  return joins;
}

/** Vowels that the sign for ъ stands before: `Ot” yezd`. */
const SIGN_BEFORE = /^(?:[yij][aeuoë]|[eêëèâû])/;

/** Whether a quotation stands open before a token, which the mark may close. */
const isOpen = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(0, at).reduce((all, { text }) => all + text, "");
  return before.lastIndexOf("“") > before.lastIndexOf("”") || before.split('"').length % 2 === 0;
};

/** A word that costs less may well be one half of a word with a hyphen, in nats. */
const USUAL = 14;
const isUsual = (reading: Reading | null | undefined) => reading?.known === true && reading.cost < USUAL;

/**
 * Whether two pieces may well be the halves of a word with a hyphen: `likero-vodochnykh`, `press-sluzhba`, `po-novomu`.
 */
function areHalves(
  one: Reading | null | undefined,
  other: Reading | null | undefined,
  language: CyrillicLanguage,
): boolean {
  const first = one?.words[0] ?? "";
  return (
    other?.known === true &&
    (isUsual(one) || first.length < 4 || /[оеа]$/.test(first) || COMBINING_FORMS[language].has(first))
  );
}
/** Loans that print writes with a hyphen or without, as it likes: `chat-boty`, `veb-sayt`. */
const HYPHENATED =
  /^(?:чат|в[еэ]б|пр[еэ]сс?|топ|поп|рок|рэп|арт|бизнес|бізнес|онлайн|офлайн|анлайн|интернет|інтэрнэт|медиа|медыя|видео|відэа|фото|фота|аудио|аўдыя|шоу|хит|хіт|фитнес|фітнес|спа|хай|стар[тц]?|тайм|фаст|фуд|секонд|блог|пиар|піяр|кик|кибер|кібер|эко|эка|этно|этна|ретро|рэтра|супер|мини|міні|макси|максі|экс|вице|віцэ)$/u;
/** Adverbs are written with a hyphen: `pa-ranyeyshamu`, `po-vidimomu`. */
const BEFORE_ADVERB = /^п[ао]$/u;
/** A word of the list that costs less is meant where a hyphen stands in it, in nats. */
const COMMON = 14.5;

const RAREST = 17;
const SURELY = 12;
/** Ends of adjectives made of names: `Khoinik skom`, `Luninets kogo`, `Vitsebsk aha`; what such a piece says. */
const TAIL = 12;
const SK =
  /^sk(?:[iy][yjĭi]?|o[gh]o|omu|[iy]m|om|a[yi]a|aja|aâ|o[yjiĭ]|u[yi]u|uju|uû|o[yi]?e|oje|[iy][yi]?e|ij[ae]|[iy](?:kh|h|x|ch)|[iy]mi|a[gh]a|amu|a[yjĭi])$/;
const K = /^k(?:o[gh]o|omu|im|om|a[yi]a|oy|oj|oi|u[yi]u|o[yi]?e|i[yi]?e|i(?:kh|h|x)|imi)$/;

function isTail(
  left: string,
  right: string,
  one: Reading | null | undefined,
  other: Reading | null | undefined,
): boolean {
  const stem = /^\p{Lu}\p{Ll}{2,}$/u.test(left) || one?.known !== true;
  if (!stem || !/[bcdfghj-nprstvzžčš]$/.test(left)) return false;
  if (SK.test(right)) return !(other?.known === true && other.words.length === 1 && other.cost < TAIL);
  return K.test(right) && /(?:ts|c)$/.test(left);
}

/** What a new word costs besides its letters, in nats. */
const NEW_WORD = 4.5;
/** Prefixes that are words, too: `kogda vy brali`, `yeshche raz ubedit’sya`. */
const STANDS_ALONE = /^(?:вы|ви|раз)$/;
/** First halves of compounds that are words, but seldom stand before a noun; and what they, and prefixes, say for one word. */
const IS_HALF = /^(?:само|сама|взаимо|еже|лже)$/;
const HALF = 7;

/** Letters of a joined word at least: short ones look like endings of each other, but where a line ended (`ve- ka`). */
const SHORTEST = { hyphen: 4, other: 6 };

export const isSureJoin = ({ hyphen, inside, gain }: Join): boolean =>
  gain >= SURE[hyphen ? "hyphen" : inside ? "inside" : "space"];
