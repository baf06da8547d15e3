import { NAMES } from "../evidence.ts";
import { headingKinds } from "../headings/headings.ts";
import { lineStart, type LineStart } from "../lines/line-starts.ts";
import type { Line } from "../lines/lines.ts";
import { hasNumberAtEnd } from "./page-numbers.ts";

/** `214                    Marta Lindner`, `Memory and Faith in the Borderlands          213`: blanks hold the page and its head apart. */
const APART = /^(?:(?<left>\d{1,4}) {3,}(?<behind>\S.*)|(?<before>\S.*?\S) {3,}(?<right>\d{1,4}))$/;
const LONGEST = 90;
/** What a head has not: a link, the end of a sentence, what stands in a reference before its pages. */
const OF_REFERENCE =
  /https?:|www\.|doi\b|\b10\.\d{4}|[,;:]$|(?:^|\s)(?:vol|no|pp|ed|eds|nr|vyp|вып|с|т)\.|\(\d{4}[a-z]?\)[.,:]?\s\p{Lu}|\p{Lu}\p{Ll}+:\s\p{Lu}\p{L}+,\s\d{4}|\d{4}[–-]\d/u;
const HEAD = /^[\p{Lu}“„«"‘\d].*(?:[\p{L}\d)”»"’?!]|\s\p{Lu}\.)$/u;
const GOES_ON: ReadonlySet<LineStart> = new Set<LineStart>(["lower", "closing", "url", "field"]);

/** `“Protokol doprosa na granitse`: a quotation that goes on below. */
const opensQuote = (text: string): boolean =>
  (text.match(/[“„«]/gu)?.length ?? 0) > (text.match(/[”»]/gu)?.length ?? 0);

/** Whether words read as the head of a page: short, without an end, nothing of a reference in it. */
export const readsAsHead = (text: string): boolean =>
  text.length <= LONGEST &&
  !opensQuote(text) &&
  HEAD.test(text) &&
  !OF_REFERENCE.test(text) &&
  headingKinds(text).length === 0;

const CLOSED = 0.8;
/** Whether what stands above a name that begins an entry mostly ends with a stop, a bracket or a number. */
function endsAreClosed(lines: readonly Line[]): boolean {
  const ends = lines.filter((_, at) => at + 1 < lines.length && NAMES.has(lineStart(lines[at + 1]!.text)));
  return ends.filter(({ text }) => /[.)\]/\d]$/.test(text)).length >= CLOSED * ends.length;
}

/** The length that lines of the text have where they are full. */
export function usualLength(lines: readonly Line[]): number {
  const lengths = Uint32Array.from(lines, ({ text }) => text.length).sort();
  return lengths[Math.floor(lengths.length * 0.75)] ?? 0;
}

/** `215                    References`: where the heading itself stands elsewhere, its word beside a page is a head, too. */
const isHeadingAgain = (lines: readonly Line[], words: string): boolean =>
  headingKinds(words).length > 0 && lines.some(({ text }) => text.toLowerCase() === words.toLowerCase());

/** Heads that stand on one line with the number of their page, far apart from it. */
export function headsApart(lines: readonly Line[]): number[] {
  const found: number[] = [];
  let numbered = 0;
  lines.forEach(({ text }, at) => {
    const { left, behind, before } = (text.includes("   ") && APART.exec(text)?.groups) || {};
    if (behind === undefined && before === undefined) return;
    // "12   Kos, A. (2020)": a list with numbers.
    const words = (behind ?? before)!.replace(/ {2,}/g, " ");
    const head = readsAsHead(words) || isHeadingAgain(lines, words);
    if (left !== undefined && !head) numbered++;
    else if (head) found.push(at);
  });
  return numbered > 2 ? found.filter((at) => !/^\d/.test(lines[at]!.text)) : found;
}

/**
 * Heads on a line of their own beside the number of their page, without blanks around both: `213` and `Patrons, Power Plants and
 * Polls`, `D. Rahozina` and `214`. Such a line either parts a sentence or stands between the end of an entry and the start of
 * the next.
 * @param numbers lines that are numbers of pages
 */
