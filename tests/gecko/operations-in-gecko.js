/* The host of the window of operations, as the add-on makes it, but with items that the test gives. */
/* global ChromeWorker */
/* exported operationsHost */

function operationsHost(operation, items, warnings = []) {
  const notes = { applied: null, undone: null, shown: null };
  const byId = new Map(items.map((item) => [item.id, item]));
  const host = {
    operation,
    options: { scheme: "keep", title: "romanised" },
    count: items.length,
    async plan(options, { onWarnings, onFound, onProgress, isCancelled }) {
      onWarnings(warnings);
      const worker = new ChromeWorker("chrome://spisok/content/worker.js", { type: "module" });
      const ask = (request) =>
        new Promise((resolve, reject) => {
          worker.onmessage = ({ data }) => (data.found ? resolve(data.found) : reject(new Error(data.error)));
          worker.postMessage(request);
        });
      try {
        for (let at = 0; at < items.length; at += 20) {
          const some = items.slice(at, at + 20);
          const last = at + 20 >= items.length;
          onFound(await ask({ operation, options: { ...options }, items: some, last }));
          onProgress(at + some.length, items.length);
          if (isCancelled()) throw new Error("stopped");
        }
      } finally {
        worker.terminate();
      }
    },
    nameOf: (id) => ({ title: byId.get(id).title, byline: byId.get(id).date || "Lukashenko, 2023" }),
    async apply(chosen, onProgress) {
      notes.applied = chosen.map(({ id, edits }) => [id, edits.map(({ kind, to }) => `${kind}: ${to}`)]);
      onProgress(chosen.length, chosen.length);
      return { changed: chosen.length, skipped: 1, undoToken: "token" };
    },
    async undo(token) {
      notes.undone = token;
      return { restored: 2, skipped: 0 };
    },
    show: (id) => (notes.shown = id),
  };
  return { host, notes };
}
