import {
  readEntriesInSteps,
  readSplitInSteps,
  type MarkedText,
  type ReadEntry,
  type ReadOptions,
} from "../core/index.ts";
import { planPortion, type PlanRequest } from "./operations/plan-portion.ts";

declare const self: { onmessage: unknown; postMessage(message: unknown): void };

/** What is to be read: a text in which the list is to be found, or references that are split already. */
interface ReadRequest {
  id: number;
  text: string | MarkedText[];
  options: ReadOptions;
}

/** So long, in milliseconds, one list is read before others get their turn and what was read is handed over. */
const TURN = 40;
/** So many warnings are handed over at once: unpacking thousands would hold the window up. */
const PORTION = 100;

const stopped = new Set<number>();

/** Reads lists away from the windows, so that typing and scrolling never wait. */
self.onmessage = ({ data }: { data: ReadRequest | { stop: number } | PlanRequest }) => {
  if ("operation" in data) return answerPlan(data);
  if ("stop" in data) stopped.add(data.stop);
  else
    void read(data)
      .catch((error: unknown) => self.postMessage({ id: data.id, error: String(error) }))
      .finally(() => stopped.delete(data.id));
};

async function read({ id, text, options }: ReadRequest): Promise<void> {
  const steps =
    typeof text === "string" ? readEntriesInSteps(text, options) : readSplitInSteps(text, options);
  let entries: ReadEntry[] = [];
  let until = Date.now() + TURN;
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    const { done, total, entry } = step.value;
    entries.push(entry);
    if (Date.now() < until) continue;
    self.postMessage({ id, step: { done, total }, entries });
    entries = [];
    await others();
    if (stopped.has(id)) return;
    until = Date.now() + TURN;
  }
  self.postMessage({ id, entries });
  const { entries: all, ...list } = step.value;
  const warnings = all.flatMap((entry, index) => (entry.warnings.length ? [[index, entry.warnings]] : []));
  for (let at = 0; at < warnings.length; at += PORTION)
    self.postMessage({ id, warnings: warnings.slice(at, at + PORTION) });
  self.postMessage({ id, list });
}

/** Lets messages in that came meanwhile. */
const others = () => new Promise((resolve) => setTimeout(resolve));

/** Changes and warnings for items that exist: an answer for each portion of them. */
function answerPlan(request: PlanRequest): void {
  try {
    self.postMessage(planPortion(request));
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
}
