import { answer, type Question } from "./check.ts";

declare const self: { onmessage: unknown; postMessage(message: unknown): void };

/** Reads codebooks and rules, which may come from anybody, away from the windows and where it can be ended at any time. */
self.onmessage = ({ data }: { data: Question }) => {
  try {
    self.postMessage({ answer: answer(data) });
  } catch (error) {
    self.postMessage({ error: String((error as Error).message ?? error) });
  }
};
