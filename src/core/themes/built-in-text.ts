import { BUILT_IN } from "./data/built-in.ts";

/** The text of Spisok's own codebook, to read, or to begin one of your own with. */
export const builtInCodebookText = (): string => BUILT_IN.trimStart();
