import type { ReadingList, ReadingStep, ReadOptions } from "../../core/index.ts";
import { itemPrefs } from "../prefs.ts";
import { readList } from "../reader.ts";
import { itemAsSet } from "./items.ts";
import { readingSettings } from "./reading-options.ts";

/**
 * Reads a list as the settings want it.
 * @param options these go before the settings
 */
export async function readAsSet(
  text: string,
  options: ReadOptions = {},
  onStep?: (step: ReadingStep) => void,
): Promise<ReadingList> {
  const settings = await readingSettings();
  const list = await readList(text, { ...settings.options, ...options }, onStep);
  const prefs = itemPrefs();
  return {
    ...list,
    entries: list.entries.map((entry) => ({ ...entry, item: itemAsSet(entry.item, prefs) })),
    warnings: [...settings.warnings, ...list.warnings],
  };
}
