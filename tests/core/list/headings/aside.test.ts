import { describe, expect, it } from "vitest";
import { endsWithThanks, isAside } from "../../../../src/core/list/headings/aside.ts";
import { cutLines, type Line } from "../../../../src/core/list/lines/lines.ts";

/** The line that begins with `>>`; the others stand around it. */
const asked = (text: string): { lines: readonly Line[]; at: number } => {
  const at = text.split("\n").filter(Boolean).findIndex((line) => line.startsWith(">>")); // prettier-ignore
  return { lines: cutLines(text.replace(">>", "")), at };
};
const WORK = "Kos A. Rivers. Lublin, 2001.";

describe("what stands among references and is none", () => {
  it.each([
    ["tags", `${WORK}\n>>#books #rivers`],
    ["tags and a call", `${WORK}\n>>#books Subscribe: https://t.me/rivers`],
    ["a call below tags", `${WORK}\n#books #rivers\n>>Subscribe: https://t.me/rivers`],
    ["a call", `• ${WORK}\n\n>>Write in the comments what you read 👇`],
    ["a handle", `• ${WORK}\n\n>>Што дадаць? Падпісвайцеся: @knihi_pra_raki`],
    ["a sentence above numbers", `• ${WORK}\n\n>>And apart, since many ask for it:\n\n1️⃣ ${WORK}`],
    ["an address", `${WORK}\n>>anna.kos@uni.example`],
    ["words alone", `${WORK}\n\n>>Dokumente / Filme\n\nFlüsse - taz.de\nhttps://taz.de/fluesse`],
    ["words with a picture alone", `▪️ ${WORK}\n\n>>🎬 Фільмы\n\n▪️ ${WORK}`],
    ["words with two pictures", `▪️ ${WORK}\n\n>>🎬 🎧 Фільмы і гук\n\n▪️ ${WORK}`],
    ["a bullet above others", `>>- Independent\n    - ${WORK}\n    - ${WORK}`],
  ])("%s", (_what, text) => {
    const { lines, at } = asked(text);
    expect(isAside(lines, at)).toBe(true);
  });

  it.each([
    ["a reference", `${WORK}\n>>${WORK}`],
    ["the middle of one", `Kos A.\n>>Rivers and Lakes\nLublin, 2001.`],
    ["a title that a blank line broke off", `Kos A.,\n\n>>Rivers and Lakes\n\nLublin, 2001.`],
    [
      "a title that begins a line with a tag",
      "Kos A, Lis B. The rivers:\n>>#RiversToo in the north and the green\nfens. Lublin, 2001.",
    ],
    ["an item with a title only", `- ${WORK}\n>>- Rivers and Lakes\n- ${WORK}`],
    ["a title alone", `${WORK}\n\n>>Rivers and Lakes\n\n${WORK}`],
    ["a heading of Markdown", `>># Books\n\n- ${WORK}`],
    ["a heading of a list", `Thanks to all.\n\n>>References\n\n${WORK}`],
  ])("not %s", (_what, text) => {
    const { lines, at } = asked(text);
    expect(isAside(lines, at)).toBe(false);
  });

  it("items that begin small, and the paragraph above items, where the source told them", () => {
    const lines = cutLines(`Got these from M.\n${WORK}\nask the library`);
    lines.forEach((line, at) => (line.block = at === 0 ? undefined : "item"));
    expect(lines.map((_, at) => isAside(lines, at))).toEqual([true, false, true]);
  });

  it("an item that holds others", () => {
    const lines = cutLines(`Independent\n${WORK}\nRivers`);
    lines.forEach((line) => (line.block = "item"));
    lines[0]!.holds = true;
    expect(lines.map((_, at) => isAside(lines, at))).toEqual([true, false, false]);
  });
});

it.each([
  [`${WORK}\n\nThank you! Questions?\nanna.kos@uni.example`, true],
  [`${WORK}\n\nHerzliche Grüße\nAnna Kos`, true],
  [`${WORK}\n\nThank you! And now:\n${WORK}\nKos B., Lis C., Law, Lublin 2001, s. 5`, false],
  [`${WORK}\nThank you, Rivers\nAnna Kos`, false],
])("%j", (text, ends) => {
  const lines = cutLines(text);
  expect(endsWithThanks(lines, 1, lines.length)).toBe(ends);
});
