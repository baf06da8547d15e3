import type * as Core from "../../src/core/index.ts";

/** The built library, which users run: in the sources each border of a module costs time that a bundle does not take. */
export const built = (await import(new URL("../../dist/index.js", import.meta.url).href)) as typeof Core;
