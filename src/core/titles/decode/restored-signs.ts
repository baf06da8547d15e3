import { ALPHABET } from "../lexicon/alphabet.ts";
import { allowed, ARC, arcCosts, before, codes, codesAt } from "./arc-book.ts";
import { LETTERS, type Channel } from "./arcs.ts";
import { add, addStep, costs, first, heads, last, nexts, stepCount, steps, tails } from "./guesses.ts";
import type { Print } from "./print.ts";

const SOFTENED = ALPHABET.indexOf("л") + 1;
const SOFT_SIGN = ALPHABET.indexOf("ь") + 1;
const FROM_S = ALPHABET.indexOf("с") + 1;
const TO_T = ALPHABET.indexOf("т") + 1;
const TO_TS = ALPHABET.indexOf("ц") + 1;
const APOSTROPHE = ALPHABET.indexOf("'") + 1;
/** Belarusian and Ukrainian consonants that the apostrophe stands after. */
const HARDENED = codesIn("бвдзмнпрсткфх");
/** Letters before ц at an end that has ь then, and such as mostly have: `brutalnasc`, `skalynac`, but Кац. */
const NEVER_HARD = codesIn("яуюіс");
const MOSTLY_SOFT = codesIn("аы");
const CONSONANT = Uint8Array.from({ length: 128 }, (_, c) =>
  /[bcdfghjkmnp-tvwxz]/.test(String.fromCharCode(c)) ? 1 : 0,
);
/** What the sign gains at an end that no word has without it: so much less than its letters a word may cost in the end. */
export const MOST_GAIN = 3;
const IOTA = charactersIn("yj");
const VOWELS = charactersIn("aeiou");

/** 1 at the codes of the letters. */
function codesIn(letters: string): Uint8Array {
  return Uint8Array.from({ length: LETTERS }, (_, code) =>
    code > 0 && letters.includes(ALPHABET[code - 1]!) ? 1 : 0,
  );
}
/** 1 at the characters. */
function charactersIn(letters: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, c) => (letters.includes(String.fromCharCode(c)) ? 1 : 0));
}

/** Signs that the print leaves out before a place: guesses with them are among the steps then. */
export function restoreSigns(print: Print, i: number, through: Channel, limit: number): void {
  // A sign that the print lacks is not invented in a name: `Slyunkin` stays Слюнкин. In names of a text without signs only
  // ль before a consonant is restored: `Shol’ts` there is `Sholts`.
  if (CONSONANT[print.characters[i]!] === 1)
    for (let s = 0, all = stepCount; s < all; s++)
      if (last[steps[s]!] === SOFTENED) addSign(SOFT_SIGN, steps[s]!, through, limit, -1);
  // `adyazhdzhaie`: in Belarusian and Ukrainian a iotated vowel after such a consonant has the apostrophe before it.
  if (IOTA[print.characters[i]!] === 1 && i + 1 < print.length && VOWELS[print.characters[i + 1]!] === 1)
    for (let s = 0, all = stepCount; s < all; s++)
      if (HARDENED[last[steps[s]!]!] === 1) addSign(APOSTROPHE, steps[s]!, through, limit, -1);
}

/** Signs that are left out at the end of the print. */
export function restoreLastSign(length: number, through: Channel, limit: number): void {
  // `mnogovektornost`: no word ends in ост without its sign. Nor do Belarusian verbs in ц: `vyyazhdzhaiuts`.
  const end = tails[length]!;
  if (heads[length]! >= 0)
    for (let one = heads[length]!; one >= 0; one = one === end ? -1 : nexts[one]!) {
      const gain =
        (first[one] === FROM_S && last[one] === TO_T) ||
        (last[one] === TO_TS && NEVER_HARD[first[one]!] === 1)
          ? MOST_GAIN
          : last[one] === TO_TS && MOSTLY_SOFT[first[one]!] === 1
            ? 0
            : -1;
      if (gain >= 0) addSign(SOFT_SIGN, one, through, limit, length, gain);
    }
}

/** Puts ь or an apostrophe after a guess where signs are left out: among the steps, or at the end of the print. */
function addSign(
  sign: number,
  one: number,
  { starts, steps: arcs, lexicon }: Channel,
  limit: number,
  at: number,
  gain = 0,
): void {
  for (let silent = starts[0]!; silent < starts[1]!; silent++) {
    const arc = arcs[silent]! >> ARC;
    if (arcCosts[arc]! >= 1 || codes[codesAt[arc]!] !== sign) continue;
    if (allowed[before[arc]! + last[one]!] === 0) continue;
    const cost =
      costs[one]! +
      lexicon.letters[(first[one]! * LETTERS + last[one]!) * LETTERS + sign]! / 4 +
      arcCosts[arc]! -
      gain;
    if (cost > limit) continue;
    if (at >= 0) add(at, last[one]!, sign, cost, one, arc);
    else addStep(last[one]!, sign, cost, one, arc);
  }
}
