export { builtInCodebook, type Codebook } from "./codebook.ts";
export { tagThemes } from "./tag-themes.ts";
export type { ThemeMatch, ThemeTag, ThemeText } from "./types.ts";
