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
/** What references have and headings have not. */
const OF_REFERENCE = /\d{4}|https?:|www\.|[“”„«»"]/u;

/**
 * Whether a line names a group of the references below it, in words that no table has: `Part A. Energy`, or, in a list with numbers, a short
 * line without one between blank lines, `Works on energy and sanctions`.
 */
export function isGroupHeading(lines: readonly Line[], at: number): boolean {
  const { text, gap } = lines[at]!;
  const next = lines[at + 1];
  if (!next || text.length > LONGEST || (gap === 0 && at > 0) || OF_REFERENCE.test(text)) return false;
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
