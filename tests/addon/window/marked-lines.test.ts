import { describe, expect, test } from "vitest";
import type { Mark, MarkedText } from "../../../src/core/index.ts";
import { join, MarkedLines, slice } from "../../../src/zotero/window/marked-lines.ts";

/** A text whose words between stars are in italics: `Kos B. *War*.` */
function marked(text: string): MarkedText {
  const marks: Mark[] = [];
  let plain = "";
  text.split("*").forEach((part, i) => {
    if (i % 2) marks.push({ kind: "italic", start: plain.length, end: plain.length + part.length });
    plain += part;
  });
  return { text: plain, marks };
}

const shown = (text: string, marks: readonly Mark[]) => marks.map(({ start, end }) => text.slice(start, end));

const pasted = marked("Kos B. *War*, 2021.\n\nNowak A. *Peace*, “*Zerkalo*”, 2022.\n\nLis C. *Hope*, 2023.");

describe("marks of lines in a text field", () => {
  test.each<[string, string, string[]]>([
    ["as they came", pasted.text, ["War", "Peace", "Zerkalo", "Hope"]],
    ["with a line before", `References\n${pasted.text}`, ["War", "Peace", "Zerkalo", "Hope"]],
    ["in another order", pasted.text.split("\n").reverse().join("\n"), ["Hope", "Peace", "Zerkalo", "War"]],
    ["one taken out", pasted.text.replace(/Nowak.*\n/, ""), ["War", "Hope"]],
    ["an edited one keeps what is still there", pasted.text.replace("Peace", "Piece"), ["War", "Zerkalo", "Hope"]],
    ["but not what is there twice", pasted.text.replace("Peace", "Zerkalo"), ["War", "Hope"]],
    ["the first one edited", pasted.text.replace("Kos", "Kosa"), ["War", "Peace", "Zerkalo", "Hope"]],
    ["the first one edited behind a heading", `References\n${pasted.text.replace("Kos", "Kosa")}`, ["War", "Peace", "Zerkalo", "Hope"]],
    ["two neighbours edited", pasted.text.replace("Kos", "Kosa").replace("Nowak", "Nowacka"), ["War", "Peace", "Zerkalo", "Hope"]],
    ["a text of its own", "Hope, 2024.", []],
    ["nothing", "", []],
  ])("%s", (_name, text, words) => {
    const lines = new MarkedLines();
    lines.add(pasted);
    expect(shown(text, lines.marksOf(text))).toEqual(words);
  });

  test("the same line twice, once without", () => {
    const lines = new MarkedLines();
    lines.add(marked("*War*\nWar"));
    expect(shown("War\nWar", lines.marksOf("War\nWar"))).toEqual(["War"]);
  });

  test("of two texts that were pasted, none after that", () => {
    const lines = new MarkedLines();
    lines.add(marked("*War*, 2021"));
    lines.add(marked("*Peace*, 2022"));
    expect(shown("Peace, 2022\nWar, 2021", lines.marksOf("Peace, 2022\nWar, 2021"))).toEqual(["Peace", "War"]);
    lines.clear();
    expect(lines.marksOf("War, 2021")).toEqual([]);
  });

  test("100,000 lines in no time", () => {
    const lines = new MarkedLines();
    lines.add(marked("*War*, 2021\n\n".repeat(50_000)));
    expect(lines.marksOf("War, 2021\n\n".repeat(50_000))).toHaveLength(50_000);
  });
}); // prettier-ignore

test("a reference that is split in two, and joined again", () => {
  const whole = marked("Kos B. *War*, 2021.  Nowak A. *Peace*, 2022.");
  const parts = [slice(whole, 0, 19), slice(whole, 19, whole.text.length)] as const;
  expect(parts.map(({ text }) => text)).toEqual(["Kos B. War, 2021.", "Nowak A. Peace, 2022."]);
  expect(parts.map(({ text, marks }) => shown(text, marks))).toEqual([["War"], ["Peace"]]);
  const joined = join(...parts);
  expect(joined.text).toBe("Kos B. War, 2021. Nowak A. Peace, 2022.");
  expect(shown(joined.text, joined.marks)).toEqual(["War", "Peace"]);
});

test("what a reader says behind a reference stays with its last part", () => {
  const whole = { text: "Kos B. War, 2021. Nowak A. Peace, 2022.", marks: [], remark: "[have it]" };
  const parts = [slice(whole, 0, 17), slice(whole, 17, whole.text.length)] as const;
  expect(parts.map(({ remark }) => remark)).toEqual([undefined, "[have it]"]);
  const remarks = (a?: string, b?: string) =>
    join({ text: "A", marks: [], ...(a && { remark: a }) }, { text: "B", marks: [], ...(b && { remark: b }) })
      .remark;
  expect([remarks("[1]"), remarks(undefined, "[2]"), remarks("[1]", "[2]"), remarks()]).toEqual([
    "[1]",
    "[2]",
    "[1] [2]",
    undefined,
  ]);
});
