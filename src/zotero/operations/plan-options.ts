import { getPref, itemPrefs } from "../prefs.ts";
import { readingSettings } from "../settings/reading-options.ts";
import type { Warning } from "../../core/index.ts";
import type { PlanOptions } from "./plan.ts";
import type { OperationOptions } from "./types.ts";

/** How to plan, and what of the settings could not be used. */
export interface PlanSettings {
  options: PlanOptions;
  warnings: Warning[];
}

/** What the user chose for this time, and the codebooks, outlets, link rules and other choices of the settings. */
export async function planSettings(chosen: OperationOptions = {}): Promise<PlanSettings> {
  const { options: read, warnings } = await readingSettings();
  const { codebooks, ...options } = read;
  return {
    options: {
      ...options,
      ...chosen,
      // Lists may be read without tags; who asks for tags wants the built-in codebook at least.
      ...(codebooks?.length && { codebooks }),
      provenance: itemPrefs().provenance,
      tags: getPref<boolean>("tags") !== false,
    },
    warnings,
  };
}
