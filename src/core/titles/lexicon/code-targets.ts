import { codeNumbers, sizeOf } from "../../coding/code-numbers.ts";
import type { Coder } from "../../coding/coder.ts";
import type { PackedList } from "./code-list.ts";

/**
 * Which nodes edges lead to that others lead to as well. What stands behind a letter is mostly one of a few sets of endings: those that
 * are the most frequent there come first. Those whose places are of one size stand in the order of their numbers.
 */
export function codeTargets(coder: Coder, { edges, targets, targetCounts, references }: PackedList): void {
  codeNumbers(coder, targetCounts, new Uint16Array(1));
  const contexts = new Uint16Array(targets.length);
  let at = 0;
  for (const count of targetCounts) for (let i = 0; i < count; i++) contexts[at++] = sizeOf(i);
  /** Each is told by how far behind the one before it stands. */
  const from = (i: number) => (contexts[i]! > 0 && contexts[i] === contexts[i - 1] ? targets[i - 1]! : 0);
  const steps = new Uint32Array(targets.length);
  if (coder.writes) for (let i = 0; i < steps.length; i++) steps[i] = targets[i]! - from(i);
  codeNumbers(coder, steps, contexts);
  for (let i = 0; i < steps.length; i++) targets[i] = steps[i]! + from(i);

  const letters = new Uint16Array(references.length + 1);
  for (let i = 0, next = 0; i < edges.length; i++) {
    letters[next] = edges[i]! & 127;
    next += edges[i]! >> 9;
  }
  codeNumbers(coder, references, letters.subarray(0, references.length));
}
