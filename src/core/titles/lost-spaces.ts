import { COMBINING_FORMS } from "./data/combining-forms.ts";
import { LATIN_WORDS } from "./data/latin-words.ts";
import { ONE_CAPITAL } from "./data/one-capital.ts";
import { isEnglish } from "./detect-english.ts";
import { SMALL_WORDS } from "./data/small-words.ts";
import { readToken, type Decoding } from "./decode/decode-title.ts";
import type { Reading } from "./decode/reading.ts";
import { hasTie } from "./decode/ties.ts";
import type { Token } from "./decode/tokens.ts";
import { putSpace, type SpacingEdit } from "./spacing-edit.ts";

/** A word that costs less is one that titles use, in nats; names are rarer. */
const USUAL = 13;
const COMMON = 8;
/** Names that cost more are hardly in the lists. */
const RARE = 17;

/** Spaces that are missing before a capital letter (`slovaMakrona`) or beside a mark (`«Chalavyek»yashche`). */
export function lostSpaces(tokens: readonly Token[], decoding: Decoding): SpacingEdit[] {
  return tokens.flatMap((token, i) =>
    token.word ? withinWord(tokens, i, decoding) : besideMark(tokens, i, decoding),
  );
}

function withinWord(
  tokens: readonly Token[],
  i: number,
  { table, habit, readings }: Decoding,
): SpacingEdit[] {
  const { text, start } = tokens[i]!;
  if (LATIN_WORDS.has(text.toLowerCase())) return [];
  const quoted = /["”]/.test(text) ? /^([^"”]{2,})(["”])([^"”]{3,}|[ivkwzŭ])$/u.exec(text) : null;
  if (quoted !== null) return afterQuotation(tokens, i, quoted[1]!, quoted[2]!, quoted[3]!);
  // Most words have no capital within.
  const within = text.slice(1);
  if (within === within.toLowerCase()) return [];
  const [, left, right] = BEFORE_CAPITAL.exec(text) ?? [];
  const read = (word: string) => readToken({ text: word, word: true, start: 0 }, false, table, habit);
  // `UkazPrezidentaRespubliki`: no brand has three words of the list.
  const parts = text.match(CAPITALISED) ?? [];
  if (
    left &&
    parts.length > 2 &&
    parts.join("") === text &&
    parts.every((part) => part.length > 3 && isUsual(read(part), RARE))
  ) {
    const change = { from: text, to: parts.join(" "), why: "a capital letter begins another word" };
    return [putSpace(start + parts[0]!.length, change)];
  }
  // A tie makes one letter of two: `I͡Aroslavlʹ`.
  if (
    !left ||
    !right ||
    hasTie(left.slice(-1)) ||
    (left.length === 1 && ONE_LETTER.test(text)) ||
    BRANDS.test(text) ||
    readings[i]?.latin ||
    (left.length > 1 && /\p{Ll}\p{Lu}/u.test(right))
  )
    return [];
  const [first, second] = [read(left), read(right)];
  const change = { from: text, to: `${left} ${right}`, why: "a capital letter begins another word" };
  const space = [putSpace(start + left.length, change)];
  const capital = /^\p{Lu}/u.test(left);
  // `KiberTopor`
  const half = first?.words[0] ?? "";
  if (first?.known && COMBINING_FORMS[table.language].has(half) && (capital || !SMALL_WORDS.has(half)))
    return [];
  // `vidbuduieIzium`: no brand begins with so many small letters.
  const long = left.length >= MANY && right.length >= MANY;
  // `VerkhovnaRada`: names of two halves have no whole adjective in front.
  const adjective =
    left.length > MANY &&
    /[aeiyj]$/.test(left) &&
    second?.known === true &&
    // `VerkhovnyiSud`
    (right.length > 3 || (right.length === 3 && isUsual(second, USUAL) && isUsual(first, RARE)));
  if (
    right !== right.toUpperCase() &&
    (long || adjective || (!capital && left.length >= MANY && right.length > 3))
  )
    return space;
  if (!first?.known || first.words.length > 1) return [];
  // `diplomatiiXX veka`
  if (!capital && left.length >= MANY && ROMAN.test(right)) return space;
  // `prilozheniiBKS`
  if (!capital && left.length >= MANY && isUsual(first, RARE) && ABBREVIATION.test(right)) return space;
  // `FilmKonchalovskogo`: no brand ends in a case of a surname.
  if (
    left.length > 2 &&
    right.length >= LONG_SURNAME &&
    isUsual(first, RARE) &&
    IN_A_CASE.test(second?.words[0] ?? "")
  )
    return space;
  // `obygraliUfu`
  if (!capital && left.length >= MANY && second?.known && /^\p{Lu}\p{Ll}/u.test(right)) return space;
  // `SmartfonS24`, `gazetyF5`.
  if (right.length === 1 && left.length > 1)
    return left.length > 3 && first.cost < USUAL && /^\d/.test(tokens[i + 1]?.text ?? "") ? space : [];
  // `kO. L. Knipper`
  if (
    !capital &&
    left.length === 1 &&
    right.length === 1 &&
    /^\.\s?\p{Lu}?/u.test(tokens[i + 1]?.text ?? "") &&
    isLetter(first)
  )
    return /^\p{Lu}/u.test(tokens[i + 2]?.text ?? "") ? space : [];
  const name = right === right.toUpperCase() || right.length > 3;
  // `vMoskve`, `sNTP-serverami`; but `kVt`.
  if (!capital && left.length === 1)
    return (/^[всоузў]$/.test(first.words[0]!) && right.length > 2 && name) ||
      // `iPol’she`, `iRosselʹhoznadzor`; but `iPhone`.
      (/^[иі]$/.test(first.words[0]!) &&
        right.length > 3 &&
        (isUsual(second, RARE) || (!/^[A-Za-z]+$/.test(right) && second !== null)))
      ? space
      : [];
  // `priPutine`: small letters that are a word, and a capital begins the next one; brands are `eBay`, `macOS`.
  if (
    !capital &&
    left.length > 1 &&
    isUsual(first, USUAL) &&
    /^\p{Lu}\p{Ll}{2}/u.test(right) &&
    second !== null
  )
    return space;
  if (!capital)
    return isUsual(first, USUAL) &&
      (isUsual(second, USUAL) || (first.cost < COMMON + left.length / 2 && name))
      ? space
      : [];
  // `MakDonalds`, `BelAES`: two capitals are mostly a name, unless both halves are words of some length.
  if (left.length === 1)
    return /^\p{Lu}\p{Ll}/u.test(right) && first.cost < COMMON && second?.known === true && right.length > 4
      ? space
      : [];
  // `KakUnity`
  if (SMALL_WORDS.has(first.words[0]!) && right.length > 3) return space;
  if (right === right.toUpperCase())
    // `AstravetskayaAES`: an adjective is no part of an abbreviation.
    return left.length > 4 &&
      first.cost < (ADJECTIVE.test(first.words[0]!) ? RARE : left.length > MANY ? USUAL : GENERAL)
      ? space
      : [];
  const usual = isUsual(first, USUAL) && isUsual(second, USUAL);
  // `BelarusDocs`
  if (!usual && isEnglish(right.toLowerCase())) return [];
  return left.length > 3 &&
    right.length > 3 &&
    (usual || (text.length >= 2 * MANY - 1 && second?.known === true))
    ? space
    : [];
}

