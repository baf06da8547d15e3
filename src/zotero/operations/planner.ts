import { startWorker } from "../start-worker.ts";
import { snapshotOf } from "./snapshot.ts";
import { Cancelled, type Hooks } from "./cancelled.ts";
import type { PlanOptions } from "./plan.ts";
import type { PlanAnswer, PlanRequest } from "./plan-portion.ts";
import type { ItemFindings, Operation } from "./types.ts";

/** Items that the worker gets at once: some tens of milliseconds of its time, one or two of the window's. */
const PORTION = 20;

const running = new Map<Worker, (error: Error) => void>();

export interface PlanHooks extends Hooks {
  /** Gets what was found, portion by portion. */
  onFound: (found: ItemFindings[]) => void;
}

/**
 * Finds what an operation would change in some items; nothing is written. The work is done in a worker of its own, so that the
 * windows stay alive and a stop ends it at once.
 * @throws {Cancelled} when the hooks say so
 */
export async function planItems(
  items: readonly Zotero.Item[],
  operation: Operation,
  options: PlanOptions,
  hooks: PlanHooks,
): Promise<void> {
  const worker = startWorker("worker");
  const portion = (items: readonly Zotero.Item[], last: boolean): Promise<PlanAnswer> =>
    ask(worker, { operation, options, items: items.map(snapshotOf), last }, hooks);
  // A check sees all items before it answers for the first one.
  const total = items.length * (operation === "check" ? 2 : 1);
  try {
    let left = 0;
    for (let at = 0; at < items.length || left; at += PORTION) {
      const some = items.slice(at, at + PORTION);
      const answer = await portion(some, at + PORTION >= items.length);
      left = answer.left;
      hooks.onFound(answer.found);
      hooks.onProgress?.(Math.min(total - left, at + Math.max(some.length, PORTION)), total);
    }
    hooks.onProgress?.(total, total);
  } finally {
    running.delete(worker);
    worker.terminate();
  }
}

/** Ends all plans that are being made. */
export function stopPlanners(): void {
  for (const [worker, reject] of running) {
    worker.terminate();
    reject(new Cancelled());
  }
  running.clear();
}

/** Milliseconds between two looks whether the user has had enough: a worker that is at work hears nothing. */
const LOOK = 100;

function ask(worker: Worker, request: PlanRequest, hooks: PlanHooks): Promise<PlanAnswer> {
  return new Promise<PlanAnswer>((resolve, reject) => {
    const look = setInterval(() => hooks.isCancelled?.() && reject(new Cancelled()), LOOK);
    const done = () => clearInterval(look);
    running.set(worker, (error) => (done(), reject(error)));
    worker.onmessage = (event: Event) => {
      done();
      const { data } = event as MessageEvent<Partial<PlanAnswer> & { error?: string }>;
      if (hooks.isCancelled?.()) reject(new Cancelled());
      else if (data.found) resolve({ found: data.found, left: data.left ?? 0 });
      else reject(new Error(data.error ?? "the worker gave no answer"));
    };
    worker.onerror = (event: Event) => {
      done();
      reject(new Error((event as ErrorEvent).message));
    };
    worker.postMessage(request);
  });
}
