/** So long, in milliseconds, something may go on before Zotero's windows get their turn. */
const TURN = 12;

/**
 * Lets the windows breathe: to be awaited often within a long loop; it waits only when its time is up.
 * @example
 * const breathe = breather();
 * for (const item of items) { look(item); await breathe(); }
 */
export function breather(): () => Promise<void> {
  let until = Date.now() + TURN;
  return async () => {
    if (Date.now() < until) return;
    await new Promise<void>((resolve) => setTimeout(resolve));
    until = Date.now() + TURN;
  };
}
