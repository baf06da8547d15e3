import { headingAt } from "./headings.ts";
import { lineLabel } from "../numbers/labels.ts";
import type { Line } from "../lines/lines.ts";

const LONGEST = 110;
/** `Part B. Public health (Vancouver style)`, `Раздел II. Законодательство` */
const PART =
  /^(?:Part|Section|Chapter|Teil|Abschnitt|Partie|Część|Rozdział|Dział|Раздел|Глава|Часть|Частка|Раздзел|Частина|Розділ|Razdel|Chast['’]?)\s(?:\p{Lu}|[IVX]{1,4}|\d{1,2})(?![\p{L}\d])[.:)]?/u;
/** `Additional references for the appendix (Vancouver style)`: what names a list need have no blank line below it. */
const NAMES_LIST =
  /(?:^|\s)(?:references|sources|literature|bibliography|works|literatur\p{L}{0,2}|bibliografi\p{L}|źród[łe]\p{L}{0,2}|источник\p{L}{0,2}|литератур\p{L}|крыніц\p{L}|літаратур\p{L}|джерел\p{L}{0,2}|літератур\p{L}|quellen)(?=\s|$)/iu;
/** `A. Polskie i unijne`, `II. Legal acts`; `B. Białoruskie` may be a name as well. */
const LETTERED =
  /^(?:(?:[A-ZА-ЯІ]|[IVXІХ]{1,5})[.)](?:\d{1,2}[.)]?){0,2}|\d{1,2}(?:\.\d{1,2}){1,2}\.?)\s+\p{Lu}[^.,;]*[\p{L})]:?$/u;
const OF_WORDS = /^\S+\s+\p{Lu}\S*(?:\s\S+)*?\s\p{Ll}/u;
/** What references have and headings have not. */
const OF_REFERENCE = /\d{4}|https?:|www\.|[“”„«»"]/u;

/**
 * Whether a line names a group of the references below it, in words that no table has: `Part A. Energy`, or, in a list with numbers, a short
 * line without one between blank lines, `Works on energy and sanctions`.
 */
export function isGroupHeading(lines: readonly Line[], at: number): boolean {
  const { text, gap } = lines[at]!;
  const next = lines[at + 1];
  if (!next || text.length > LONGEST || OF_REFERENCE.test(text)) return false;
  if (isLettered(lines, at)) return true;
  if (gap === 0 && at > 0) return false;
  if (PART.test(text)) return true;
  const label = lineLabel(next.text);
  return (
    (next.gap > 0 || NAMES_LIST.test(text)) &&
    label !== undefined &&
    label.kind !== "bullet" &&
    !lineLabel(text) &&
    /^\p{Lu}[^.]*[\p{L})]:?$/u.test(text) &&
    (at === 0 || /[.)\]/]$/.test(lines[at - 1]!.text) || headingAt(lines, at - 1).length > 0)
  );
}

/** Whether a line between numbered references has a letter or a Roman number and the words of a heading. */
function isLettered(lines: readonly Line[], at: number): boolean {
  const { text, gap } = lines[at]!;
  if (!LETTERED.test(text)) return false;
  const label = lineLabel(lines[at + 1]!.text);
  if (!(label && label.kind !== "bullet") && !LETTERED.test(lines[at + 1]!.text)) return false;
  return at === 0 || gap > 0 || (OF_WORDS.test(text) && /[.)\]/\d]$/.test(lines[at - 1]!.text)) || headingAt(lines, at - 1).length > 0;
} // prettier-ignore
