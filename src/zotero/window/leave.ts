import { byId, textsOf } from "./dom.ts";
import type { Host } from "./host.ts";
import { cancelImport, currentImport } from "./run-import.ts";

const TEXTS = ["spisok-leave-text", "spisok-leave-stop", "spisok-leave-stay", "spisok-leave-finish"] as const;

const [STOP, STAY] = [0, 1];
let asking = false;

/** Asks before the window is closed in the middle of an import: by the button of its frame, too. */
export function guardImport(host: Host): void {
  window.addEventListener("close", (event) => {
    if (!currentImport()) return;
    event.preventDefault();
    void leave(host);
  });
}

/**
 * Closes the window. In the middle of an import it asks whether to stop that, which leaves nothing behind, or to let it finish
 * without the window.
 */
export async function leave(host: Host): Promise<void> {
  if (!currentImport()) return window.close();
  if (asking) return;
  asking = true;
  try {
    const texts = await textsOf(TEXTS);
    const [text, ...answers] = TEXTS.map((id) => texts[id] ?? "");
    const answer = host.ask(text!, answers as [string, string, string]);
    if (answer === STAY) return;
    if (answer === STOP) {
      cancelImport();
      await currentImport();
      // It was done while the question stood there; the report has a button that undoes it.
      if (!byId("done-view").hidden) return;
    }
    window.close();
  } finally {
    asking = false;
  }
}
