import { describe, expect, test } from "vitest";
import { findEntries } from "../../../../src/core/list/index.ts";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { bullets } from "../../../../src/core/list/numbers/bullets.ts";

describe("bullets", () => {
  test.each([
    ["a dash before each", "– Kos B., War, 2020.\n– Lis A., Law, 2021.\n– Nowak C., Order, 2022.", 3],
    ["dashes of GOST at line starts are none", "– Лис А. Право\n– 2020. – № 3.\n– Дата доступа: 1.02.2020.\n– С. 15–20.", 0],
    ["another sign in the second part", "- Kos B., War, 2020.\n- Lis A., Law, 2021.\n- Nowak C., Order, 2022.\n* Grib V., Trade, 2022.\n* Carter L., Uses, 2018.", 5],
    ["one star is a footnote", "• Kos B., War, 2020.\n• Lis A., Law, 2021.\n• Nowak C., Order, 2022.\n* Revised.", 3],
  ])("%s", (_, source, count) => {
    expect(bullets(cutLines(source)).size).toBe(count);
  }); // prettier-ignore
});

const WORKS = [
  "Кос А. «Граніца» (2006)",
  "Лис Б. «Право и мир»",
  "Новак В. Порядок. Вильнюс, 2015",
  "https://example.by/a/12",
];
const texts = (source: string) => findEntries(source).entries.map(({ text }) => text);

describe("as chats and channels print lists", () => {
  test.each([
    ["pictures", WORKS.map((work, i) => `${["📚", "🎬", "👉🏻", "🇧🇾"][i]} ${work}`)],
    ["pictures without a blank", WORKS.map((work) => `📚${work}`)],
    ["signs in colour", WORKS.map((work) => `▪\uFE0F ${work}`)],
    ["keycaps", WORKS.map((work, i) => `${i + 1}\uFE0F\u20E3 ${work}`)],
    ["a bullet without a blank", WORKS.slice(0, 3).map((work) => `•${work}`)],
    ["numbers, then bullets", [`1. ${WORKS[0]}`, `2. ${WORKS[1]}`, "", `• ${WORKS[2]}`, `• ${WORKS[3]}`]],
  ])("%s", (_, lines) => {
    const works = WORKS.filter((work) => lines.some((line) => line.includes(work)));
    expect(texts(lines.join("\n"))).toEqual(works);
    expect(texts(`Что почитать о соседях:\n${lines.join("\n")}`)).toEqual(works);
  });
});
