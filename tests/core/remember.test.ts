import { describe, expect, test } from "vitest";
import { remember } from "../../src/core/remember.ts";

describe("remember", () => {
  test("asks once while a question is among the last ones", () => {
    const asked: string[] = [];
    const length = remember((text) => {
      asked.push(text);
      return text.length;
    });
    expect(["Kos", "Novak", "Kos", "Novak"].map(length)).toEqual([3, 5, 3, 5]);
    expect(asked).toEqual(["Kos", "Novak"]);
    "abcdefgh".split("").forEach(length);
    expect(length("Kos")).toBe(3);
    expect(asked.at(-1)).toBe("Kos");
  });

  test("questions that are no texts are told apart by what is given", () => {
    let times = 0;
    const sum = remember<number, readonly number[]>(
      ([a = 0, b = 0]) => {
        times++;
        return a + b;
      },
      (first, second) => first.join() === second.join(),
    );
    expect([sum([1, 2]), sum([1, 2]), sum([2, 1])]).toEqual([3, 3, 3]);
    expect(times).toBe(2);
  });
});
