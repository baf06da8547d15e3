import { describe, expect, it } from "vitest";
import { findEntries, readReadingList } from "../../../../src/core/index.ts";

const pairs = (lines: readonly string[]) =>
  findEntries(lines.join("\n")).entries.map(({ text, remark }) => [text, remark]);

describe("what a reader says behind references is kept beside them", () => {
  it.each([
    [
      "brackets, and by them what is less plain",
      [
        ["1. Kos A., Rivers, Lublin 2001", "[have it]"],
        ["2. Lis B., Roads, Lublin 2002", "(sehr gut!)"],
        ["3. Wolny C., Poles, Lublin 2003", "[pdf]"],
        ["4. Nowak D., Fens, Lublin 2004 (in Russian)", undefined],
      ],
    ],
    [
      "a state of the text where no other has a remark",
      [
        ["1. Kos A., Rivers, Lublin 2001 [pdf]", undefined],
        ["2. Lis B., Roads, Lublin 2002 [pdf]", undefined],
      ],
    ],
    [
      "sentences behind items of one form",
      [
        ["- The Long River - Anna Kos, Deep Books, 2015.", "The one volume to start with."],
        ["- Roads - Marek Lis, Deep Books, 2016", undefined],
        ["- Poles - Olga Wolny, Deep Books, 2017.", "On fens."],
      ],
    ],
  ] as const)("%s", (_what, items) => {
    const lines = items.map(([text, remark]) => [text, remark].filter(Boolean).join(" "));
    const wanted = items.map(([text, remark]) => [text.replace(/^(?:\d\.|-) /, ""), remark]);
    expect(pairs(lines)).toEqual(wanted);
  });

  it("one sentence is no habit", () => {
    const text = "The Long River - Anna Kos, Deep Books, 2015. The one volume to start with.";
    expect(pairs([`- ${text}`, "- Roads - Marek Lis, Deep Books, 2016."])[0]).toEqual([text, undefined]);
  });

  it("and a line of Extra", () => {
    const { entries } = readReadingList("Kos A., Rivers, Lublin 2001 (very good!)");
    expect(entries[0]!.item.extra).toBe("remark: (very good!)");
  });
});
