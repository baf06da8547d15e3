import { COMBINING_FORMS } from "./data/combining-forms.ts";
import { ONE_CAPITAL } from "./data/one-capital.ts";
import { SMALL_WORDS } from "./data/small-words.ts";
import type { Decoding } from "./decode/decode-title.ts";
import { readToken } from "./decode/read-token.ts";
import { isUsual } from "./decode/reading.ts";
import { hasTie } from "./decode/ties.ts";
import type { Token } from "./decode/tokens.ts";
import { putSpace, type SpacingEdit } from "./spacing-edit.ts";
import { areTwoWords, RARE } from "./two-halves.ts";

/** `ZHonka`: one capital of the language. */
const ONE_LETTER = new RegExp(`^(?:${ONE_CAPITAL})\\p{Ll}`, "u");
/** A word up to a capital within it, and from there on. */
const BEFORE_CAPITAL = new RegExp(
  `^((?:${ONE_CAPITAL}|\\p{Lu})?[\\p{Ll}\\p{M}’'ʹ\`ʺ]*)(\\p{Lu}[\\p{L}\\p{M}’'ʹ”\`ʺ]*)$`,
  "u",
);
/** Words that each have a capital. */
const CAPITALISED = /\p{Lu}[\p{Ll}\p{M}’'ʹ`ʺ·]+/gu;
/** Names that look like two words, up to three letters of a case ending behind them: `VkusVillom`. */
const BRANDS = /^(?:vkontakte|вконтакте|vkusvill|вкусвилл)\p{L}{0,3}$/iu;

/** A space that is missing before a capital letter: `slovaMakrona`, `UkazPrezidentaRespubliki`. */
export function beforeCapital(
  tokens: readonly Token[],
  i: number,
  { table, habit, readings }: Decoding,
): SpacingEdit[] {
  const { text, start } = tokens[i]!;
  // Most words have no capital within.
  const within = text.slice(1);
  if (within === within.toLowerCase()) return [];
  const [, left, right] = BEFORE_CAPITAL.exec(text) ?? [];
  if (!left || !right) return [];
  const read = (word: string) => readToken({ text: word, word: true, start: 0 }, false, table, habit);
  const why = "a capital letter begins another word";
  // `UkazPrezidentaRespubliki`: no brand has three words of the list.
  const parts = text.match(CAPITALISED) ?? [];
  if (
    parts.length > 2 &&
    parts.join("") === text &&
    parts.every((part) => part.length > 3 && isUsual(read(part), RARE))
  )
    return [putSpace(start + parts[0]!.length, { from: text, to: parts.join(" "), why })];
  if (
    // A tie makes one letter of two: `I͡Aroslavlʹ`.
    hasTie(left.slice(-1)) ||
    (left.length === 1 && ONE_LETTER.test(text)) ||
    BRANDS.test(text) ||
    readings[i]?.latin ||
    (left.length > 1 && /\p{Ll}\p{Lu}/u.test(right))
  )
    return [];
  const [first, second] = [read(left), read(right)];
  const capital = /^\p{Lu}/u.test(left);
  // `KiberTopor`
  const half = first?.words[0] ?? "";
  if (first?.known && COMBINING_FORMS[table.language].has(half) && (capital || !SMALL_WORDS.has(half)))
    return [];
  const behind = [tokens[i + 1]?.text ?? "", tokens[i + 2]?.text ?? ""] as const;
  if (!areTwoWords({ left, right, first, second, behind })) return [];
  return [putSpace(start + left.length, { from: text, to: `${left} ${right}`, why })];
}