/** `“byvalyya”udzyel’niki`: what would be the sign for ъ closes what stands open. */
function afterQuotation(
  tokens: readonly Token[],
  i: number,
  left: string,
  mark: string,
  right: string,
): SpacingEdit[] {
  const before = tokens.slice(0, i).reduce((all, { text }) => all + text, "");
  const opens =
    mark === '"' ? before.split('"').length % 2 === 0 : before.lastIndexOf("“") > before.lastIndexOf("”");
  if (!opens) return [];
  const change = {
    from: left + mark + right,
    to: `${left}${mark} ${right}`,
    why: "a space is missing after the mark",
  };
  return [putSpace(tokens[i]!.start + left.length + 1, change)];
}

/** Letters at least of a word in small letters that no brand begins with, and of two halves of one that is no brand. */
const MANY = 5;
/** Most that a short word costs before an abbreviation that it is no part of: `GlavaSVR`, in nats. */
const GENERAL = 12;

const ABBREVIATION = /^\p{Lu}{2,}$/u;
/** Letters of a surname that a noun stands before, and its endings in other cases than the nominative. */
const LONG_SURNAME = 7;
const IN_A_CASE = /[сц]к(?:ого|ому|им|ой|ую|ага|аму|ім|ай)$|[оеё]в(?:ой|у|ым)$/;

