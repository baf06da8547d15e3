import { readsAsHead, usualLength } from "./reads-as-head.ts";
import type { Line } from "../lines/lines.ts";

const FULL = 0.8;
const SHORT = 0.75;
const cutWord = /\p{L}-$/u;
const numbered =
  /^(?:\d{1,4}\s+\p{Lu}[\p{L}\s’'&:,-]{2,60}\p{L}|\p{Lu}[\p{L}\s’'&:,-]{2,60}\p{L}\s+\d{1,4})$/u;
/** What no line of a reference ends with before a capital that begins something new. */
const smallWord = /\s(?:of|in|and|the|for|to|on|at|by|with|w|na|do|i|z|oraz|dla|der|die|das|und|von|zur)$/u;
/** The longest of these and a blank. */
const LONGEST_SMALL = 5;
const goesOn = /^\p{Ll}{2}/u;

/**
 * Heads that stand alone, once and without a number, where a page broke inside an entry: `… validity and citi-` + `Civic Space and Power`
 * + `zenship`. A line far from the margin stands between a full one that is open and one that goes on in small letters.
 */
export function headsInside(lines: readonly Line[]): number[] {
  const found: number[] = [];
  let usual = 0;
  for (let at = 1; at < lines.length - 1; at++) {
    const { text } = lines[at]!;
    const [before, after] = [lines[at - 1]!.text, lines[at + 1]!.text];
    if (!goesOn.test(after) || !text.includes(" ")) continue;
    if (!cutWord.test(before) && !smallWord.test(before.slice(-LONGEST_SMALL))) continue;
    usual ||= usualLength(lines);
    if (text.length > usual * SHORT || before.length < usual * FULL) continue;
    // "… o presledova-" + "References 233" + "nii poliakov": inside a word nothing but a head has the number of a page, the heading of the list too.
    if (cutWord.test(before) && numbered.test(text)) {
      found.push(at);
      continue;
    }
    if (!/[\d/]/.test(text) && /^\p{Lu}.*\p{Ll}$/u.test(text) && readsAsHead(text) && !/^(?:https?:|www\.)/.test(after)) found.push(at);
  }
  return found;
} // prettier-ignore
