import { describe, expect, test } from "vitest";
import { diff, inOne, type Piece } from "../../../src/zotero/operations/window/diff.ts";

const shown = (pieces: Piece[]) => pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");

describe("what two texts do not share", () => {
  test.each([
    ["https://a.by/x?fbclid=1&id=7", "https://a.by/x?id=7", "https://a.by/x?[fbclid=1&]id=7", "https://a.by/x?id=7"],
    ["Stanetli Lukashenko", "Stanet li Lukashenko", "[Stanetli] Lukashenko", "[Stanet li] Lukashenko"],
    ["a", "", "[a]", ""],
    ["same", "same", "same", "same"],
  ])("%s and %s", (from, to, inFrom, inTo) => {
    const found = diff(from, to);
    expect([shown(found.from), shown(found.to)]).toEqual([inFrom, inTo]);
  }); // prettier-ignore

  test("both texts stay whole, also very long ones", () => {
    const a = "слово і word ".repeat(3000);
    const b = `x${a}y`;
    const found = diff(a, b);
    expect(found.from.map(({ text }) => text).join("")).toBe(a);
    expect(found.to.map(({ text }) => text).join("")).toBe(b);
  });
});

describe("two texts in one line", () => {
  const SIGNS = { same: ["", ""], gone: ["[-", "]"], new: ["[+", "]"] } as const;
  const inLine = (from: string, to: string) =>
    inOne(from, to)
      ?.map(({ text, kind }) => SIGNS[kind][0] + text + SIGNS[kind][1])
      .join("") ?? null;

  test.each([
    ["https://a.by/x?fbclid=1", "https://a.by/x", "https://a.by/x[-?fbclid=1]"],
    ["https://a.by/x?fbclid=1&id=7", "https://a.by/x?id=7", "https://a.by/x?[-fbclid=1&]id=7"],
    ["https://a.by/?utm_source=a_very_long_name&utm_medium=b", "https://a.by/", "https://a.by/[-?utm_source=a_very_long_name&utm_medium=b]"],
    ["Stanetli Lukashenko prezidentom", "Stanet li Lukashenko prezidentom", "[-Stanetli][+Stanet li] Lukashenko prezidentom"],
    ["http://a.by/x/y/z", "https://a.by/x/y/z", "[-http][+https]://a.by/x/y/z"],
    // Too much is another text.
    ["https://t.co/abc", "https://www.kommersant.ru/doc/4716", null],
    ["Rossiya i Belorussiya", "Rossiia i Belorussiia", null],
    ["ru-Latn", "be", null],
    ["a", "", null],
  ])("%s and %s", (from, to, line) => expect(inLine(from, to)).toBe(line)); // prettier-ignore

  test("hold all of both", () => {
    const [from, to] = ["слово і word ".repeat(20), `x${"слово і word ".repeat(20)}y`];
    const found = inOne(from, to)!;
    const without = (kind: string) => found.filter((one) => one.kind !== kind).map(({ text }) => text).join(""); // prettier-ignore
    expect([without("new"), without("gone")]).toEqual([from, to]);
  });
});
