import { normalizeTitle } from "./normalize-title.ts";
import { romanize } from "./romanize.ts";
import type { Scheme, TitleResult } from "./types.ts";

/**
 * A title in another romanisation scheme, by way of its Cyrillic original; a title without one stays as it is.
 * @param title a romanised or Cyrillic text, or what normalizeTitle said of it
 * @param to the scheme that is wanted
 * @example rewriteScheme("Belorusskiy rynok", "iso9") // "Belorusskij rynok"
 */
export function rewriteScheme(title: string | TitleResult, to: Scheme): string {
  const result = typeof title === "string" ? normalizeTitle(title) : title;
  return result.original === null ? result.repaired : romanize(result.original, result.language, to);
}
