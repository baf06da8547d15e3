import { readFile } from "node:fs/promises";
import { format } from "prettier";
import { expect, test } from "vitest";
import { linksPage } from "../scripts/docs/urls.ts";

test("docs/links.md says what the rules are (npm run docs)", async () => {
  const page = await format(linksPage(), { parser: "markdown", printWidth: 110 });
  expect(await readFile("docs/links.md", "utf8")).toBe(page);
});
