import type { ReadEntry, ReadingList, ReadingStep, ReadOptions } from "../core/index.ts";

interface Answer {
  id: number;
  step?: ReadingStep;
  entries?: ReadEntry[];
  /** The end: all but the entries, which came before. */
  list?: Omit<ReadingList, "entries">;
  error?: string;
}

interface Job {
  entries: ReadEntry[];
  resolve: (list: ReadingList) => void;
  reject: (error: Error) => void;
  onStep: ((step: ReadingStep) => void) | undefined;
}

declare const ChromeWorker: new (url: string) => Worker;

let worker: Worker | null = null;
let lastId = 0;
const jobs = new Map<number, Job>();

/** Reads a list in a worker, which is started on first use. */
export function readList(
  text: string,
  options: ReadOptions,
  onStep?: (step: ReadingStep) => void,
): Promise<ReadingList> {
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    jobs.set(id, { entries: [], resolve, reject, onStep });
    // Options come from a window of its own; a copy of plain data crosses to the worker.
    started().postMessage({ id, text: String(text), options: JSON.parse(JSON.stringify(options)) });
  });
}

/** Ends the worker and whatever it was reading. */
export function stopReader(): void {
  worker?.terminate();
  worker = null;
  for (const { reject } of jobs.values()) reject(new Error("Spisok was shut down"));
  jobs.clear();
}

function started(): Worker {
  if (worker) return worker;
  worker = new ChromeWorker("chrome://spisok/content/worker.js");
  worker.onmessage = (event: Event) => {
    const { data } = event as MessageEvent<Answer>;
    const job = jobs.get(data.id);
    if (!job) return;
    if (data.step) return job.onStep?.(data.step);
    if (data.entries) return void job.entries.push(...data.entries);
    jobs.delete(data.id);
    if (data.list) job.resolve({ ...data.list, entries: job.entries });
    else job.reject(new Error(data.error ?? "the list could not be read"));
  };
  worker.onerror = (event: Event) => {
    for (const { reject } of jobs.values()) reject(new Error((event as ErrorEvent).message));
    jobs.clear();
    worker?.terminate();
    worker = null;
  };
  return worker;
}