/** `ZHonka`: one capital of the language. */
const ONE_LETTER = new RegExp(`^(?:${ONE_CAPITAL})\\p{Ll}`, "u");
/** A word up to a capital within it, and from there on. */
const BEFORE_CAPITAL = new RegExp(
  `^((?:${ONE_CAPITAL}|\\p{Lu})?[\\p{Ll}\\p{M}’'ʹ]*)(\\p{Lu}[\\p{L}\\p{M}’'ʹ”]*)$`,
  "u",
);
/** A century. */
const ROMAN = /^(?:XX?I{0,3}|XI?[VX]|XV|XVI{1,3})$/;
/** Words that each have a capital. */
const CAPITALISED = /\p{Lu}[\p{Ll}\p{M}’'ʹ]+/gu;
const ADJECTIVE = /(?:ская|цкая|ский|цкий|скі|цкі|скае|ское)$/;
/** Names that look like two words, up to three letters of a case ending behind them: `VkusVillom`. */
const BRANDS = /^(?:vkontakte|вконтакте|vkusvill|вкусвилл)\p{L}{0,3}$/iu;

/** Words of one letter that stand before a name. */
const isLetter = (reading: Reading | null | undefined) => /^[всоукиазўі]$/.test(reading?.words[0] ?? "");

const isUsual = (reading: Reading | null | undefined, most: number): reading is Reading =>
  Boolean(reading?.known) && reading!.words.length === 1 && reading!.cost < most;

/** A mark that ends something before one that opens something: `goda:«god`. */
const BETWEEN = /^([»”)\]]?[,;:!?….])([«„“(])$/;
/** Marks after which, and before which, a space belongs. */
const CLOSES = /^(?:[»”)\]]?[,;:!?…]|[»)\]][,;:!?…]?)$/;
const OPENS = /^[«„([]$/;
/** Words of one letter in small letters that stand after a quotation; `a` may be the ending of a case. */
const LETTER = /^[ivkwzŭouивкўзіоу]$/;
const DASH = /^(?: [–—]|[–—] )$/;

function besideMark(tokens: readonly Token[], i: number, { readings }: Decoding): SpacingEdit[] {
  const [left, mark, right] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!left?.word || !right?.word) return [];
  const known = (at: number) => isUsual(readings[at], USUAL);
  const said = (to: string, why: string) => ({ from: left.text + mark.text + right.text, to, why });
  const [, closing, opening] = BETWEEN.exec(mark.text) ?? [];
  if (closing !== undefined && opening !== undefined) {
    const change = said(
      `${left.text}${closing} ${opening}${right.text}`,
      "a space is missing after the mark",
    );
    return [putSpace(mark.start + closing.length, change)];
  }
  if (DASH.test(mark.text)) {
    const dash = ` ${mark.text.trim()} `;
    const change = said(left.text + dash + right.text, "a space is missing beside the dash");
    return [putSpace(mark.start, change, mark.start + mark.text.length, dash)];
  }
  const ends =
    /^[»”)]?\.$/.test(mark.text) &&
    known(i - 1) &&
    left.text.length > 3 &&
    isSentenceStart(right.text, readings[i + 1]);
  // `Afrike:rasskazbyvshego`: what follows may have lost more spaces, and be no word of a list for that.
  // `voz,i`, `logaedy,otrazhavshiye`: no name has a comma, nor do small letters follow a number's one.
  const comma =
    /^[»”)\]]?[,;]$/.test(mark.text) &&
    right.text === right.text.toLowerCase() &&
    (right.text.length > 1 || /^\s/.test(tokens[i + 2]?.text ?? ""));
  const next =
    known(i + 1) ||
    comma ||
    (right.text.length >= MANY && /[,;:!?]$/.test(mark.text) && readings[i - 1]?.known === true);
  // `«Spartak»i`
  const letter = /^[»”]$/.test(mark.text) && LETTER.test(right.text) && /^ /.test(tokens[i + 2]?.text ?? "");
  const closed = CLOSES.test(mark.text) && (letter || comma || (next && right.text.length > 1));
  if ((closed || (ends && right.text.length > 1)) && left.text.length > 1) {
    const change = said(`${left.text}${mark.text} ${right.text}`, "a space is missing after the mark");
    return [putSpace(right.start, change)];
  }
  // `i«Beltransgaza»`, `abyhraŭ«Junactva»`: no word ends in what opens a quotation.
  const quoted = /^[«„]$/.test(mark.text) && left.text === left.text.toLowerCase();
  const word = known(i - 1) && left.text.length > 1 && right.text.length > 3;
  if (quoted || (OPENS.test(mark.text) && word)) {
    const change = said(`${left.text} ${mark.text}${right.text}`, "a space is missing before the mark");
    return [putSpace(mark.start, change)];
  }
  return [];
}

/** `Gazeta.ru` is a name, `Rossii.Chto` and `uchitelya.Iz` the end of a sentence. */
const isSentenceStart = (text: string, reading: Reading | null | undefined) =>
  /^\p{Lu}\p{Ll}{2}/u.test(text) ||
  (/^\p{Lu}\p{Ll}?$/u.test(text) && SMALL_WORDS.has(reading?.words[0] ?? ""));
