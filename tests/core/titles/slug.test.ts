import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

describe("the words of the link", () => {
  test.each([
    // Glued and with a letter lost: the link has both words.
    [
      "Sovmestnyye strategheskiyeucheniya dvukh armiy nachalis’ pod Brestom",
      "https://a.by/sovmestnye-strategicheskie-ucheniya-dvuh-armij-nachalis-pod-brestom/",
      "Совместные стратегические учения двух армий начались под Брестом",
    ],
    // A small word beside a long one is no part of it.
    [
      "Soveshchanie s rukovodstvom pravitel’stva",
      "https://a.by/soveshchanie-s-rukovodstvom-pravitelstva-17055",
      "Совещание с руководством правительства",
    ],
    ["Stanetli zavod bankrotom", "https://a.by/stanet-li-zavod-bankrotom/", "Станет ли завод банкротом"],
  ])("%s", (title, url, original) => expect(normalizeTitle(title, { url }).original).toBe(original));
});
