import { LATIN_WORDS } from "./data/latin-words.ts";
import { ONE_CAPITAL } from "./data/one-capital.ts";
import { SMALL_WORDS } from "./data/small-words.ts";
import { LAST_LETTERS } from "./data/split-forms.ts";
import { channelOf } from "./decode/channel.ts";
import { decodeGlued } from "./decode/decode-glued.ts";
import type { Decoding } from "./decode/decode-title.ts";
import { decodeWhole } from "./decode/decode-whole.ts";
import { foldLatin } from "./decode/fold.ts";
import { readNumberEnding } from "./decode/number-endings.ts";
import { isUsual } from "./decode/reading.ts";
import type { Token } from "./decode/tokens.ts";
import { shapeOf } from "./decode/word-shape.ts";
import { putSpace, USUAL_WORD, type SpacingEdit } from "./spacing-edit.ts";

/** What a word that titles use costs at most, in nats: a long one may be rarer. */
const usualOf = (word: string): number => (word.length > LONG ? USUAL_LONG : USUAL_WORD);
const LONG = 5;
const USUAL_LONG = 16;
/** One of three letters that costs less is a word rather than an ending: `MTSdve`. */
const SHORT = 10.5;
const CASE = /^(?:ами|ого|ому|ой|ном|ной|ный|ист)$/;

/** Words glued to what is told from them by its signs: to an abbreviation (`SSHAreshil`) or to a number (`na6,6 %`, `2024god`). */
export function gluedSigns(tokens: readonly Token[], decoding: Decoding): SpacingEdit[] {
  return tokens.flatMap((token, i) =>
    token.word
      ? [
          ...(afterBrand(token, decoding) ?? afterAbbreviation(token, decoding)),
          ...besideDigits(tokens, i, decoding),
          ...afterNumberEnding(tokens, i, decoding),
        ]
      : [],
  );
}

/** One capital of the language, in print that has all its letters as capitals: `IUpiter`, `ZHonka`. */
const ONE_LETTER = new RegExp(`^(?:${ONE_CAPITAL})$`);

/** Not an ending: `MIDa`, `KGBshnik`. */
function afterAbbreviation({ text, start }: Token, { table, habit }: Decoding): SpacingEdit[] {
  const [, begun, capitals, small] = /^(\p{Lu}\p{Ll}{1,3})?(\p{Lu}{2,})(\p{Ll}.*)$/u.exec(text) ?? [];
  if (capitals === undefined || small === undefined || ONE_LETTER.test(capitals)) return [];
  // `UPTs` is УПЦ.
  if (shapeOf(text).abbreviation) return [];
  // `BelAESzarabotala`; but `BelAZa`, `BelAZami`.
  if (begun !== undefined && small.length < LONG) return [];
  const first = (begun ?? "") + capitals;
  const apart = [space(start + first.length, text, `${first} ${small}`)];
  // `SSHAo`, `RFi`: no case of an abbreviation ends so.
  if (capitals.length > 2 ? /^[vikowŭвикоў]$/.test(small) : /^[vikвик]$/.test(small)) return apart;
  const read = decodeWhole(foldLatin(small), channelOf(table, habit), false);
  const word = read?.words[0] ?? "";
  const isWord =
    word.length > 3 ||
    (SMALL_WORDS.has(word) && !/^[аиоуіяы]$/.test(word)) ||
    (word.length === 3 && read !== null && read.cost < SHORT && !CASE.test(word));
  if (SUFFIX.test(word) || /^[ao][wŭv](?:ts|c)/.test(small)) return [];
  if (read === null || read.cost > usualOf(word)) return isGlued(small, table, habit) ? apart : [];
  return isWord ? apart : [];
}

