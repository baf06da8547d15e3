import { NAMES } from "../evidence.ts";
import { lineStart, type LineStart } from "../lines/line-starts.ts";
import type { Line } from "../lines/lines.ts";
import { LONGEST, PAGES, readsAsHead, usualLength } from "./reads-as-head.ts";

const GOES_ON: ReadonlySet<LineStart> = new Set<LineStart>(["lower", "closing", "url", "field"]);

/** `213`, `– 213 –`: nothing but the number of a page. */
const ALONE = /^\D{0,3}\d{1,4}\D{0,3}$/;
const CLOSED = 0.8;
/** Whether what stands above a name that begins an entry mostly ends with a stop, a bracket or a number. */
function endsAreClosed(lines: readonly Line[]): boolean {
  const ends = lines.filter((_, at) => at + 1 < lines.length && NAMES.has(lineStart(lines[at + 1]!.text)));
  return ends.filter(({ text }) => /[.)\]/\d]$/.test(text)).length >= CLOSED * ends.length;
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
    if (!ALONE.test(lines[at]!.text)) continue;
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
    .filter((at) => ALONE.test(lines[at]!.text))
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

/** `Kos, Anna. Title`, `Kos, A., and B. Lis`: `Patrons, Power Plants and Polls: Belarus` has no mark behind the second word. */
const NAME_FIRST = /^\p{Lu}[\p{L}’'-]+,? \p{Lu}[\p{L} -]{0,24}[.,(]/u;

/** What no entry ends with: a comma, a hyphen, a small word. */
const isOpen = (text: string): boolean => /(?:[,–-]|\s(?:of|in|and|the|i|v|na|z|o))$/u.test(text);
