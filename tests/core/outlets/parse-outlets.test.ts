import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { builtInOutlets, outletTable, parseOutlets, printOutlets } from "../../../src/core/index.ts";
import { KINDS } from "../../../src/core/outlets/data/kinds.ts";

const page = readFileSync("docs/outlets.md", "utf8");
const [, example = ""] = /```yaml\n([\s\S]+?)```/.exec(page) ?? [];
const schema = JSON.parse(readFileSync("docs/outlets.schema.json", "utf8")) as object;

test("the file of docs/outlets.md works as the page says", () => {
  const read = parseOutlets(example);
  if ("errors" in read) throw new Error(JSON.stringify(read.errors));
  const table = outletTable(read.outlets);
  expect(table.named("Uskhodni vesnik")).toMatchObject({ kind: "newspaper", languages: ["be", "ru"] });
  expect(table.at("https://economy.example/1")).toMatchObject({
    kind: "magazine",
    house: table.named("UV")!.house,
  });
  expect(table.at("https://www.lpc.example")?.kind).toBe("think-tank");
});

test("docs/outlets.md and the schema name every kind", () => {
  expect([...page.matchAll(/^\| `([a-z-]+)` +\|(?:[^|]+\|){2}$/gm)].map(([, kind]) => kind)).toEqual(KINDS);
  expect(JSON.stringify(schema)).toContain(JSON.stringify(KINDS));
});

test.each([
  ["the page's file", example],
  ["the built-in table", printOutlets(builtInOutlets())],
])("%s has the form of the schema", (_name, text) => {
  const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
});

test("what is printed is read back", () => {
  const outlets = builtInOutlets();
  expect(parseOutlets(printOutlets(outlets))).toEqual({ outlets });
});

describe("mistakes are said with their place", () => {
  test.each<[string, number, number, RegExp]>([
    ["", 1, 1, /has a list/],
    ["outlets: []", 1, 10, /has a list/],
    ["- name: A", 1, 1, /has a list/],
    ["outlets:\n  - A", 2, 5, /a name and a kind/],
    ["outlets:\n  - { kind: blog }", 2, 5, /needs its name/],
    ["outlets:\n  - name: A\n    kind: gazette", 3, 11, /"kind" is one of newspaper/],
    ["outlets:\n  - { name: A, kind: blog, host: a.org }", 2, 34, /"host" is not known here/],
    ["outlets:\n  - name: A\n    kind: blog\n    hosts: [two words]", 4, 13, /"two words" is no host/],
    ["outlets:\n  - name: A\n    kind: blog\n    hosts: a.org", 4, 12, /list of words/],
    ["outlets:\n  - { name: A, kind: blog, languages: [russian] }", 2, 40, /write ru, be/],
    ["outlets:\n  - { name: '…', kind: blog }", 2, 13, /letters or digits/],
    ["outlets:\n  - { name: A, kind: blog }\n  - { name: a, kind: blog }", 3, 13, /twice: it is also in A/],
    ["outlets:\n  - { name: A, kind: blog, hosts: [a.org] }\n  - { name: B, kind: blog, hosts: [www.a.org] }", 3, 36, /twice/],
    ["outlets: [", 1, 11, /not YAML/],
    ["outlets: *nowhere", 1, 10, /nowhere/],
  ])("%j", (text, line, column, message) => {
    const read = parseOutlets(text);
    expect("errors" in read && read.errors[0]).toMatchObject({ line, column, message: expect.stringMatching(message) });
  });
}); // prettier-ignore
