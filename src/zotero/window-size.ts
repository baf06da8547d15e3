import { getPref, setPref } from "./prefs.ts";

/**
 * How a window is opened: as large as it was closed the last time.
 * @param pref the setting that keeps its size
 * @param usual the size at first, in pixels
 */
export function features(pref: string, usual: { width: number; height: number }): string {
  const kept = /^(\d{3,4})x(\d{3,4})$/.exec(getPref<string>(pref) ?? "");
  const [width, height] = kept ? kept.slice(1) : [usual.width, usual.height];
  return `chrome,dialog=no,centerscreen,resizable,width=${width},height=${height}`;
}

/** Keeps the size that a window has at its end, unless it fills the screen. */
export function keepSize(window: Window, pref: string): void {
  const keep = () => {
    const { innerWidth, innerHeight, windowState, STATE_NORMAL } = window as Window & {
      windowState: number;
      STATE_NORMAL: number;
    };
    if (windowState === STATE_NORMAL) setPref(pref, `${innerWidth}x${innerHeight}`);
  };
  // Before it is loaded it is another window, which ends at once.
  window.addEventListener("load", () => window.addEventListener("unload", keep), { once: true });
}
