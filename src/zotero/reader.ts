import type { MarkedText, ReadEntry, ReadingList, ReadOptions, Warning } from "../core/index.ts";
import { startWorker } from "./start-worker.ts";
import type { ReadingHooks } from "./window/host.ts";

interface Answer {
  id: number;
  step?: { done: number; total: number };
  entries?: ReadEntry[];
  /** Warnings need the whole list, so they come after all entries: which entry, its warnings. */
  warnings?: [index: number, warnings: Warning[]][];
  /** The end: all but the entries, which came before. */
  list?: Omit<ReadingList, "entries">;
  error?: string;
}

interface Job extends ReadingHooks {
  entries: ReadEntry[];
  resolve: (list: ReadingList) => void;
  reject: (error: Error) => void;
}

let worker: Worker | null = null;
/** The worker has read something, and has its dictionaries. */
let warm = false;
let lastId = 0;
const jobs = new Map<number, Job>();

/** A reading that goes on, and the way to end it before it is done. */
export interface Reading {
  list: Promise<ReadingList>;
  stop(): void;
}

/**
 * Reads a list in a worker, which is started on first use. Entries are handed over as they come; their warnings are there when the
 * list is.
 * @param text a text with a list in it, or references that are split already
 */
export function startReading(
  text: string | readonly MarkedText[],
  options: ReadOptions,
  hooks: ReadingHooks = {},
): Reading {
  const id = ++lastId;
  const list = new Promise<ReadingList>((resolve, reject) => {
    jobs.set(id, { ...hooks, entries: [], resolve, reject });
    // Both come from a window of its own; a copy of plain data crosses to the worker.
    const reading = started();
    if (!warm) hooks.onLoading?.();
    reading.postMessage(JSON.parse(JSON.stringify({ id, text, options })));
  });
  return {
    list,
    stop() {
      if (!jobs.has(id)) return;
      worker?.postMessage({ stop: id });
      jobs.get(id)!.reject(new Error("the reading was stopped"));
      jobs.delete(id);
    },
  };
}

/** Ends the worker and whatever it was reading. */
export function stopReader(): void {
  worker?.terminate();
  worker = null;
  warm = false;
  for (const { reject } of jobs.values()) reject(new Error("Spisok was shut down"));
  jobs.clear();
}

function started(): Worker {
  if (worker) return worker;
  worker = startWorker("worker");
  worker.onmessage = (event: Event) => take((event as MessageEvent<Answer>).data);
  worker.onerror = (event: Event) => {
    for (const { reject } of jobs.values()) reject(new Error((event as ErrorEvent).message));
    jobs.clear();
    worker?.terminate();
    worker = null;
    warm = false;
  };
  return worker;
}

function take({ id, step, entries, warnings, list, error }: Answer): void {
  const job = jobs.get(id);
  if (!job) return;
  if (entries) {
    warm = true;
    for (const entry of entries) job.entries.push(entry);
    job.onEntries?.(entries);
  }
  if (step) job.onStep?.(step);
  for (const [index, found] of warnings ?? []) job.entries[index]!.warnings = found;
  if (!list && error === undefined) return;
  jobs.delete(id);
  if (list) job.resolve({ ...list, entries: job.entries });
  else job.reject(new Error(error));
}
