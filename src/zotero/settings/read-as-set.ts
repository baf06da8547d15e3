import type { MarkedText, ReadingList, ReadingStep, ReadOptions } from "../../core/index.ts";
import { itemPrefs } from "../prefs.ts";
import { startReading, type Reading } from "../reader.ts";
import type { ReadingHooks } from "../window/host.ts";
import { itemAsSet } from "./items.ts";
import { readingSettings, type TagChoice } from "./reading-options.ts";

/**
 * Begins to read a list as the settings want it; entries are handed over as they come.
 * @param text a text with a list in it, or references that are split already
 * @param options these go before the settings
 * @param tagging whether to tag and by what, where it is not as in the settings
 */
export function startReadingAsSet(
  text: string | readonly MarkedText[],
  options: ReadOptions = {},
  hooks: ReadingHooks = {},
  tagging?: TagChoice,
): Reading {
  let reading: Reading | null = null;
  let stopped = false;
  const read = async (): Promise<ReadingList> => {
    const settings = await readingSettings(tagging);
    if (stopped) throw new Error("the reading was stopped");
    const prefs = itemPrefs();
    reading = startReading(
      text,
      { ...settings.options, ...options },
      {
        ...hooks,
        onEntries(entries) {
          for (const entry of entries) entry.item = itemAsSet(entry.item, prefs);
          hooks.onEntries?.(entries);
        },
      },
    );
    const list = await reading.list;
    return { ...list, warnings: [...settings.warnings, ...list.warnings] };
  };
  return {
    list: read(),
    stop() {
      stopped = true;
      reading?.stop();
    },
  };
}

/** Reads a list as the settings want it, as a whole. */
export function readAsSet(
  text: string,
  options: ReadOptions = {},
  onStep?: (step: ReadingStep) => void,
): Promise<ReadingList> {
  return startReadingAsSet(text, options, onStep ? { onStep } : {}).list;
}
