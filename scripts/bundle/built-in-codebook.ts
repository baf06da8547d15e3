import { dirname } from "node:path";
import type { Plugin } from "esbuild";
import { builtInData } from "../../src/core/themes/built-in-data.ts";
import { BUILT_IN } from "../../src/core/themes/data/built-in.ts";
import { setsOfText } from "../../src/core/themes/sets-of-text.ts";

/**
 * Puts what the built-in codebook says in the place of the module that reads its YAML: src/core/themes/built-in-data.ts. Its sets, nine
 * tenths of it, stay text, which is shown to users as well.
 */
export const builtInCodebook: Plugin = {
  name: "built-in-codebook",
  setup({ onLoad }) {
    const { sets, ...rest } = builtInData() as { sets: unknown };
    const asWords = JSON.stringify(sets, (_key, value: unknown) =>
      typeof value === "number" ? String(value) : value,
    );
    if (JSON.stringify(setsOfText(BUILT_IN)) !== asWords)
      throw new Error("A set of the built-in codebook is not written in lines of `    en: [word, word]`.");
    // A text that JSON.parse reads is read faster than the same in JavaScript.
    const data = JSON.stringify(JSON.stringify(rest));
    onLoad({ filter: /[\\/]core[\\/]themes[\\/]built-in-data\.ts$/ }, ({ path }) => ({
      resolveDir: dirname(path),
      loader: "ts",
      contents: [
        'import { BUILT_IN } from "./data/built-in.ts";',
        'import { setsOfText } from "./sets-of-text.ts";',
        `const data = ${data};`,
        "export const builtInData = () => ({ ...JSON.parse(data), sets: setsOfText(BUILT_IN) });",
      ].join("\n"),
    }));
  },
};
