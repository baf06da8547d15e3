import { charactersOf } from "../../character-class.ts";

/** A number or bullet before an entry. */
export interface Label {
  /** As printed: `[1]`, `12.`, `•`. */
  text: string;
  /** Shape of it, the same in the whole list. */
  kind: "[n]" | "(n)" | "n." | "n)" | "n" | "¹" | "bullet";
  value: number;
  /** Length with the blanks behind it. */
  length: number;
}

const BRACKETED =
  /^(?:\[(\d{1,4})\][.:]?|\((\d{1,4})\)|(\d{1,4})[.)]|(\d{1,2})\uFE0F?\u20E3)(?:\s+|(?=[\p{L}"“„«—―_[(])|$)/u;
const BARE = /^(\d{1,4})(?:\s{1,20}(?=[\p{Lu}"“„«—―_[(‘])|\t+|$)/u;
// Notes: `¹² A. Nowak`, and `[^12]: A. Nowak` of Markdown.
const RAISED = /^(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})[.)]?|\[\^(\d{1,4})\]:)\s*(?=\S)/u;
const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
// `- [x]` of Markdown: what is read already.
const BULLET =
  /^(?:([•●○◦▪▫■□‣⁃∙·*+➢➤►▶✓§\uF0B7\uF0A7\uF0D8\-–—]\uFE0F?(?:\s\[[ xX]\])?)\s+|([•●▪■◦➢])(?=[\p{L}"“„«]))/u;
// `📚 Kos A.`, `👉🏻`, `🇧🇾`: what chats and channels set before the items of a list.
const PICTURE =
  /^(?:\p{Regional_Indicator}{2}|(?![©®™])\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]{0,7})\s{0,9}(?=\S)/u;

/** What the expressions above begin with, by UTF-16 code unit: most lines begin with a letter. */
const mayBegin = charactersOf(
  /[[(\d⁰¹²³⁴⁵⁶⁷⁸⁹•●○◦▪▫■□‣⁃∙·*+➢➤►▶✓§\uF0B7\uF0A7\uF0D8\-–—\p{Extended_Pictographic}\uD83C-\uD83E]/u,
);

/**
 * The label that a line begins with, if it looks like one. Whether it is one the whole list decides.
 *
 * @example lineLabel("[12] A. Nowak, Title") // { text: "[12]", kind: "[n]", value: 12, length: 5 }
 */
export function lineLabel(line: string): Label | undefined {
  if (!mayBegin(line.charCodeAt(0))) return undefined;
  const bracketed = BRACKETED.exec(line);
  if (bracketed) {
    const [whole, square, round, plain, keycap] = bracketed;
    const text = whole.trimEnd();
    const kind = square ? "[n]" : round ? "(n)" : text.endsWith(")") ? "n)" : "n.";
    return { text, kind, value: Number(square ?? round ?? plain ?? keycap), length: whole.length };
  }
  const bare = BARE.exec(line);
  if (bare) return { text: bare[1]!, kind: "n", value: Number(bare[1]), length: bare[0].length };
  const raised = RAISED.exec(line);
  if (raised) {
    const digits = raised[1]?.replace(/./g, (digit) => String(RAISED_DIGITS.indexOf(digit))) ?? raised[2];
    return { text: raised[0].trimEnd(), kind: "¹", value: Number(digits), length: raised[0].length };
  }
  const bullet = BULLET.exec(line);
  if (bullet) return { text: bullet[1] ?? bullet[2]!, kind: "bullet", value: 0, length: bullet[0].length };
  const picture = PICTURE.exec(line)?.[0];
  if (picture) return { text: picture.trimEnd(), kind: "bullet", value: 0, length: picture.length };
  return undefined;
}

const BOX = /\s\[.\]$/;
/** The sign of a bullet; pictures are one sign, since each item may have its own: `📚`, `🎬`. */
export const signOf = ({ text }: Label): string =>
  BULLET.test(`${text} `) ? text.replace(BOX, "") : "picture";
