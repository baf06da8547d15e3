import { romanize } from "../titles/index.ts";
import type { Scheme, TitleResult } from "../titles/types.ts";

/** What the user wants to see in the title field. */
export interface TitleChoice {
  /** `keep` (default): as the list has it. */
  scheme?: Scheme | "keep";
  /** The romanised title (default) or, where it is known, the Cyrillic original. */
  title?: "romanised" | "original";
}

/** The scheme that a standard has for each language, by the name that the user gives it. */
const perLanguage: Readonly<Record<string, Readonly<Record<string, Scheme>>>> = {
  be: { "bgn-pcgn": "be-bgn-pcgn-1979", "ala-lc": "be-ala-lc" },
  uk: { "bgn-pcgn": "uk-bgn-pcgn" },
};

/**
 * The title as an item is to show it.
 * @example shownTitle(tyelyefonnyy, { title: "original" }) // "Телефонный разговор"
 * @example shownTitle(tyelyefonnyy, { scheme: "ala-lc" }) // "Telefonnyĭ razgovor"
 */
export function shownTitle(title: TitleResult, { scheme = "keep", title: form }: TitleChoice = {}): string {
  const cyrillic = title.script === "Cyrl" ? title.repaired : title.original;
  if (form === "original") return cyrillic ?? title.repaired;
  if (scheme === "keep" || !cyrillic) return title.repaired;
  const exact = perLanguage[title.language]?.[scheme] ?? scheme;
  return exact === title.scheme ? title.repaired : romanize(cyrillic, title.language, exact);
}
