import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

describe("the words of the link", () => {
  test.each([
    // Glued and with a letter lost: the link has both words.
    [
      "Bol’shiye strategheskiyeucheniya ili podgotovka k vtorzheniyu v Ukrainu",
      "https://a.by/bolshie-strategicheskie-ucheniya-ili-podgotovka-k-vtorzheniyu-v-ukrainu/",
      "Большие стратегические учения или подготовка к вторжению в Украину",
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
