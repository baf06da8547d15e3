import { getPref, itemPrefs } from "../prefs.ts";
import { readingSettings } from "../settings/reading-options.ts";
import type { PlanOptions } from "./plan.ts";
import type { OperationOptions } from "./types.ts";

/** What the user chose for this time, and the codebooks, link rules and other choices of the settings. */
export async function planOptions(chosen: OperationOptions = {}): Promise<PlanOptions> {
  const { codebooks, ...options } = (await readingSettings()).options;
  return {
    ...options,
    ...chosen,
    // Lists may be read without tags; who asks for tags wants the built-in codebook at least.
    ...(codebooks?.length && { codebooks }),
    provenance: itemPrefs().provenance,
    tags: getPref<boolean>("tags") !== false,
  };
}
