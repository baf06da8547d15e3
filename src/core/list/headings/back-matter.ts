import { APPENDIX_WORDS, BEFORE_COLON, BEFORE_TEXT, ROLES } from "../data/back-matter.ts";
import { evidenceOf, evidenceOfLine, likeReference } from "../evidence.ts";
import { GOES_ON } from "./headings.ts";
import type { Labels } from "../numbers/number-chain.ts";
import { hasPages } from "../pages/pages.ts";
import type { LineTable } from "../segment/line-table.ts";
import { orderOf, startShape } from "../segment/segment-features.ts";

const either = (words: readonly string[]): string => words.join("|");
const WITH_COLON = new RegExp(`^\\W{0,4}(?:${either(BEFORE_COLON)})(?: ?/ ?[\\p{L} ]+)?:`, "iu");
const WITH_TEXT = new RegExp(
  `^(?:${either(BEFORE_TEXT)})|^(?:${either(APPENDIX_WORDS)})(?: [A-ZА-Я\\d]{1,3})?\\s?[:.–—-]\\s?[\\p{L}\\d]`,
  "iu",
);

// `Prof. Dr. Andreas Knie`, `Doc. RNDr. JOZEF MLÁDEK, Dr. Sc.,`
const TITLED =
  /^(?:(?:(?:Univ\.-)?Prof|Dr|Priv\.-Doz|Doc|Doz|Mag|Mgr|Dipl)\.|PD|Professor)[ -](?:\p{L}+\. ?)*\p{Lu}[\p{L}'’-]+/u;
// `Julia Strasheim is a research fellow`, `Иванов Иван Иванович – доктор исторических наук`
const PERSON =
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}?\p{Lu}[\p{L}'’-]+(?: \([^()]{1,30}\))?(?:,| [–—-]| is| was| ist| war| jest| est) /u;
const ROLE = new RegExp(
  `^(?:(?:an?|the|der|die|ein|eine|une?) )?(?:[\\p{L}.]+ ){0,2}(?:${either(ROLES)})(?!\\p{L})`,
  "iu",
);
const THESIS = /дис|автореф|dis(?:s|ert)|avtoref|thesis|praca|habil/iu;
const MAIL = /[\w.%+-]{1,64} ?@ ?[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/g;
const CONTACT = /^\W{0,4}(?:e[- ]?mail|tel|phone|fax|telefon|эл\. почта|тел)(?!\p{L})/iu;
const PHONE = /^(?:tel|telefon|phone|fax|тел|факс)\b[.:]? ?[+(\d]/iu;
const YEAR = /(?<![\d/.–-])(?:1[5-9]|20)\d\d[a-z]?(?![\d/])/;

/** Lines of an address that are walked back at most, from the line with the e-mail. */
const ADDRESS = 8;
const LONGEST_OF_ADDRESS = 60;

/**
 * The line where something else begins behind the entries of a list: a note about the authors, the dates of the manuscript, how the
 * article is to be cited, an appendix; nothing when the list goes on to the end of the lines. Text that such a line begins
 * does not end the list where more entries of its kind follow, in its order.
 *
 * @param starts the lines at which entries were thought to start
 */
export function backMatter(table: LineTable, starts: readonly number[], labels: Labels): number | undefined {
  for (let at = (starts[0] ?? 0) + 1; at < table.lines.length; at++) {
    const from = openingAt(table, at);
    if (from !== undefined && from > 0 && !goesOn(table, starts, labels, at)) return from;
  }
  return undefined;
}

/** Where the text begins that a line belongs to, when it belongs to none of a list. */
function openingAt(table: LineTable, at: number): number | undefined {
  const { text } = table.lines[at]!;
  const head = text.slice(0, 100);
  if (head.includes(":") && WITH_COLON.test(head)) return CONTACT.test(head) ? aboveAddress(table, at) : at;
  // The last line of a reference may begin so, too: `Office for Official / Publications of the European Communities`.
  if (WITH_TEXT.test(head)) return GOES_ON.test(table.lines[at - 1]!.text) ? undefined : at;
  const mail = text.includes("@") && text.search(MAIL) >= 0;
  // Most lines have a year, which those without an address that are asked for below have not.
  if (!mail && evidenceOfLine(table.lines[at]!).yearAt >= 0) return undefined;
  if (!mail && !PHONE.test(text) && !TITLED.test(text) && !isPersonNote(text)) return undefined;
  if (THESIS.test(text) || THESIS.test(table.lines[at - 1]!.text)) return undefined;
  // An entry may have an address in it; then it has what references have, too.
  const around = table.lines.slice(at, at + 2).map((line) => line.text).join(" ").replace(MAIL, "");
  if (YEAR.test(text.replace(MAIL, "")) || hasPages(around)) return undefined;
  return aboveAddress(table, at);
} // prettier-ignore

/** Where the lines of an address begin that ends with a line. */
function aboveAddress(table: LineTable, at: number): number {
  let from = at;
  while (at - from < ADDRESS && from > 1 && isAddress(table.lines[from - 1]!.text)) from--;
  return from;
}

function isPersonNote(text: string): boolean {
  const name = PERSON.exec(text)?.[0];
  return name !== undefined && ROLE.test(text.slice(name.length, name.length + 80));
}

/** `Universität Leipzig, Institut für Kulturwissenschaften`, `04107 Leipzig`: no end of a reference. */
function isAddress(text: string): boolean {
  if (text.length > LONGEST_OF_ADDRESS || YEAR.test(text) || hasPages(text)) return false;
  return /^\p{Lu}|^\d{4,5} \p{Lu}/u.test(text) && (!/[.)\]»”]$/.test(text) || /\b(?:\p{Lu}\.){2,}$|\b(?:Dr|Prof|e\.V)\.$/u.test(text));
} // prettier-ignore

/** So many entries behind a line are looked at. */
const NEXT = 8;
/** A way of beginning is a habit of a list when so many of its entries begin like that. */
const HABIT = 0.15;
const SORTED = 0.8;

/** Whether the list goes on behind a line: with its numbers, or with entries that begin as those before do and keep their order. */
function goesOn(table: LineTable, starts: readonly number[], labels: Labels, at: number): boolean {
  for (const labelled of labels.keys()) if (labelled >= at) return true;
  const before = starts.filter((start) => start < at);
  const next = starts.filter((start) => start > at).slice(0, NEXT + 1);
  if (next.length === 0) return false;
  const shapes = new Map<number, number>();
  for (const start of before) shapes.set(startShape(table, start), (shapes.get(startShape(table, start)) ?? 0) + 1);
  const inOrder = before.filter((start, k) => k > 0 && orderOf(table, before[k - 1]!, start) !== 3).length;
  const sorted = before.length > 3 && inOrder / (before.length - 1) > SORTED;
  const last = before.at(-1)!;
  const looked = next.slice(0, NEXT);
  const fitting = looked.filter((start, k) => {
    if ((shapes.get(startShape(table, start)) ?? 0) < HABIT * before.length) return false;
    if (sorted && orderOf(table, last, start) === 3) return false;
    const to = next[k + 1] ?? Math.min(table.lines.length, start + 5);
    const evidence = evidenceOf(table.lines.slice(start, to).map((line) => line.text).join(" "));
    return evidence.reference >= 3 && likeReference(evidence) > 0;
  });
  return fitting.length >= Math.max(1, looked.length / 2);
} // prettier-ignore
