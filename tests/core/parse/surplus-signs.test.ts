import { expect, test } from "vitest";
import { withoutSurplus } from "../../../src/core/parse/surplus-signs.ts";

const entryOf = (text: string) => ({ n: 1, text, source: { start: 0, end: text.length }, marks: [] });

test.each([
  ["Реки // Вода. – . – № 7. –– С. 5;", "Реки // Вода. – № 7. – С. 5"],
  ["Реки 📚📚📚 // Вода. – . – № 7. – С. 5–15.", "Реки 📚📚📚 // Вода. – № 7. – С. 5–15."],
  ["Кос А. Реки. Київ : Вища школа – 1998. 120 с.", "Кос А. Реки. Київ : Вища школа– 1998. 120 с."],
])("%s", (printed, text) => {
  expect(withoutSurplus(entryOf(printed))?.entry.text).toBe(text);
});
