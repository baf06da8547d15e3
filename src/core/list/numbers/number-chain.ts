import { evidenceOf, hasSignOfReference } from "../evidence.ts";
import { type Label, lineLabel } from "./labels.ts";
import type { Line } from "../lines/lines.ts";

/** The labels of a list, by the index of the line they stand before. */
export type Labels = ReadonlyMap<number, Label>;

/** A label that may be one of the numbers of a list, and how good it looks. */
interface Candidate {
  at: number;
  label: Label;
  good: number;
  /** A heading stands above. */
  headed: boolean;
}

interface Link extends Candidate {
  score: number;
  before: Link | undefined;
  /** It begins to count anew. */
  first: boolean;
}

// So many numbers may be missing between two neighbours (lost by the PDF), each for the price of half an entry.
const LARGEST_HOLE = 4;
// What it costs to count from 1 again: more than the one entry that a stray number would gain, less below a heading.
const ANEW = 1.5;
const ANEW_BELOW_HEADING = 0.5;
// A list may change how it prints its numbers, `[12]` and then `13.`: for more than the one entry that a stray number would gain.
const OTHERWISE = 1.5;
// A list begins with 1, 0 or where an earlier page left off; any other first number is less likely one.
const BEGINS_LATE = 0.4;

/** Goes on from a link before, for a price, where that is better than what is known. */
function goOn(link: Link, before: Link | undefined, price: number, first: boolean): void {
  if (!before || before.score - price <= link.score) return;
  link.before = before;
  link.score = before.score - price;
  link.first = first;
}

/** The best way through the candidates: chains `n`, `n` + 1, … mostly of one shape each, one below the other. */
function bestChains(candidates: readonly Candidate[]): Link[][] {
  const last = new Map<string, Map<number, Link>>();
  const lastOfAny = new Map<number, Link>();
  let best: Link | undefined;
  for (const { at, label, good, headed } of candidates) {
    const { kind, value } = label;
    const link: Link = { at, label, good, headed, score: value <= 1 ? 0 : -BEGINS_LATE, before: undefined, first: true };
    let ofKind = last.get(kind);
    if (!ofKind) last.set(kind, (ofKind = new Map<number, Link>()));
    for (let hole = 0; hole <= LARGEST_HOLE; hole++) goOn(link, ofKind.get(value - 1 - hole), hole * 0.5, false);
    const other = lastOfAny.get(value - 1);
    if (other && other.label.kind !== kind && kind !== "n" && other.label.kind !== "n") goOn(link, other, OTHERWISE, false);
    if (value <= 1) goOn(link, best, headed ? ANEW_BELOW_HEADING : ANEW, true);
    link.score += 1 + good;
    const ofAny = lastOfAny.get(value);
    if (!ofAny || link.score > ofAny.score) lastOfAny.set(value, link);
    const same = ofKind.get(value);
    if (!same || link.score > same.score) ofKind.set(value, link);
    if (!best || link.score > best.score) best = link;
  }
  const chains: Link[][] = [[]];
  for (let link = best; link; link = link.before) {
    chains.at(-1)!.push(link);
    if (link.first && link.before) chains.push([]);
  }
  for (const chain of chains) chain.reverse();
  chains.reverse();
  return chains;
} // prettier-ignore

/**
 * Finds the numbers that count the entries: the longest chain `n`, `n` + 1, … of one shape among the starts of the
 * lines. A volume or page number at the start of a wrapped line stands outside the chain. Where several lists stand one
 * below the other, each with numbers of its own, there is a chain for each.
 * @param headed whether a heading stands above a line
 */
export function numberChains(lines: readonly Line[], headed: (at: number) => boolean): Labels[] {
  const candidates = lines.flatMap((line, at): Candidate[] => {
    const label = lineLabel(line.text);
    if (!label || label.kind === "bullet") return [];
    // Between two candidates of one number the one with a line end before it and a capital behind it is better.
    const before = lines[at - 1]?.text ?? ".";
    const behind = line.text.charAt(label.length);
    const good =
      (/[.)\]\d/]$/.test(before) ? 0.1 : 0) +
      (/[\p{Lu}"“„«—‘[]/u.test(behind) ? 0.1 : 0) +
      (line.gap > 0 ? 0.1 : 0);
    return [{ at, label, good, headed: headed(at) }];
  });
  const chains = bestChains(candidates);
  return chains
    .filter((links) => isNumbering(links, lines, chains.length > 1))
    .filter((links, _, { length }) => length === 1 || citesWorks(links, lines))
    .map((links) => new Map(links.map(({ at, label }) => [at, label])));
}

function isNumbering(links: readonly Link[], lines: readonly Line[], oneOfSeveral: boolean): boolean {
  const first = links[0];
  const last = links.at(-1);
  if (!first || !last) return false;
  if (links.length === 1)
    return first.label.value <= 1 && first.label.kind !== "n" && (first.at === 0 || first.headed) && (oneOfSeveral || lines.length < 12);
  const span = last.at - first.at + 1;
  const dense = links.length / (last.label.value - first.label.value + 1) > 0.6;
  // Bare numbers and numbers that begin late are only a numbering when many lines have them.
  const strict = first.label.kind === "n" || first.label.value > 1;
  return (
    dense &&
    (strict ? links.length >= 3 && span / links.length < 14 && (oneOfSeveral || first.at < Math.max(6, span * 0.2)) : true) &&
    (oneOfSeveral || first.at <= lines.length * 0.5 || citesWorks(links, lines))
  );
} // prettier-ignore

/** Lines of an entry that are looked at. */
const LINES_READ = 4;

/** Whether references follow the numbers of a chain: the sections of an article are numbered, too. */
function citesWorks(links: readonly Link[], lines: readonly Line[]): boolean {
  const works = links.filter(({ at, label }, k) => {
    const to = Math.min(links[k + 1]?.at ?? lines.length, at + LINES_READ);
    const text = lines
      .slice(at, to)
      .map((line) => line.text)
      .join(" ")
      .slice(label.length);
    return hasSignOfReference(text, evidenceOf(text));
  });
  return works.length * 2 > links.length;
}
