import { expect, test } from "vitest";
import { withQuickExpressions } from "../../../scripts/bundle/quick-expressions.ts";

const before = 'import { quick } from "../prefilter/quick.ts"; ';
const raw = (source: string) => `quick(String.raw\`${source}\`, "u")`;

test.each([
  ["const a = /\\p{L}/u;", `${before}const a = ${raw("\\p{L}")};`],
  ["const a = rule(/a/u);", `${before}const a = rule(() => ${raw("a")});`],
  ["const a = (b) => /a/u.test(b);", `${before.trim()} let $0; const a = (b) => ($0 ??= ${raw("a")}).test(b);`],
  ["const a = (b) => b.split(/a/u);", `${before.trim()} let $0; const a = (b) => b.split(($0 ??= ${raw("a")}));`],
  ["const a = (b) => b.match(/a/gu);", `${before.trim()} let $0; const a = (b) => b.match(($0 ??= quick(String.raw\`a\`, "gu")));`],
  ['const a = new RegExp(`^${b}`, "iu");', `${before}const a = quick(\`^\${b}\`, "iu");`],
  ["const a = /`/u;", `${before}const a = quick("\`", "u");`],
  ["const a = /(?<=a)b/;", `${before}const a = quick(String.raw\`(?<=a)b\`, "");`],
])("%s", (text, quick) => expect(withQuickExpressions("parse/a.ts", text)).toBe(quick)); // prettier-ignore

test.each([
  // Where it stands in the text is its own each time.
  "const a = (b) => { const c = /a/gu; return c.exec(b); };",
  // Its source becomes a part of another one.
  "const a = anySpelling(/a/u);",
  "const a = /a/u; const b = a.source;",
  "const a = new RegExp(`${/a/u}`);",
  // Nothing to win.
  "const a = /a/g;",
])("%s stays", (text) => expect(withQuickExpressions("parse/a.ts", text)).toBe(text));

test("in tables of data none is changed", () =>
  expect(withQuickExpressions("parse/data/a.ts", "export const a = [/a/u];")).toBe(
    "export const a = [/a/u];",
  ));
