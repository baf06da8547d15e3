import { describe, expect, it } from "vitest";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { evenSpacing } from "../../../../src/core/list/lines/line-spacing.ts";

const gapsOf = (lines: readonly string[]): number[] =>
  evenSpacing(cutLines(lines.join("\n"))).map(({ gap }) => gap);
const WRAPPED = [
  "The weaker party has",
  "refused what the",
  "stronger one asked of",
  "it, and yet it was",
  "paid all the same.",
];
const spaced = (lines: readonly string[]): string[] => lines.flatMap((line) => ["", line]).slice(1); // prettier-ignore

describe("evenSpacing", () => {
  it.each([
    ["takes blank lines between all lines away", spaced(WRAPPED), [0, 0, 0, 0, 0]],
    ["leaves what is more", [...spaced(WRAPPED), "", "", "", "Who paid?"], [0, 0, 0, 0, 0, 2]],
    ["leaves those between paragraphs", [...WRAPPED, "", ...WRAPPED], [0, 0, 0, 0, 0, 1, 0, 0, 0, 0]],
    ["leaves those between references", spaced(["Kos, A. War. Minsk, 2020.", "de Vries, B. Peace. Kyiv, 2021.", "Lis, C. Law. Riga, 2019.", "Nowak, D. Art. Brest, 2018.", "Sas, E. Work. Wilno, 2017."]), [0, 1, 1, 1, 1]],
  ])("%s", (_, lines, gaps) => {
    expect(gapsOf(lines)).toEqual(gaps);
  }); // prettier-ignore
});
