import type { Line } from "../lines/lines.ts";
import { CANNOT_START, type Fixed, MUST_START } from "../segment/segment.ts";
import { bullets, bulletsAround } from "./bullets.ts";
import type { Label } from "./labels.ts";
import { type Labels, numberChains } from "./number-chain.ts";

/** Numbers or bullets of the list; the lines between them cannot start an entry. */
export function labelsOf(lines: readonly Line[], fixed: Fixed): Labels {
  const chains = numberChains(lines, (at) => fixed[at] === MUST_START);
  if (chains.length === 0) chains.push(bullets(lines));
  else addBullets(chains, lines);
  chains.forEach((labels, k) => {
    const next = chains[k + 1]?.keys().next().value ?? lines.length;
    fixBetween(lines, labels, next, fixed);
  });
  return new Map(chains.flatMap((labels) => [...labels]));
}

/** Items with bullets above the first number or below the last one are a list of their own. */
function addBullets(chains: Labels[], lines: readonly Line[]): void {
  const numbers = new Map(chains.flatMap((labels) => [...labels]));
  const first = numbers.keys().next().value!;
  const [above, below] = [new Map<number, Label>(), new Map<number, Label>()];
  for (const [at, label] of bulletsAround(numbers, lines)) (at < first ? above : below).set(at, label);
  if (above.size) chains.unshift(above);
  if (below.size) chains.push(below);
}

/** So many entries of one line each are a habit. */
const FEWEST = 3;

/** Fixes what the labels of one chain say. `end`: where the next chain begins, or the list ends. */
function fixBetween(lines: readonly Line[], labels: Labels, end: number, fixed: Fixed): void {
  let last: number | undefined;
  let longest = 1;
  for (const [at, label] of labels) {
    fixed[at] = MUST_START;
    // Where numbers are missing, the entries between are looked for as in a list without numbers.
    const hole = last === undefined ? 0 : label.value - labels.get(last)!.value;
    if (last !== undefined && hole <= 1)
      for (let between = last + 1; between < at; between++)
        if (fixed[between] !== MUST_START) fixed[between] = CANNOT_START;
    longest = last === undefined ? longest : Math.max(longest, at - last);
    last = at;
  }
  // The last entry goes on to the end of the list, or to a blank line where there were none between the entries.
  if (last === undefined || end - last > 3 * longest + 3) return;
  // Each had a line to itself, so that what stands below may be a list without numbers.
  if (longest === 1 && labels.size >= FEWEST) return;
  const spaced = [...labels.keys()].some((at) => at > 0 && lines[at]!.gap > 0);
  for (let at = last + 1; at < end && (spaced || lines[at]!.gap === 0); at++)
    if (fixed[at] !== MUST_START) fixed[at] = CANNOT_START;
}