/** A brand in Latin letters, glued to what stands behind it: `YouTubeoshtrafovan`, `Googlei`; but `Googlom`. Null for other words. */
function afterBrand({ text, start }: Token, { table, habit }: Decoding): SpacingEdit[] | null {
  if (text === text.toLowerCase()) return null;
  const print = text.toLowerCase();
  for (let to = print.length - 1; to >= SHORTEST_BRAND; to--) {
    if (!LATIN_WORDS.has(print.slice(0, to))) continue;
    const [brand, rest] = [text.slice(0, to), text.slice(to)];
    if (rest !== rest.toLowerCase()) return null;
    const read = rest.length > 2 ? decodeWhole(foldLatin(rest), channelOf(table, habit), false) : null;
    const apart =
      read === null
        ? /^[vikŭwикоў]$/.test(rest)
        : !CASE.test(read.words[0]!) && read.cost < usualOf(read.words[0]!);
    return apart ? [space(start + to, text, `${brand} ${rest}`)] : null;
  }
  return null;
}
const SHORTEST_BRAND = 4;

/** `KGBshnik`, `BRSMawtsaw`: who belongs to what the abbreviation names. */
const SUFFIX = /^(?:ш?н[иі]к|[ао][ўв]ц)/;

/** Words glued to each other and to an abbreviation: `MGUzayaviliob`. */
function isGlued(text: string, table: Decoding["table"], habit: Decoding["habit"]): boolean {
  const limit = Math.max(GLUED, EACH_LETTER * text.length);
  const glue = { endings: LAST_LETTERS[table.language], split: LOST_SPACE, newWord: limit, limit };
  const [read] = decodeGlued(foldLatin(text), channelOf(table, habit), glue);
  return read !== undefined && read.known && read.words[0]!.length > 2;
}
const LOST_SPACE = 2.5;
/** Most that they cost, in nats; and for each letter of many: `SSHApredprinimayutpopytki`. */
const GLUED = 22;
const EACH_LETTER = 1.5;

/** `2000-khgodov`: a word glued to the ending of a number. */
function afterNumberEnding(
  tokens: readonly Token[],
  i: number,
  { table, habit, readings }: Decoding,
): SpacingEdit[] {
  const { text, start } = tokens[i]!;
  const reading = readings[i];
  if (!/\d-$/.test(tokens[i - 1]?.text ?? "") || text.length < 5) return [];
  if (isUsual(reading, USUAL_WORD)) return [];
  for (let letters = 1; letters <= 4 && letters + 4 <= text.length; letters++) {
    if (readNumberEnding(tokens, i, table, text.slice(0, letters)) === null) continue;
    const rest = decodeWhole(foldLatin(text.slice(letters)), channelOf(table, habit), false);
    if (rest !== null && rest.words[0]!.length > 3 && rest.cost < USUAL_WORD)
      return [space(start + letters, text, `${text.slice(0, letters)} ${text.slice(letters)}`)];
  }
  return [];
}

function besideDigits(tokens: readonly Token[], i: number, { readings }: Decoding): SpacingEdit[] {
  const { text, start } = tokens[i]!;
  const reading = readings[i];
  if (!reading?.known || reading.words.length > 1 || text !== text.toLowerCase()) return [];
  const word = reading.words[0]!;
  const [before, after] = [tokens[i - 1]?.text ?? "", tokens[i + 1]?.text ?? ""];
  const next = /^\d[\d.,]*/.exec(after)?.[0];
  if (next !== undefined && isBeforeNumber(word, text, next, reading.cost))
    return [space(start + text.length, text + next, `${text} ${next}`)];
  const last = /\d{1,9}$/.exec(before)?.[0];
  if (last !== undefined && word.length > 2 && reading.cost < usualOf(word))
    return [space(start, last + text, `${last} ${text}`)];
  return [];
}

/** `na6`, `v1990-ye`, `khronika2017`; but `v2`, a version, and `covid19`. */
const isBeforeNumber = (word: string, text: string, number: string, cost: number): boolean =>
  SMALL_WORDS.has(word)
    ? text.length > 1 || /^\d\d/.test(number)
    : word.length > 3 && cost < USUAL_WORD && YEAR.test(number);
const YEAR = /^(?:1[5-9]|20)\d\d$/;

const space = (at: number, from: string, to: string) =>
  putSpace(at, { from, to, why: "words glued together" });
