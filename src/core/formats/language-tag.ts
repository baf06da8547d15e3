import type { TitleResult } from "../titles/types.ts";

const cyrillicLanguages = new Set(["ru", "be", "uk", "bg", "sr", "mk"]);

/**
 * BCP 47 tag of a title as it is shown: the script is named where it is not the usual one of the language.
 * Empty where the language is not known.
 * @param title what {@link normalizeTitle} said of it
 * @param shown the title as it is shown
 * @example languageTag({ language: "ru", … }, "Rezhim ustoyal") // "ru-Latn"
 * @example languageTag({ language: "ru", … }, "Режим устоял") // "ru"
 */
export function languageTag(title: TitleResult, shown: string): string {
  if (!title.language || title.language === "und") return "";
  const cyrillic = (shown.match(/\p{Script=Cyrillic}/gu) ?? []).length;
  const latin = (shown.match(/\p{Script=Latin}/gu) ?? []).length;
  // "Технологии анализа: Data Mining, Text Mining": read as Cyrillic, whatever names are in it.
  if (title.script === "Cyrl" && shown === title.original) return title.language;
  return cyrillicLanguages.has(title.language) && latin > cyrillic
    ? `${title.language}-Latn`
    : title.language;
}
