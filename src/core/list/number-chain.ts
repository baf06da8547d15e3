import { type Label, lineLabel } from "./labels.ts";
import type { Line } from "./lines.ts";

/** The labels of a list, by the index of the line they stand before. */
export type Labels = ReadonlyMap<number, Label>;

interface Link {
  at: number;
  label: Label;
  length: number;
  before: Link | undefined;
}

// So many numbers may be missing between two neighbours (lost by the PDF), each for the price of half an entry.
const LARGEST_HOLE = 4;

function longestChain(candidates: readonly { at: number; label: Label; good: number }[]): Link | undefined {
  const last = new Map<number, Link>();
  let best: Link | undefined;
  for (const { at, label, good } of candidates) {
    let before: Link | undefined;
    let length = 0;
    for (let hole = 0; hole <= LARGEST_HOLE; hole++) {
      const link = last.get(label.value - 1 - hole);
      if (link && link.length - hole * 0.5 > length) {
        before = link;
        length = link.length - hole * 0.5;
      }
    }
    // A list begins with 1, 0 or where an earlier page left off; any other first number is less likely one.
    const link: Link = {
      at,
      label,
      before,
      length: length + 1 + good + (before || label.value <= 1 ? 0 : -0.4),
    };
    const same = last.get(label.value);
    if (!same || link.length > same.length) last.set(label.value, link);
    if (!best || link.length > best.length) best = link;
  }
  return best;
}

/**
 * Finds the numbers that count the entries: the longest chain `n`, `n` + 1, … of one shape among the starts of the
 * lines. A volume or page number at the start of a wrapped line stands outside the chain.
 */
export function numberChain(lines: readonly Line[]): Labels {
  const byKind = new Map<string, { at: number; label: Label; good: number }[]>();
  lines.forEach((line, at) => {
    const label = lineLabel(line.text);
    if (!label || label.kind === "bullet") return;
    // Between two candidates of one number the one with a line end before it and a capital behind it is better.
    const before = lines[at - 1]?.text ?? ".";
    const behind = line.text.charAt(label.length);
    const good =
      (/[.)\]\d/]$/.test(before) ? 0.1 : 0) +
      (/[\p{Lu}"“„«—‘[]/u.test(behind) ? 0.1 : 0) +
      (line.gap > 0 ? 0.1 : 0);
    const list = byKind.get(label.kind) ?? [];
    list.push({ at, label, good });
    byKind.set(label.kind, list);
  });
  let best: Link | undefined;
  for (const candidates of byKind.values()) {
    const chain = longestChain(candidates);
    if (chain && (!best || chain.length > best.length)) best = chain;
  }
  const links: Link[] = [];
  for (let link = best; link; link = link.before) links.push(link);
  links.reverse();
  return new Map(isNumbering(links, lines) ? links.map(({ at, label }) => [at, label]) : []);
}

function isNumbering(links: readonly Link[], lines: readonly Line[]): boolean {
  const first = links[0];
  const last = links.at(-1);
  if (!first || !last) return false;
  if (links.length === 1)
    return first.at === 0 && lines.length < 12 && first.label.value <= 1 && first.label.kind !== "n";
  const span = last.at - first.at + 1;
  const dense = links.length / (last.label.value - first.label.value + 1) > 0.6;
  // Bare numbers and numbers that begin late are only a numbering when many lines have them.
  const strict = first.label.kind === "n" || first.label.value > 1;
  return (
    dense &&
    (strict ? links.length >= 3 && span / links.length < 14 && first.at < Math.max(6, span * 0.2) : true) &&
    first.at <= lines.length * 0.5
  );
}

/** Finds the bullets: one sign before the first line and many others. */
export function bullets(lines: readonly Line[]): Labels {
  const found = new Map<string, Map<number, Label>>();
  lines.forEach((line, at) => {
    const label = lineLabel(line.text);
    if (label?.kind !== "bullet") return;
    const same = found.get(label.text) ?? new Map<number, Label>();
    same.set(at, label);
    found.set(label.text, same);
  });
  const most = [...found.values()].sort((a, b) => b.size - a.size)[0];
  if (!most) return new Map();
  const share = most.size / lines.length;
  const first = [...most.keys()][0]!;
  const isList = most.size > 2 || (most.size === 2 && first <= 2) || (most.size === 1 && first === 0);
  return isList && share > 0.03 ? most : new Map();
}
