import { builtInData } from "./built-in-data.ts";
import type { Codebook } from "./codebook.ts";
import { readCodebook } from "./reading/codebook.ts";

let built: Codebook | undefined;

/**
 * Spisok's own codebook; {@link builtInCodebookText} is its text.
 * @example builtInCodebook().tags.map(({ tag }) => tag) // ["patron-client", "sanctions", "military dependence"]
 */
export function builtInCodebook(): Codebook {
  built ??= readCodebook(builtInData(), (path, _, message) => {
    throw new Error(`${path.join(".")}: ${message}`);
  })!;
  return built;
}
