import { expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/titles/index.ts";

test.each([
  "Могутник и река",
  "Быстрословарь: чтение русских слов",
  "Якість фахової передвищої освіти",
  "Записки вдольбереговой экспедиции",
])("a new word in Cyrillic stays whole: %s", (title) => {
  expect(normalizeTitle(title).repaired).toBe(title);
});

test("words that are surely glued are parted", () => {
  expect(normalizeTitle("История великойотечественной войны").repaired).toBe(
    "История великой отечественной войны",
  );
});
