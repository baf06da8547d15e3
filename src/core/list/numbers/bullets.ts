import { lineStart, type LineStart } from "../lines/line-starts.ts";
import type { Line } from "../lines/lines.ts";
import { type Label, lineLabel, signOf } from "./labels.ts";
import type { Labels } from "./number-chain.ts";

/** Finds the bullets: one sign before the first line and many others, and what other signs items have besides. */
export function bullets(lines: readonly Line[]): Labels {
  const found = new Map<string, Map<number, Label>>();
  lines.forEach((line, at) => {
    const label = lineLabel(line.text);
    if (label?.kind !== "bullet") return;
    const sign = signOf(label);
    const same = found.get(sign) ?? new Map<number, Label>();
    same.set(at, label);
    found.set(sign, same);
  });
  const [most, ...others] = [...found].sort(([, a], [, b]) => b.size - a.size);
  if (!most || !isList(most, lines)) return new Map();
  // "- Kos A." below one heading, "* Lis B." below the next
  const besides = others.filter(([sign, { size }]) => size > 1 && !(DASH.test(sign) && areAreaSigns([...found.get(sign)!], lines)));
  return new Map([most, ...besides].flatMap(([, labels]) => [...labels]).sort(([a], [b]) => a - b));
} // prettier-ignore

function isList([sign, labels]: [string, Labels], lines: readonly Line[]): boolean {
  const { size } = labels;
  const first = labels.keys().next().value!;
  return (
    (size > 2 || (size === 2 && first <= 2) || (size === 1 && first === 0)) &&
    size / lines.length > 0.03 &&
    !(DASH.test(sign) && areAreaSigns([...labels], lines))
  );
}

/**
 * The same above the first number of a list and below its last: there may be a list with bullets as well.
 * @param labels the numbers
 */
export function bulletsAround(labels: Labels, lines: readonly Line[]): Labels {
  const numbers = [...labels.keys()];
  return new Map([
    ...bulletsBetween(lines, 0, numbers[0]!),
    ...bulletsBetween(lines, numbers.at(-1)! + 1, lines.length),
  ]);
}

/** So many of the lines have one: what else begins with such a sign is text. */
const SHARE = 0.4;
function bulletsBetween(lines: readonly Line[], from: number, to: number): [number, Label][] {
  const found = bullets(lines.slice(from, to));
  return found.size > 1 && found.size >= SHARE * (to - from)
    ? [...found].map(([at, label]) => [at + from, label])
    : [];
}

const DASH = /^[-–—]$/;
const INSIDE_REFERENCE = new Set<LineStart>(["field", "digits", "year", "lower", "url"]);

/**
 * Dashes part the areas of a reference, too, and stand at line starts where the line was broken before them:
 * `– 2020. – № 3`, `– Дата доступа: 1.02.2020.`
 */
function areAreaSigns(labels: readonly (readonly [number, Label])[], lines: readonly Line[]): boolean {
  const inside = labels.filter(([at, { length }]) =>
    INSIDE_REFERENCE.has(lineStart(lines[at]!.text.slice(length))),
  );
  return inside.length * 2 > labels.length || (labels[0]![0] > 0 && labels.length * 4 < lines.length);
}