export function headsBesideNumbers(lines: readonly Line[], numbers: ReadonlySet<number>): number[] {
  const found: number[] = [];
  // Most lists have no pages: nothing is measured of them.
  if (numbers.size === 0) return found;
  const usual = usualLength(lines);
  const closed = endsAreClosed(lines);
  const paired = pairedHeads(lines, numbers, usual);
  for (const at of numbers) {
    if (!/^\D{0,3}\d{1,4}\D{0,3}$/.test(lines[at]!.text)) continue;
    // A page has one head: where one stands beside its number already, what is on the other side is text.
    if (numbers.has(at - 1) || numbers.has(at + 1)) continue;
    for (const [head, before, after] of [[at + 1, at - 1, at + 2], [at - 1, at - 2, at + 1]] as const) {
      const line = lines[head];
      const [last, next] = [lines[before], lines[after]];
      if (!line || !next || !last || numbers.has(head)) continue;
      if (isVolumeHead(line.text) && /\p{Ll}-?$/u.test(last.text) && !/^[:;,.]/.test(next.text)) {
        found.push(head);
        break;
      }
      if (!readsAsHead(line.text)) continue;
      if (paired.has(head) || (isInCapitals(line.text) && line.text.length < usual * 0.75)) {
        found.push(head);
        break;
      }
      const start = lineStart(next.text);
      // "Bücher | des Forschungsschwerpunkts" behind a full stop goes on by itself.
      const parts = line.text.length < usual * 0.75 && ((GOES_ON.has(start) && !/[.!?]$/.test(last.text)) || (isOpen(last.text) && start.startsWith("capital-")));
      // "Arbeitspapier 4, Zentrum für Sozialpolitik, Bremen" ends an entry where entries end without a stop; heads have no numbers.
      // A link that goes on behind the head of the next page.
      const inLink = head === at + 1 && /(?:https?:|www\.)\S*$/i.test(last.text) && /^[a-z\d]\S+$/.test(next.text) && /[./?=&_]./.test(next.text);
      const between = closed && !/\d/.test(line.text) && /[.)\]/\d]$/.test(last.text) && NAMES.has(start) && !NAME_FIRST.test(line.text);
      if (parts || inLink || between || (isOpen(last.text) && GOES_ON.has(start))) {
        found.push(head);
        break;
      }
    }
  }
  return found;
} // prettier-ignore

/**
 * `East European Area Studies, vol. 9 (2023)`, `Rocznik Wschodni 2021, t. 7`, `European Journal of Rivers, 12(3), 2023`: the name of the
 * journal that the text is in, where the line above breaks off in the middle of a sentence.
 */
const isVolumeHead = (text: string): boolean =>
  text.length <= LONGEST && (VOLUME_LAST.test(text) || YEAR_FIRST.test(text));
const NAME = "\\p{Lu}[\\p{L}&’'. –-]{5,60}?";
const VOLUME =
  "(?:(?:vol|tom|t|r|jg|bd|т|том|no|nr|№)\\.?\\s?)\\d{1,3}(?:[,.]?\\s?(?:no|nr|№|issue|h|z)\\.?\\s?\\d{1,3}|\\(\\d{1,3}\\))?|\\d{1,3}(?:\\(\\d{1,3}\\)|:\\d{1,2}|/\\d{1,2})";
const VOLUME_LAST = new RegExp(`^${NAME},?\\s(?:${VOLUME})[,\\s]\\s?\\(?(?:19|20)\\d\\d\\)?$`, "iu");
const YEAR_FIRST = new RegExp(`^${NAME},?\\s\\(?(?:19|20)\\d\\d\\)?,\\s(?:${VOLUME})$`, "iu");

