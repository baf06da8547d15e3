import { describe, expect, it } from "vitest";
import { wordLists } from "../../../src/core/titles/word-lists.ts";

const listsOf = wordLists(["kdo stín* vojensk*", "kdo wer", "", "st* stíny"]);

describe("wordLists", () => {
  it.each<[string, number[]]>([
    ["kdo", [0, 1]],
    ["wer", [1]],
    ["stín", [0, 3]],
    ["stíny", [0, 3]],
    ["vojenské", [0]],
    ["vojens", []],
    ["kdoby", []],
    ["s", []],
  ])("%s is in the lists %j", (word, numbers) =>
    expect([...new Set(listsOf(word))].sort((a, b) => a - b)).toEqual(numbers),
  );
});
