import { romanize, tableFor } from "../titles/romanize.ts";
import type { Scheme, TitleResult } from "../titles/types.ts";

/** What the user wants to see in the title field. */
export interface TitleChoice {
  /** `keep` (default): as the list has it. */
  scheme?: Scheme | "keep";
  /** The romanised title (default) or, where it is known, the Cyrillic original. */
  title?: "romanised" | "original";
}

/**
 * The title as an item is to show it.
 * @param title what {@link normalizeTitle} said of it
 * @param choice the scheme and the script that are wanted; where the original is not known the title stays as it is repaired
 * @example shownTitle(normalizeTitle("Tyelyefonnyy razgovor"), { title: "original" }) // "Телефонный разговор"
 * @example shownTitle(normalizeTitle("Tyelyefonnyy razgovor"), { scheme: "ala-lc" }) // "Telefonnyĭ razgovor"
 */
export function shownTitle(title: TitleResult, { scheme = "keep", title: form }: TitleChoice = {}): string {
  const cyrillic = title.script === "Cyrl" ? title.repaired : title.original;
  if (form === "original") return cyrillic ?? title.repaired;
  if (scheme === "keep" || !cyrillic) return title.repaired;
  const exact = tableFor(scheme, title.language)?.scheme;
  return exact === title.scheme ? title.repaired : romanize(cyrillic, title.language, scheme);
}
