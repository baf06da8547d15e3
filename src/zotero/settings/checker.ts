import { startWorker } from "../start-worker.ts";
import type { Answers, Question } from "./check.ts";
import { FileProblem } from "./folder.ts";
import { LIMITS } from "./limits.ts";

const running = new Set<(error: Error) => void>();
const waiting: (() => void)[] = [];

/**
 * Asks the checking worker, which lives for one question. A folder full of codebooks is not checked all at once.
 * @throws where there was no answer in time, and when the add-on is shut down meanwhile
 */
export async function check<K extends Question["ask"]>(
  question: Question & { ask: K },
  time: number = LIMITS.time,
): Promise<Answers[K]> {
  while (running.size >= LIMITS.workers) await new Promise<void>((go) => waiting.push(go));
  return ask<K>(question, time);
}

function ask<K extends Question["ask"]>(question: Question & { ask: K }, time: number): Promise<Answers[K]> {
  const worker = startWorker("check");
  return new Promise<Answers[K]>((resolve, reject) => {
    const timer = setTimeout(
      () =>
        end(
          new FileProblem(
            "check-slow",
            `this took longer than ${time / 1000} seconds to check and was given up`,
            { seconds: time / 1000 },
          ),
        ),
      time,
    );
    const end = (error: Error | null, value?: Answers[K]) => {
      clearTimeout(timer);
      worker.terminate();
      running.delete(end);
      waiting.shift()?.();
      if (error) reject(error);
      else resolve(value!);
    };
    running.add(end);
    worker.onmessage = (event: Event) => {
      const { data } = event as MessageEvent<{ answer?: Answers[K]; error?: string }>;
      if (data.error === undefined) end(null, data.answer);
      else end(new Error(data.error));
    };
    worker.onerror = (event: Event) => {
      event.preventDefault();
      end(new Error((event as ErrorEvent).message || "the check failed"));
    };
    worker.postMessage(question);
  });
}

/** Ends all checks. */
export function stopChecks(): void {
  waiting.length = 0;
  for (const end of [...running]) end(new Error("Spisok was shut down"));
}
