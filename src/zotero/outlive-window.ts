import { tellFailure } from "./tell.ts";

interface Hooks {
  onProgress: (done: number, total: number) => void;
  isCancelled: () => boolean;
}

/**
 * Runs what a window started so that it comes to its end without the window, too. Who closes a window does not say that its work is
 * to be thrown away: for that there is a button. What came of it is then told in another place.
 * @param isOpen whether the window is there
 * @param hooks of the window; they are not called once it is closed
 * @param told tells what came of it where the window cannot any more
 */
export async function outliveWindow<Outcome>(
  isOpen: () => boolean,
  hooks: Hooks,
  run: (hooks: Hooks) => Promise<Outcome>,
  told: (outcome: Outcome) => Promise<void>,
): Promise<Outcome> {
  let stopped = false;
  try {
    const outcome = await run({
      onProgress: (done, total) => isOpen() && hooks.onProgress(done, total),
      isCancelled: () => (stopped ||= isOpen() && hooks.isCancelled()),
    });
    if (!isOpen()) await told(outcome);
    return outcome;
  } catch (error) {
    if (!isOpen() && !stopped) await tellFailure(error);
    throw error;
  }
}
