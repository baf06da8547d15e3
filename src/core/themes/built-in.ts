import type { Codebook } from "./codebook.ts";
import { BUILT_IN } from "./data/built-in.ts";
import { parseCodebook } from "./parse-codebook.ts";

let built: Codebook | undefined;

/** Spisok's own codebook: patron-client, sanctions, military dependence. Its text is in `data/built-in.ts`. */
export function builtInCodebook(): Codebook {
  if (!built) {
    const read = parseCodebook(BUILT_IN);
    if ("errors" in read)
      throw new Error(read.errors.map(({ line, message }) => `${line}: ${message}`).join("\n"));
    built = read.codebook;
  }
  return built;
}
