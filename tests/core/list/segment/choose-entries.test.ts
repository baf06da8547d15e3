import { expect, it } from "vitest";
import { findEntries } from "../../../../src/core/list/index.ts";

const MIDDLE = [
  "Kos B. War and order. London: Routledge; 2019.",
  "Grib M. Law and peace. J Peace. 2013;15(5):1–118.",
];
const LIKE_PROSE = [
  "Central Committee for Statistics of the Republic. Health care in the Republic. Statistical collection. Minsk; 2019. 257 p.",
  "Permanent Mission of the Republic to the United Nations. “Statement on the Measures of the Council.” 25 Nov. 2022, New York. Speech.",
  "Lithuania, Ministry of Foreign Affairs. Statement on the Landing of a Plane. 23 May 2021, urm.lt/default/en/news/statement.",
];

it.each(LIKE_PROSE)("a reference at either end stays, though it reads like sentences: %s", (odd) => {
  for (const list of [
    [odd, ...MIDDLE],
    [...MIDDLE, odd],
  ])
    for (const mark of [() => "", (n: number) => `${n + 1}. `, () => "• "])
      expect(
        findEntries(list.map((text, n) => mark(n) + text).join("\n")).entries.map(({ text }) => text),
      ).toEqual(list);
});

it("a paragraph before and behind the list is left out", () => {
  const prose =
    "In this paper we have shown that the state needs a patron. It has been said before (Kos 2019). We do not agree, and the reader will find in the next section why it is so. The argument goes back to what was said in 2013 by others, who had not seen it.";
  expect(findEntries([prose, "", ...MIDDLE, "", prose].join("\n")).entries.map(({ text }) => text)).toEqual(
    MIDDLE,
  );
});

it("a day before a link is no number of a list", () => {
  const list = [
    "Kulik, Dina. 2022. “The Road Is Closed.” Fergana, August 3. https://fergana.media/articles/126944/.",
    "Kivel, Val. 2016. Empires. Oxford: Oxford University Press.",
  ];
  expect(
    findEntries(list.map((text, n) => `${n + 1}. ${text}`).join("\n")).entries.map(({ text }) => text),
  ).toEqual(list);
});
