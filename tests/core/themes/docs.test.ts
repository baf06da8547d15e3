import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { builtInCodebookText, checkCodebook, parseCodebook } from "../../../src/core/index.ts";

const page = readFileSync("docs/codebooks.md", "utf8");
const [example = "", ofTag = "", withSets = "", withGroups = ""] = [
  ...page.matchAll(/```yaml\n([\s\S]+?)```/g),
].map(([, yaml]) => yaml!);
const schema = JSON.parse(readFileSync("docs/codebook.schema.json", "utf8")) as object;

test.each([
  [example, 3],
  [ofTag, 4],
  [withSets, 3],
  [withGroups, 4],
])("the codebooks of the page work as the page says", (text, checked) => {
  const result = parseCodebook(text);
  expect(result).toHaveProperty("codebook");
  if ("codebook" in result) expect(checkCodebook(result.codebook)).toMatchObject({ checked, failures: [] });
});

test.each([
  ["the page's codebook", example],
  ["the page's codebook with words against all patterns", ofTag],
  ["the page's codebook with sets", withSets],
  ["the page's codebook with groups", withGroups],
  ["the built-in codebook", builtInCodebookText()],
])("%s has the form of the schema", (_name, text) => {
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
});
