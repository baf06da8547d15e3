import { harden } from "./belarusian-soft-signs.ts";
import type { Decoding } from "./decode-title.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** What a title's words must gain by signs before it is believed that the print leaves them out, in nats. */
const SIGNS_LEFT_OUT = { ru: 3.2, be: 3, uk: 3 };
/** The more words have none, the likelier it is that the print leaves them out. */
const SIGN_IN_WORD = 0.14;
const LEAST_LEFT_OUT = 0.5;
/** Whoever writes `č` and `ž` seldom leaves ʹ out. */
/** And whose other titles have their signs. */
const DESPITE_LIST = 4;
const DESPITE_MARKS = { ru: 5, be: 2.2, uk: 3 };

/**
 * Whether a title without signs leaves them out, or just has no word with one.
 * @param printed the title read with its signs
 * @param none the same with all signs left out
 * @param despite the other titles of its list have their signs
 */
export function leavesSignsOut(
  tokens: readonly Token[],
  printed: Decoding,
  none: Decoding,
  despite: boolean,
): boolean {
  const { habit, table } = none;
  const words = tokens.filter(({ word, text }) => word && text.length > 2).length;
  const least =
    Math.max(LEAST_LEFT_OUT, SIGNS_LEFT_OUT[table.language] - SIGN_IN_WORD * words) +
    (habit.plain ? 0 : DESPITE_MARKS[table.language]) +
    (despite ? DESPITE_LIST : 0);
  return gainBySigns(tokens, printed, none) > least;
}

/** What a word says for signs left out that is one only without them, in nats. */
const PARTED = 5;
/** Letters of pieces that show nothing, at most: `w jezda`. */
const SHORT = 3;

/** What such a gain of a word counts that no list has, and of one that Taraškievica spells softer. */
const UNLISTED = 0.5;
const SOFTER = 0.3;
/** The same of a name, which may well have no sign: `Uest`, `Byelfasta`. */
const NAME = 0.25;
/** Adjectives of places of the country: `Lukomlskoi`. */
const OF_PLACE = /ск\p{L}{1,3}$/u;
/** A name that costs more is a rare one, in nats. The Russian lists have names from abroad as well: `Milton`. */
const RARE_NAME = 14;

const isSofter = (one: Reading, other: Reading): boolean =>
  harden(one.words.join(" ")) === other.words.join(" ");

/** What the words gain by it that the signs are left out, in nats. */
function gainBySigns(tokens: readonly Token[], printed: Decoding, none: Decoding): number {
  return printed.readings.reduce((sum, reading, i) => {
    const other = none.readings[i];
    // `selskiebolnicy` is nothing at all in print with signs, and two words of the list in print without.
    if (reading === null && other?.known === true && other.words.every((word) => word.length > SHORT))
      return sum + PARTED;
    if (!reading || !other) return sum;
    // `pod yemu` is `podyemu` without its sign rather than glued print.
    if (other.known && other.words.length === 1 && reading.words.length > 1)
      return sum + Math.max(PARTED, reading.cost - other.cost);
    // What no list has says little: of `chayldfri` чайлдфри is as good as чайльдфри. The orthography of `pakhavannye` is no sign either.
    // Two words of the list are none: `Urachyrayats`.
    const rare =
      other.words.length === 1 &&
      (!other.known || (none.table.language === "be" && other.cost > RARE_NAME)) &&
      /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) &&
      !OF_PLACE.test(other.words[0]!);
    const weight = rare ? NAME : !other.known ? UNLISTED : isSofter(other, reading) ? SOFTER : 1;
    return sum + (reading.cost - other.cost) * weight;
  }, 0);
}