/** `MEMORY, LANGUAGE AND THE PAST`, `A. KOS AND M. LIS`: two words in capitals and more, nothing else but initials. */
const isInCapitals = (text: string): boolean =>
  text.includes(" ") &&
  /\p{Lu}{3}/u.test(text) &&
  /^\p{Lu}[\p{Lu}’'“”„«»,:?!&–— -]*$/u.test(text.replace(/(?<![\p{L}.])\p{Lu}\.(?=\s|\p{Lu})/gu, "I"));

/**
 * Lines on the same side of two numbers of which the second is the next one: the heads of left and right pages differ, so that each
 * may be there only once, but the text has hardly twice a short line without an end beside the number of a page.
 */
function pairedHeads(lines: readonly Line[], numbers: ReadonlySet<number>, usual: number): Set<number> {
  const heads = new Set<number>();
  const pages = [...numbers]
    .filter((at) => /^\D{0,3}\d{1,4}\D{0,3}$/.test(lines[at]!.text))
    .map((at) => ({ at, page: Number(/\d+/.exec(lines[at]!.text)![0]) }))
    .sort((a, b) => a.at - b.at);
  pages.slice(1).forEach((second, k) => {
    const first = pages[k]!;
    const between = second.at - first.at;
    if (second.page !== first.page + 1 || between < 2 * PAGES.nearest || between > PAGES.furthest) return;
    for (const side of [1, -1]) {
      const both = [first.at + side, second.at + side];
      const short = (at: number) => !numbers.has(at) && lines[at] !== undefined && lines[at].text.length < usual * 0.8 && readsAsHead(lines[at].text);
      if (both.every(short)) for (const at of both) heads.add(at);
    }
  });
  return heads;
} // prettier-ignore

/** `Neighbours in Waiting 315`, `316 A. Kazakevich`, `405 • European Quarterly`, `72 | Hanna Bondar`: one space between the head and its number, or a sign. */
const WITH_NUMBER =
  /^(?:(?<left>\d{1,4})(?<sign> [•|·–—])? {1,2}(?<behind>\p{Lu}.*)|(?<before>\p{Lu}.*\p{L}[)”»"’]?)(?<mark> [•|·–—])? {1,2}(?<right>\d{1,4}))$/u;
const PAGES = { nearest: 4, furthest: 80 } as const;

/**
 * Heads with their number behind one space or two, on lines that do not reach the margin, where the number is the next one to that of
 * another page.
 * @param known lines that belong to the pages
 */
export function headsInSequence(lines: readonly Line[], known: ReadonlySet<number>): number[] {
  const usual = usualLength(lines);
  const pages: { at: number; page: number; found: boolean; side?: "left" | "right" }[] = [];
  const signed: number[] = [];
  lines.forEach(({ text }, at) => {
    const alone = known.has(at) ? /^(\d{1,4})\b|\b(\d{1,4})$/.exec(text) : null;
    if (alone) pages.push({ at, page: Number(alone[1] ?? alone[2]), found: true });
    const { left, right, behind, before, sign, mark } = (text.length < usual * 0.8 && hasNumberAtEnd(text) && WITH_NUMBER.exec(text)?.groups) || {};
    const page = Number(left ?? right);
    if (known.has(at) || !page || (page > 1800 && page < 2100) || !(readsAsHead((behind ?? before)!) || isHeadingAgain(lines, (behind ?? before)!))) return;
    // A sign between the number and the head is nowhere else.
    if (/[•|·]/.test(sign ?? mark ?? "")) signed.push(at);
    pages.push({ at, page, found: signed.at(-1) === at, side: left === undefined ? "right" : "left" });
  });
  const follows = (one: (typeof pages)[number], other: (typeof pages)[number] | undefined): boolean => {
    const [pagesOn, linesOn] = other ? [other.page - one.page, other.at - one.at] : [0, 0];
    return pagesOn > 0 && pagesOn < 3 && linesOn >= PAGES.nearest * pagesOn && linesOn <= PAGES.furthest * pagesOn;
  };
  // "54 A. Novikava" and "Sanctions and the Shadow Fleet 55": left pages have even numbers, right ones odd.
  const isSpread = (one: (typeof pages)[number], other: (typeof pages)[number]): boolean =>
    [one, other].every(({ side, page }) => side === (page % 2 ? "right" : "left")) && other.page === one.page + 1;
  const heads: number[] = [...signed];
  const taken = new Set(pages.filter(({ found }) => found));
  // From one that is known to the next, forwards and then backwards.
  for (const order of [pages.keys(), [...pages.keys()].reverse()])
    for (const k of order) {
      const one = pages[k]!;
      const [before, after] = [pages[k - 1], pages[k + 1]];
      const steps = [before && follows(before, one) ? before : undefined, follows(one, after) ? after : undefined].filter((step) => step !== undefined);
      if (taken.has(one) || !(steps.length > 1 || steps.some((step) => taken.has(step) || (step === before ? isSpread(step, one) : isSpread(one, step))))) continue;
      taken.add(one);
      heads.push(one.at);
    }
  return heads;
} // prettier-ignore

/** `Kos, Anna. Title`, `Kos, A., and B. Lis`: `Patrons, Power Plants and Polls: Belarus` has no mark behind the second word. */
const NAME_FIRST = /^\p{Lu}[\p{L}’'-]+,? \p{Lu}[\p{L} -]{0,24}[.,(]/u;

/** What no entry ends with: a comma, a hyphen, a small word. */
const isOpen = (text: string): boolean => /(?:[,–-]|\s(?:of|in|and|the|i|v|na|z|o))$/u.test(text);
