import { byId, localize } from "./dom.ts";

/** Says what went wrong, in the window, where it is read out. */
export function problem(id: string, args: Record<string, string> = {}): void {
  byId("problem").hidden = false;
  localize(byId("problem"), id, args);
}

export function noProblem(): void {
  byId("problem").hidden = true;
}

/** Runs what a control starts; its failure is shown, never lost. */
export function action(run: () => unknown): () => void {
  return () => {
    noProblem();
    void (async () => run())().catch((error: unknown) =>
      problem("spisok-failed", { reason: String((error as Error)?.message ?? error) }),
    );
  };
}

/** Shows how far something is. */
export function progress(id: string): (done: number, total: number) => void {
  const bar = byId<HTMLProgressElement>(id);
  return (done, total) => {
    bar.max = Math.max(1, total);
    bar.value = done;
  };
}

/** Runs something now and then at most once in so many milliseconds, the last time after the last call. */
export function throttled(milliseconds: number, run: () => void): () => void {
  let timer = 0;
  let again = false;
  const turn = () => {
    run();
    timer = window.setTimeout(() => {
      timer = 0;
      if (again) turn();
      again = false;
    }, milliseconds);
  };
  return () => {
    if (timer) again = true;
    else turn();
  };
}
