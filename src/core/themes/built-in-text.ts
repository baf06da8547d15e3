import { BUILT_IN } from "./data/built-in.ts";

/**
 * The text of Spisok's own codebook (YAML), to read, or to begin one of your own with.
 * @example parseCodebook(builtInCodebookText()).codebook.name // "Russia and the Belarusian regime"
 */
export const builtInCodebookText = (): string => BUILT_IN.trimStart();
