import type { Warning } from "../../core/index.ts";
import type { ToldError } from "../told-error.ts";
import { byId, localize, make, textOf } from "./dom.ts";
import { sayWarning } from "./warning-text.ts";

/** Says what went wrong, in the window, where it is read out. */
export function problem(id: string, args: Record<string, string> = {}): void {
  byId("problem").hidden = false;
  localize(byId("problem"), id, args);
}

/** The same for what a reading says of the text as a whole. */
export function problemOf(warning: Warning): void {
  const text = make("span");
  sayWarning(text, warning);
  byId("problem").removeAttribute("data-l10n-id");
  byId("problem").replaceChildren(text);
  byId("problem").hidden = false;
}

export function noProblem(): void {
  byId("problem").hidden = true;
}

/** Why something failed, in the language of the interface where it has words for that. */
export async function reasonOf(error: unknown): Promise<string> {
  const { code, message, args } = (error ?? {}) as Partial<ToldError>;
  const told = typeof code === "string" ? await textOf(`spisok-problem-${code}`, { ...args }) : "";
  return told || String(message ?? error);
}

/** Runs what a control starts; its failure is shown, never lost. */
export function action<Given extends unknown[]>(
  run: (...given: Given) => unknown,
): (...given: Given) => void {
  return (...given) => {
    noProblem();
    void (async () => run(...given))().catch((error: unknown) =>
      reasonOf(error).then((reason) => problem("spisok-failed", { reason })),
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
