import { isShortForm } from "./is-work.ts";
import { isShortReference, repeatedPart } from "../repeats.ts";
import { archivalFile, isArchival } from "./archival.ts";
import type { Entry } from "../types.ts";

const WORDS = /[\p{L}\p{M}][\p{L}\p{M}’'-]{2,}/gu;
const HEAD = 90;
/** `Müller und Schröttle 2004, S. 206`, `Prognos AG (2014), S. 3`: names and a year. */
const POINTER = /^\p{Lu}[^\d"“„«:]{1,40} \(?((?:1[5-9]|20)\d\d)[a-z]?\)?(?:[,:;] ?.{0,25})?\.?$/u;
/** `Hirsch, 150`, `Кос, с. 44`: a name and a page. */
const NAME_AND_PAGE = /^\p{Lu}[\p{L}’'-]+, (?:(?:pp?|s|S|с|С)\. ?)?\d[\d–-]*\.?$/u;
const PAGES =
  /(?:[,.:]? ?(?:(?<!\p{L})(?:pp?|ss?|S|С|с)\. ?)|[,.:] ?| )\d[\d–-]{0,12}(?: ?(?:ff?|i n|n)\.?)?\.?$/u;

const wordsOf = (text: string): string[] => text.slice(0, HEAD).toLowerCase().match(WORDS) ?? [];
const YEARS = /(?:1[5-9]|20)\d\d/gu;
const sameWork = (text: string): string =>
  isArchival(text)
    ? archivalFile(text)
    : text
        .replace(PAGES, "")
        .replace(/[^\p{L}\d]+/gu, "")
        .toLowerCase();

/**
 * The works of the notes of an article, each where it is cited first: without `Ibid.`, `Nowak, op. cit.`, `Wilson, Belarus, 102.`
 * and works that are cited in full again. A short form of what no note cites before in full stays: it is all that is known of a work.
 *
 * @example withoutRepeats(entries of "B. Kos, War, London 2021, p. 7.", "Kos, War, p. 9.") // the first
 */
export function withoutRepeats(entries: readonly Entry[]): Entry[] {
  const kept: Entry[] = [];
  /** Where the works of all entries, dropped ones included, stand among those that are kept. */
  const home = new Map<number, number>();
  const seen = new Map<string, number>();
  const heads: Set<string>[] = [];
  for (const entry of entries) {
    const { n, text, repeats } = entry;
    const work = sameWork(text);
    const again = (repeats?.what === "work" ? home.get(repeats.n) : undefined) ?? seen.get(work) ?? citedBefore(text, heads);
    if (again !== undefined) home.set(n, again);
    if (again !== undefined || repeatedPart(text) === "work") continue;
    kept.push(entry);
    home.set(n, kept.length);
    seen.set(work, kept.length);
    heads.push(new Set([...wordsOf(text), ...(text.match(YEARS) ?? [])]));
  }
  return kept.map((entry, k) => renumbered(entry, k + 1, home));
} // prettier-ignore

/** The number of the kept entry that a short form means, the last one with its name and year. */
function citedBefore(text: string, heads: readonly ReadonlySet<string>[]): number | undefined {
  const year = POINTER.exec(text)?.[1];
  if (year === undefined && !NAME_AND_PAGE.test(text) && !isShortForm(text)) return undefined;
  const [name = "", word = "", third = ""] = wordsOf(text);
  let titled = heads.findLastIndex((head) => head.has(name) && head.has(year ?? word));
  // `Skeptischer Kos, Grenzland [Fn. 2], S. 190`, `Tak G. Vaskela, op. cit.`: a word may stand before the name.
  if (titled < 0 && isShortReference(text))
    titled = heads.findLastIndex(
      (head) => head.has(word) && (head.has(third) || !heads.some((other) => other.has(name))),
    );
  const at = titled < 0 && year === undefined ? heads.findLastIndex((head) => head.has(name)) : titled;
  return at < 0 ? undefined : at + 1;
}

function renumbered({ repeats, ...entry }: Entry, n: number, home: ReadonlyMap<number, number>): Entry {
  const target = repeats && home.get(repeats.n);
  return { ...entry, n, ...(target !== undefined && target < n && { repeats: { ...repeats!, n: target } }) };
}
