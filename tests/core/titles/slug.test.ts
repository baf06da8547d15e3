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

  // The link is written in letters of its own: print that lacks none stays as it is, and is cut at most.
  test.each([
    ["Dom v posyolke: kto zhivyot", "https://a.ru/dom-v-poselke-kto-zhivet", "Dom v posyolke: kto zhivyot"],
    ["Mova, iakoi saromeiutstsa", "https://a.by/mova-jakoj-saromejucca", "Mova, iakoi saromeiutstsa"],
    [
      "Palitvyazen’ u internetse",
      "https://a.by/a/palitviazen-u-internece/1.html",
      "Palitvyazen’ u internetse",
    ],
    ["Dva rublii molchaniye", "https://a.by/dva-rubli-i-molchanie", "Dva rubli i molchaniye"],
    [
      "Yak rodynyshukaiut znyklykh",
      "https://a.ua/yak-rodyny-shukaiut-znyklykh",
      "Yak rodyny shukaiut znyklykh",
    ],
  ])("%s", (title, url, repaired) => expect(normalizeTitle(title, { url }).repaired).toBe(repaired));
});
