import { describe, expect, test } from "vitest";
import { diff, type Piece } from "../../../src/zotero/operations/window/diff.ts";

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
