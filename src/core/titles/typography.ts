/** Quotation marks and dashes as Russian, Belarusian and Ukrainian print has them: `“TASS” - eto` → `«TASS» — eto`. */
export function typeset(text: string, language: string): string {
  return text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "’")
    .replace(/[“„"](?=[\p{L}\p{N}])/gu, "«")
    .replace(/(?<=[\p{L}\p{N}.!?…])["”“]/gu, "»")
    .replace(/ [-–—] /g, language === "ru" ? " — " : " – ");
}
