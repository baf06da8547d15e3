import { evidenceOfLine } from "../evidence.ts";
import type { Line } from "../lines/lines.ts";
import { type Label, lineLabel } from "../numbers/labels.ts";
import { isThanks } from "../outline/greeting.ts";
import { kindsOfLine } from "./headings.ts";

// What stands between or below the references of posts, notes and talks.

/** `#books Subscribe: https://…`, `#books #rivers`; but `#RiversToo in the north`, where a title is broken. */
const TAGGED = /^#\p{L}[\p{L}\d_-]*(?: #\p{L}[\p{L}\d_-]*)*(?:$| [^:#]{2,40}: (?:https?:|@)\S+$)/u;
/** `Write in the comments 👇`, `Subscribe: @rivers` */
const CALL = /\p{Extended_Pictographic}\uFE0F?$|(?:^|\s)@\p{L}\w{2,40}$/u;
const MAIL = /^\S{1,60}@\S{1,60}\.\p{L}{2,10}$/u;
/** `Dokumente / Films`: a few words without a mark of a sentence. */
const WORDS = /^\p{Lu}[^.,:;!?"“”„«»\d]{2,50}$/u;
const MOST_WORDS = 5;
const CLOSED = /(?:[.)\]”»"\d]|https?:\S{4,300})$/u;
const LONGEST = 160;
const INDENT = 2;

/** Whether a line stands among references and is none: what is said between them, a heading without a mark, tags. */
export function isAside(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (line.text.length > LONGEST) return false;
  if (TAGGED.test(line.text) || (line.gap === 0 && at > 0 && isBelowTags(line, lines[at - 1]!))) return true;
  if (evidenceOfLine(line).reference > 1 || line.linked) return false;
  const label = lineLabel(line.text);
  const text = label ? line.text.slice(label.length) : line.text;
  if (MAIL.test(text)) return true;
  const next = lines[at + 1];
  if (line.block === "item" || label?.kind === "bullet") return isAsideItem(line, text, label, next);
  if (label || kindsOfLine(line).length > 0) return false;
  if (line.block === undefined && next?.block === "item") return /[.:!?…]$/.test(text);
  if (line.gap <= 0 && at > 0) return false;
  if (text.endsWith(":")) return next !== undefined && lineLabel(next.text) !== undefined;
  if (CALL.test(text)) return next === undefined || next.gap > 0;
  // In a list with blank lines between its references a few words alone may be one; above a title with its link they are none.
  const isLinked = /^https?:/.test(lines[at + 2]?.text ?? "") && lines[at + 2]!.gap === 0;
  return isLinked && CLOSED.test(lines[at - 1]?.text ?? ".") && isAlone(text, next);
}

/** `email the library`, `Independent` above items of its own, `🎬 Films` between blank lines. */
const isAsideItem = (line: Line, text: string, label: Label | undefined, next: Line | undefined): boolean =>
  (line.block === "item" && /^\p{Ll}/u.test(text)) ||
  (isShort(text) && (line.holds || isAbove(line, label, next))) ||
  (label !== undefined && /^\P{ASCII}/u.test(label.text) && line.gap > 0 && isAlone(text, next));

/** A bullet that stands further in below another. */
const isAbove = (line: Line, label: Label | undefined, next: Line | undefined): boolean =>
  label !== undefined &&
  next !== undefined &&
  next.indent >= line.indent + INDENT &&
  lineLabel(next.text)?.kind === "bullet";

/** `Subscribe: https://t.me/rivers` right below `#books #rivers` */
const isBelowTags = (line: Line, before: Line): boolean =>
  TAGGED.test(before.text) && evidenceOfLine(line).reference <= OF_LINK && !lineLabel(line.text);
const OF_LINK = 3;

const PICTURES = /^[\s\p{Extended_Pictographic}\uFE0F]{1,20}(?=\p{Lu})/u;
function isShort(printed: string): boolean {
  const text = printed.replace(PICTURES, "");
  return WORDS.test(text) && text.split(" ").length <= MOST_WORDS;
}
const isAlone = (text: string, next: Line | undefined): boolean =>
  next !== undefined && next.gap > 0 && isShort(text) && !/^\p{Ll}/u.test(next.text);

/** Whether a talk or a letter ends here: thanks, and nothing below that looks like a reference. */
export const endsWithThanks = (lines: readonly Line[], at: number, to: number): boolean =>
  lines[at]!.gap > 0 &&
  isThanks(lines[at]!.text) &&
  to - at < MOST_BELOW &&
  lines.slice(at, to).every((line) => evidenceOfLine(line).reference < CLEAR);
const MOST_BELOW = 8;
const CLEAR = 3; // prettier-ignore
