import { describe, expect, it } from "vitest";
import { countScripts } from "../../../src/core/titles/count-scripts.ts";

describe("countScripts", () => {
  it.each<[string, number, number]>([
    ["", 0, 0],
    ["2024 – 15 %", 0, 0],
    ["Smertʹ [@`{", 5, 0],
    ["Zażółć", 6, 0],
    ["Новости", 0, 7],
    ["Mинистров Sovyeta", 8, 8],
    ["Ελλάδα", 0, 0],
    ["i\u0361u", 2, 0],
  ])("%s", (text, latin, cyrillic) => {
    expect(countScripts(text)).toEqual({ latin, cyrillic });
    expect(text.match(/\p{Script=Latin}/gu)?.length ?? 0).toBe(latin);
  });
});
