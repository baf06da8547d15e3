import { expect, test } from "vitest";
import { findEntries } from "../../../../src/core/list/index.ts";

// prettier-ignore
test.each([
  ["https://a.example/culture/long-", "interview/", "https://a.example/culture/long-interview/"],
  ["newyorker.example/culture/ulitskaya-", "interview/", "newyorker.example/culture/ulitskaya-interview/"],
  ["https://a.example/cul ture/ulitskaya-", "interview/", "https://a.example/cul ture/ulitskaya-interview/"],
  ["trade and/or inter-", "national politics", "trade and/or international politics"],
])("%s | %s", (before, next, joined) => {
  const [entry] = findEntries(`Kos B. (2021), International war, Minsk, ${before}\n${next} (5.06.2021).\nLis C. (2022), Order, Minsk.`).entries;
  expect(entry!.text).toBe(`Kos B. (2021), International war, Minsk, ${joined} (5.06.2021).`);
});
