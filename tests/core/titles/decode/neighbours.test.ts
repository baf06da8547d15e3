import { expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";
import { liking, neighbourClass } from "../../../../src/core/titles/decode/neighbours.ts";

const like = (before: string, after: string) =>
  liking("ru", neighbourClass("ru", before), neighbourClass("ru", after));

test("words like to stand where their forms may", () => {
  expect(like("в", "домах")).toBeGreaterThan(like("в", "домами"));
  expect(like("для", "людей")).toBeGreaterThan(like("для", "людям"));
  expect(liking("ru", -1, 3)).toBe(0);
});

test.each([
  ["Sostavlen protokol o melkom khuliganstve", "Составлен протокол о мелком хулиганстве"],
  ["Zavod ne dopustit poyavleniya konkurentov", "Завод не допустит появления конкурентов"],
  ["Direktor turkluba otvetil na voprosy", "Директор турклуба ответил на вопросы"],
  ["Spory pripomoshchi posrednikov", "Споры при помощи посредников"],
  ["Sud otlozhen zimoyiz-za pogody", "Суд отложен зимой из-за погоды"],
])("%s", (print, original) => expect(normalizeTitle(print).original).toBe(original));
