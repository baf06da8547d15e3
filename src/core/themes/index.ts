export { builtInCodebook } from "./built-in.ts";
export { builtInCodebookText } from "./built-in-text.ts";
export {
  checkCodebook,
  type CodebookCheck,
  type CodebookFailure,
  type CodebookNotice,
} from "./check-codebook.ts";
export type { Codebook, CodebookTag, Pattern, PatternField, PatternLanguage } from "./codebook.ts";
export { parseCodebook, type CodebookError, type ParsedCodebook } from "./parse-codebook.ts";
export { tagThemes } from "./tag-themes.ts";
export type { ThemeMatch, ThemeTag, ThemeText } from "./types.ts";
