import type { Codebook } from "./codebook.ts";
import { BUILT_IN } from "./data/built-in.ts";
import { parseCodebook } from "./parse-codebook.ts";

let built: Codebook | undefined;

/** The text of Spisok's own codebook, to read, or to begin one of your own with. */
export const builtInCodebookText = (): string => BUILT_IN.trimStart();

/** Spisok's own codebook: patron-client, sanctions, military dependence. See {@link builtInCodebookText}. */
export function builtInCodebook(): Codebook {
  if (!built) {
    const read = parseCodebook(BUILT_IN);
    if ("errors" in read)
      throw new Error(read.errors.map(({ line, message }) => `${line}: ${message}`).join("\n"));
    built = read.codebook;
  }
  return built;
}
