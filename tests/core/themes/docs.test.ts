import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { checkCodebook, parseCodebook } from "../../../src/core/index.ts";
import { BUILT_IN } from "../../../src/core/themes/data/built-in.ts";

const page = readFileSync("docs/codebooks.md", "utf8");
const example = /```yaml\n([\s\S]+?)```/.exec(page)![1]!;
const schema = JSON.parse(readFileSync("docs/codebook.schema.json", "utf8")) as object;

test("the codebook of the page works as the page says", () => {
  const result = parseCodebook(example);
  expect(result).toHaveProperty("codebook");
  if ("codebook" in result) expect(checkCodebook(result.codebook)).toEqual({ checked: 3, failures: [] });
});

test.each([
  ["the page's codebook", example],
  ["the built-in codebook", BUILT_IN],
])("%s has the form of the schema", (_name, text) => {
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
});
