import { expect, it } from "vitest";
import { readReadingList } from "../../../src/core/read-reading-list.ts";

it.each([
  ["Ibid., p. 47.", "Belarus: The Last Dictatorship", "p. 47"],
  ["Tamże, s. 12.", "Belarus: The Last Dictatorship", "s. 12"],
  ["Там же. С. 15.", "Belarus: The Last Dictatorship", "С. 15"],
  ["A. Wilson, op. cit., s. 12.", "Belarus: The Last Dictatorship", "s. 12"],
])("%s is the work before, and is said to be there twice; the page is kept", (again, title, page) => {
  const list = readReadingList(
    `1. A. Wilson, Belarus: The Last Dictatorship, Yale University Press, New Haven 2021.\n2. ${again}`,
  );
  const [first, second] = list.entries;
  expect(second!.text).toBe(again);
  expect(second!.item.title).toBe(title);
  const { extra, ...work } = second!.item;
  expect(work).toEqual(first!.item);
  expect(extra).toBe(`note: ${page}`);
  expect(second!.warnings.map(({ code }) => code)).toContain("duplicate");
});
