import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { alternativesOf } from "../../../src/core/prefilter/first-characters.ts";
import { quick, quickOf } from "../../../src/core/prefilter/quick.ts";

test.each([
  [/(?<=\d)\s?(?:pp|S)\./, ["\\spS"]],
  [/(?<!\p{L})(?:Vol|\[x)\.|\d+/u, ["V\\[", "\\d"]],
  [/(?<=a)[–-](?<n>b?)/, ["–\\-"]],
  [/(?<=a)(?:b?|c*)d{0,2}[e^]/, ["bcde^"]],
  [/(?<=a)(?!b)[bc]|(?<=é)d/, ["bc", "d"]],
  // Nearly anything, or nothing at all.
  [/(?<=a).|(?<=a)[^b]|(?<=a)\D|(?<=a)b?|(?<=a)(?!b)/, [null, null, null, null, null]],
  [/(?<=a\|b[|)(])c|\u0041|\//, ["c", "\\u0041", "\\/"]],
])("%s begins with", (expression, first) =>
  expect(alternativesOf(expression.source).map((part) => part.first)).toEqual(first),
);

test.each([
  [/(?<=^|\s)\p{Lu}\p{Ll}+/gu, "Ёлка и Žemė, Łódź", "Ёлка|Žemė|Łódź"],
  [/[^\p{L}\d]+/gu, "a–b ½ ß", "–| ½ "],
  [/\P{L}/gu, "a1ж-", "1|-"],
  [/straße|ŠALTINIS/giu, "STRASSE Straße šaltinis", "Straße|šaltinis"],
  [/\u{16a}\p{M}/gu, "\u016a\u0301", "\u016a\u0301"],
  [/(?<sign>№|#)\s?\d/gu, "№ 5, #6", "№ 5|#6"],
  [/[\p{L}-]+/gu, "al-Ḥasan 山田 Ελλάς", "al-Ḥasan|山田|Ελλάς"],
  // Flags and faces are no letters that a year could belong to.
  [/(?<!\p{L})20\d\d(?!\p{L})/gu, "Мінск 🇧🇾2021😂", "2021"],
  // As it was: a sign beyond the basic plane cannot be told without the flag.
  [/[\u{1f600}-\u{1f64f}]|😂/gu, "a😀b", "😀"],
])("%s finds the same in %s", (expression, text, found) => {
  expect(text.match(expression)?.join("|")).toBe(found);
  expect(text.match(quickOf(expression))?.join("|")).toBe(found);
}); // prettier-ignore

test("keeps its flags, but for that", () => {
  expect(quick("\\p{L}", "dgiu").flags).toBe("dgi");
  expect(String(quickOf(/(?<=a)b/y))).toBe("/(?=[b])(?<=a)b/y");
  const plain = /a/y;
  expect(quickOf(plain)).toBe(plain);
});

const under = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith("generated.ts"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));

test("every expression of the parser finds what it finds, in references of its tests", () => {
  const expressions: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      expressions.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1).replace(/[gy]/g, "")));
    }
    ts.forEachChild(node, visit);
  };
  for (const folder of ["src/core/parse", "src/core/list"])
    for (const text of under(folder)) visit(ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest));
  expect(expressions.length).toBeGreaterThan(1000);
  const texts = under("tests/core/parse").flatMap((text) => text.match(/"[^"\n]{30,300}"/g) ?? []);
  const some = texts.filter((_, i) => i % Math.ceil(texts.length / 60) === 0);
  for (const expression of expressions) {
    const other = quickOf(expression);
    for (const text of some) {
      const [found, foundSoon] = [expression.exec(text), other.exec(text)];
      if (found?.index !== foundSoon?.index || found?.[0] !== foundSoon?.[0]) expect({ text, expression, found: foundSoon }).toEqual({ text, expression, found }); // prettier-ignore
    }
  }
});
