import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { pages, pageText } from "../scripts/docs.ts";

test.each(Object.keys(pages))(
  "%s says what the code says (npm run docs)",
  async (file) => {
    expect(await readFile(file, "utf8")).toBe(await pageText(file));
  },
  // The types of the whole library are read.
  180_000,
);
