import type { Codebook } from "./codebook.ts";
import type { ThemeTag, ThemeText } from "./types.ts";

/** Tags a title (or all texts of a record) by the codebooks; without any, by the built-in one. */
export function tagThemes(_text: string | ThemeText, _codebooks?: readonly Codebook[]): ThemeTag[] {
  return [];
}
