declare const ChromeWorker: new (url: string, options: { type: "module" }) => Worker;

/** Starts a worker of the add-on. They are modules, so that what several of them need is in the .xpi once. */
export const startWorker = (name: "worker" | "check" | "documents"): Worker =>
  new ChromeWorker(`chrome://spisok/content/${name}.js`, { type: "module" });
