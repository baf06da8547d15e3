const OPENS = /[“„"«]/;
const CLOSES = /[”“"»]/;
const MARK = /[“”„"«»]/;

/**
 * Quotation marks and dashes as Russian, Belarusian and Ukrainian print has them, quotations inside quotations in „“:
 * `“TASS” - eto` → `«TASS» — eto`, `"Gazeta "Zvyazda""` → `«Gazeta „Zvyazda“»`.
 */
export function typeset(text: string, language: string): string {
  const marked = text.includes("'") ? text.replace(/(?<=\p{L})'(?=\p{L})/gu, "’") : text;
  return quoted(marked).replace(/ [-–—] /g, language === "ru" ? " — " : " – ");
}

function quoted(text: string): string {
  if (!MARK.test(text)) return text;
  let depth = 0;
  const letters = Array.from(text);
  return letters
    .map((mark, i) => {
      const [before = " ", after = " "] = [letters[i - 1], letters[i + 1]];
      const opens = OPENS.test(mark) && /[\p{L}\p{N}“„"«(]/u.test(after) && !/[\p{L}\p{N}.!?…]/u.test(before);
      if (opens) return depth++ === 0 ? "«" : "„";
      const closes = CLOSES.test(mark) && depth > 0 && /[\p{L}\p{N}.!?…)”“"»%]/u.test(before);
      if (!closes) return mark;
      return --depth === 0 ? "»" : "“";
    })
    .join("");
}
