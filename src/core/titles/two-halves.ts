import { LATIN_NAMES } from "./data/latin-names.ts";
import { LATIN_WORDS } from "./data/latin-words.ts";
import { SMALL_WORDS } from "./data/small-words.ts";
import { isEnglish } from "./detect-english.ts";
import { isUsual, type Reading } from "./decode/reading.ts";
import { USUAL_WORD } from "./spacing-edit.ts";

/** What a common word costs at most, in nats; and one before an abbreviation that it is no part of: `GlavaSVR`. */
const COMMON = 8;
const GENERAL = 12;
/** Names that cost more are hardly in the lists. */
export const RARE = 17;
/** Letters at least of a word in small letters that no brand begins with, and of two halves of one that is no brand. */
const MANY = 5;

/** A word up to a capital within it and from there on, as each is read alone, and what stands behind. */
export interface Halves {
  left: string;
  right: string;
  first: Reading | null;
  second: Reading | null;
  behind: readonly [next: string, other: string];
}

/** Whether they are two words rather than a brand, a name or an abbreviation with its ending. */
export function areTwoWords(halves: Halves): boolean {
  const { left, first } = halves;
  if (isNoBrand(halves)) return true;
  if (!first?.known || first.words.length > 1) return false;
  const known = { ...halves, first };
  return isBeforeSurname(known) || (/^\p{Lu}/u.test(left) ? isBehindCapital(known) : isBehindSmall(known));
}

/** Where the first half is a word of the list. */
type KnownHalves = Halves & { first: Reading };

/** Whether the letters alone tell two words. */
function isNoBrand({ left, right, first, second }: Halves): boolean {
  if (right === right.toUpperCase()) return false;
  // `vidbuduieIzium`: no brand begins with so many small letters.
  if (left.length >= MANY && (right.length >= MANY || (/^\P{Lu}/u.test(left) && right.length > 3)))
    return true;
  // `VerkhovnaRada`: names of two halves have no whole adjective in front.
  return (
    left.length > MANY &&
    /[aeiyj]$/.test(left) &&
    second?.known === true &&
    // `VerkhovnyiSud`
    (right.length > 3 || (right.length === 3 && isUsual(second, USUAL_WORD) && isUsual(first, RARE)))
  );
}

/** A century. */
const ROMAN = /^(?:X{1,3}I{0,3}|X{1,3}I?[VX]|X{1,2}VI{1,3})$/;
const ABBREVIATION = /^\p{Lu}{2,}$/u;
/** Letters of a surname that a noun stands before, and its endings in other cases than the nominative. */
const LONG_SURNAME = 7;
const IN_A_CASE = /[сц]к(?:ого|ому|им|ой|ую|ага|аму|ім|ай)$|[оеё]в(?:ой|у|ым)$/;

/** `FilmKonchalovskogo`: no brand ends in a case of a surname. */
const isBeforeSurname = ({ left, right, first, second }: KnownHalves): boolean =>
  left.length > 2 &&
  right.length >= LONG_SURNAME &&
  isUsual(first, RARE) &&
  IN_A_CASE.test(second?.words[0] ?? "");

/** `SmartfonS24`, `gazetyF5`. */
const isBeforeModel = ({ left, first, behind: [next] }: KnownHalves): boolean =>
  left.length > 3 && first.cost < USUAL_WORD && /^\d/.test(next);

const hasName = ({ right }: Halves): boolean => right === right.toUpperCase() || right.length > 3;

function isBehindSmall(halves: KnownHalves): boolean {
  const { left, right, first, second } = halves;
  const begun = /^\p{Lu}\p{Ll}/u.test(right);
  if (
    left.length >= MANY &&
    // `diplomatiiXX veka`, `prilozheniiBKS`, `obygraliUfu`
    (ROMAN.test(right) ||
      (isUsual(first, RARE) && ABBREVIATION.test(right)) ||
      (second?.known === true && begun))
  )
    return true;
  if (left.length === 1) return isOneLetter(halves);
  if (right.length === 1) return isBeforeModel(halves);
  if (!isUsual(first, USUAL_WORD)) return false;
  // `priPutine`: small letters that are a word, and a capital begins the next one; brands are `eBay`, `macOS`.
  if (/^\p{Lu}\p{Ll}{2}/u.test(right) && second !== null) return true;
  return isUsual(second, USUAL_WORD) || (first.cost < COMMON + left.length / 2 && hasName(halves));
}

/** Words of one letter that stand before a name. */
const LETTER = /^[всоукиазўі]$/;

function isOneLetter(halves: KnownHalves): boolean {
  const { right, second, behind } = halves;
  const word = halves.first.words[0]!;
  // `kO. L. Knipper`
  if (right.length === 1 && behind[0].startsWith(".") && LETTER.test(word)) return /^\p{Lu}/u.test(behind[1]);
  // `vMoskve`, `sNTP-serverami`, `kDnyu`; but `kVt`.
  if (/^[всоузўк]$/.test(word) && right.length > 2 && (hasName(halves) || isUsual(second, COMMON)))
    return true;
  // `uRF`: no brand begins with such a sign.
  if (word === "ў" && right.length > 1 && right === right.toUpperCase()) return true;
  // `iPol’she`, `iRosselʹhoznadzor`, `iInstagram`; but `iPhone`.
  return (
    /^[иі]$/.test(word) &&
    right.length > 3 &&
    (isUsual(second, RARE) ||
      (!/^[A-Za-z]+$/.test(right) && second !== null) ||
      [LATIN_NAMES, LATIN_WORDS].some((names) => names.has(right.toLowerCase())))
  );
}

const ADJECTIVE = /(?:ская|цкая|ский|цкий|скі|цкі|скае|ское)$/;

/** `MakDonalds`, `BelAES`: two capitals are mostly a name, unless both halves are words of some length. */
function isBehindCapital(halves: KnownHalves): boolean {
  const { left, right, first, second } = halves;
  if (left.length === 1)
    return (
      /^\p{Lu}\p{Ll}/u.test(right) &&
      first.cost < COMMON &&
      second?.known === true &&
      (right.length > 4 || (right.length === 4 && isUsual(second, RARE) && !isEnglish(right.toLowerCase())))
    );
  if (right.length === 1) return isBeforeModel(halves);
  // `KakUnity`
  if (SMALL_WORDS.has(first.words[0]!) && right.length > 3) return true;
  if (right === right.toUpperCase())
    // `AstravetskayaAES`: an adjective is no part of an abbreviation.
    return (
      left.length > 4 &&
      first.cost < (ADJECTIVE.test(first.words[0]!) ? RARE : left.length > MANY ? USUAL_WORD : GENERAL)
    );
  const usual = isUsual(first, USUAL_WORD) && isUsual(second, USUAL_WORD);
  // `BelarusDocs`
  if (!usual && isEnglish(right.toLowerCase())) return false;
  return (
    left.length > 3 &&
    right.length > 3 &&
    (usual || (left.length + right.length >= 2 * MANY - 1 && second?.known === true))
  );
}
