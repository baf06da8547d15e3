import { readEntriesInSteps, type ReadOptions } from "../core/index.ts";
import { planPortion, type PlanRequest } from "./operations/plan-portion.ts";

declare const self: { onmessage: unknown; postMessage(message: unknown): void };

const PORTION = 60;

/** Reads lists away from the windows, so that typing and scrolling never wait. */
self.onmessage = ({ data }: { data: { id: number; text: string; options: ReadOptions } | PlanRequest }) => {
  if ("operation" in data) return answerPlan(data);
  const { id, text, options } = data;
  try {
    const steps = readEntriesInSteps(text, options);
    let step = steps.next();
    for (let n = 0; !step.done; n++, step = steps.next())
      if (n % 25 === 0) self.postMessage({ id, step: step.value });
    const { entries, ...list } = step.value;
    // In portions: unpacking thousands of records at once would hold the window up.
    for (let at = 0; at < entries.length; at += PORTION)
      self.postMessage({ id, entries: entries.slice(at, at + PORTION) });
    self.postMessage({ id, list });
  } catch (error) {
    self.postMessage({ id, error: String(error) });
  }
};

/** Changes and warnings for items that exist: an answer for each portion of them. */
function answerPlan(request: PlanRequest): void {
  try {
    self.postMessage({ found: planPortion(request) });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
}
