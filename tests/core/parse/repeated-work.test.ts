import { expect, it } from "vitest";
import { readReadingList } from "../../../src/core/read-reading-list.ts";

it.each([
  ["Ibid., p. 47.", "Belarus: The Last Dictatorship"],
  ["Tamże, s. 12.", "Belarus: The Last Dictatorship"],
  ["Там же. С. 15.", "Belarus: The Last Dictatorship"],
  ["A. Wilson, op. cit., s. 12.", "Belarus: The Last Dictatorship"],
])("%s is the work before, and is said to be there twice", (again, title) => {
  const list = readReadingList(
    `1. A. Wilson, Belarus: The Last Dictatorship, Yale University Press, New Haven 2021.\n2. ${again}`,
  );
  const [first, second] = list.entries;
  expect(second!.text).toBe(again);
  expect(second!.item.title).toBe(title);
  expect(second!.item).toEqual(first!.item);
  expect(second!.warnings.map(({ code }) => code)).toContain("duplicate");
});
