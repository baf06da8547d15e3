import fc from "fast-check";
import { expect, test } from "vitest";
import { Draft } from "../../../../src/core/parse/draft.ts";
import { tokensOf } from "../../../../src/core/parse/labeller/tokens.ts";

const texts = (text: string) => tokensOf(new Draft(text)).map((token) => token.text);

test.each([
  ["Kos, A. (2020)", ["Kos", ",", "A", ".", "(", "2020", ")"]],
  ["L’viv d'Or ob'yekt2'x '20s", ["L’viv", "d'Or", "ob'yekt", "2'x", "'", "20s"]],
  ["е\u0308ж\u00a0№ 3", ["е\u0308ж", "№", "3"]],
  ["𐐀a'𐐀 😀.", ["𐐀a'𐐀", "😀", "."]],
  [" ", []],
])("%j", (text, right) => expect(texts(text).join("|")).toBe(right.join("|")));

test("every token is a word, a number or one sign", () => {
  const piece = /[\p{L}\p{M}\p{N}]+(?:['’ʹʼ][\p{L}\p{M}]+)*|\S/gu;
  const unit = fc.constantFrom(..."aЖ1é'’ʹ ,.\u0301\ud801\udc00\u00a0(№");
  const all = fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
    expect(texts(text)).toEqual(text.match(piece) ?? []);
  });
  fc.assert(all, { numRuns: 4000 });
});
