import { startWorker } from "../start-worker.ts";
import { snapshotOf } from "./snapshot.ts";
import { Cancelled, type Hooks } from "./cancelled.ts";
import type { PlanOptions } from "./plan.ts";
import type { PlanRequest } from "./plan-portion.ts";
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
  try {
    for (let at = 0; at < items.length; at += PORTION) {
      const some = items.slice(at, at + PORTION);
      const done = at + some.length;
      const request = { operation, options, items: some.map(snapshotOf), last: done === items.length };
      hooks.onFound(await ask(worker, request));
      hooks.onProgress?.(done, items.length);
      if (hooks.isCancelled?.()) throw new Cancelled();
    }
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

function ask(worker: Worker, request: PlanRequest): Promise<ItemFindings[]> {
  return new Promise((resolve, reject) => {
    running.set(worker, reject);
    worker.onmessage = (event: Event) => {
      const { found, error } = (event as MessageEvent<{ found?: ItemFindings[]; error?: string }>).data;
      if (found) resolve(found);
      else reject(new Error(error ?? "the worker gave no answer"));
    };
    worker.onerror = (event: Event) => reject(new Error((event as ErrorEvent).message));
    worker.postMessage(request);
  });
}
