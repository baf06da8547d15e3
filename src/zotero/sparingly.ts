/** Milliseconds between two words about progress: often enough to watch. */
const PAUSE = 100;

type Report = (done: number, total: number) => void;

/**
 * Passes on word about progress ten times a second, and the last one. A window that is painted anew for each of thousands of items
 * takes more time than writing them.
 * @example
 * const report = sparingly(hooks.onProgress);
 * for (const [i, item] of items.entries()) { await item.save(); report(i + 1, items.length); }
 */
export function sparingly(report: Report | undefined): Report {
  let next = 0;
  return (done, total) => {
    const now = Date.now();
    if (now < next && done < total) return;
    next = now + PAUSE;
    report?.(done, total);
  };
}
