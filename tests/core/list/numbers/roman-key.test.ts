import { describe, expect, test } from "vitest";
import { headingKinds } from "../../../../src/core/list/headings/headings.ts";
import { romanKey } from "../../../../src/core/list/numbers/roman-key.ts";

const headings: [line: string, kinds: string[]][] = [
  ["SPISOK ISPOLZOVANNYKH ISTOCHNIKOV", ["list"]],
  ["Spisok ispol'zovannyx istočnikov", ["list"]],
  ["Spysok vykorystanykh dzherel", ["list"]],
  ["Spis vykarystanych krynic", ["list"]],
  ["Spis vykarystanykh krynits", ["list"]],
  ["Istochniki i literatura", ["list"]],
  ["Ob avtore", ["end"]],
  ["Appendix B. Sources on migration (Vancouver)", ["part"]],
  ["Appendix B. List of interviews", ["end"]],
  ["Spis treści", []],
];

describe("romanKey", () => {
  test.each([
    ["Список использованных источников", "Spisok ispolʹzovannykh istochnikov"],
    ["Спіс выкарыстаных крыніц", "Spis vykarystanych krynic"],
  ])("%s and %s are one", (cyrillic, latin) => {
    expect(romanKey(latin)).toBe(romanKey(cyrillic));
  });
  test.each(headings)("%s announces %j", (line, kinds) => {
    expect(headingKinds(line)).toEqual(kinds);
  });
});

test("an appendix of sources goes on with the numbers of the list", async () => {
  const { findEntries } = await import("../../../../src/core/index.ts");
  const text = [
    "References",
    "[1] A. Kos, “Rivers,” Lake J., vol. 3, no. 1, pp. 1–9, 2020.",
    "[2] B. Lis, Towns and Rivers. London, U.K.: Routledge, 2021.",
    "[3] Republic of Lakes, “Fish,” 2022. [Online]. Available: https://example.org/fish",
    "",
    "Appendix B. Sources on health (Vancouver)",
    "4. Kos AM, Lis OV. Health of rivers. Lancet Reg Health Eur. 2023;14(3):40-8.",
    "5. Nowak P. Queues at the lake [Internet]. Onliner; 2023 Sep 14. Available from: https://example.by/1",
  ].join("\n");
  expect(findEntries(text).entries).toHaveLength(5);
});
