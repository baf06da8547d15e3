import { expect, test } from "vitest";
import { capitalWords, endsInName, endsInTitle, fullStops, hasCapitalWords, longWords, wordsOf } from "../../../../src/core/parse/confidence/counts.ts"; // prettier-ignore

test.each([
  ["THE MINSK AGREEMENTS", true],
  ["Letter to the USA", false],
  ["USA and the EU", false],
  ["of the UN ESCWA", false],
  ["the USA ESCWA", true],
  ["the USA, ESCWA", false],
  ["МИНСКИЕ СОГЛАШЕНИЯ", true],
  ["USA  NATO", false],
])("two words in capitals in %s: %s", (text, has) => expect(hasCapitalWords(text)).toBe(has));

test.each([
  [endsInTitle, "After Minsk. The road to war? It depends", 2],
  [endsInTitle, "War (2014). Peace", 1],
  [endsInName, "Journal of A. Kos. Series B", 1],
  [fullStops, "Kos, A. Rivers of Polesia. Minsk", 1],
  [capitalWords, "Rivers of Belarus and ПАЛЕССЕ", 3],
  [longWords, "the rivers of Polesia", 2],
  [wordsOf, "the  rivers of Polesia", 4],
] as const)("%o of %s: %d", (count, text, found) => expect(count(text)).toBe(found));
