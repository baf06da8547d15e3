import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

describe("-y for -yy, and signs that the whole title leaves out", () => {
  test.each([
    // Twice -y and nowhere -yy: so the print means to write it.
    [
      "Moy gorod poluchil novy stadion i krasny tramvay",
      "Мой город получил новый стадион и красный трамвай",
      "Moy gorod poluchil novy stadion i krasny tramvay",
    ],
    ["Lyudi rady novomu dnyu", "Люди рады новому дню", "Lyudi rady novomu dnyu"],
    ["Vsya semya malchika", "Вся семья мальчика", "Vsya semya malchika"],
    [
      "Kazakhstan ne nameren priznavat nezavisimost LNR",
      "Казахстан не намерен признавать независимость ЛНР",
      "Kazakhstan ne nameren priznavat nezavisimost LNR",
    ],
    ["Sud ob”yavil zapret na mat", "Суд объявил запрет на мат", "Sud ob”yavil zapret na mat"],
    [
      "Pravitel’stvo obsuzhdayet nalogovy manevr",
      "Правительство обсуждает налоговый манёвр",
      "Pravitel’stvo obsuzhdayet nalogovyy manevr",
    ],
  ])("%s", (title, original, repaired) => {
    const result = normalizeTitle(title);
    expect(result.original).toBe(original);
    expect(result.repaired).toBe(repaired);
  });
});
