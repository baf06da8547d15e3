import { expect, test } from "vitest";
import { workOfItem } from "../../../src/core/same-work/work-of-item.ts";

test("titles and DOI also come from Extra, a law's from its own fields", () => {
  expect(
    workOfItem({
      itemType: "statute",
      nameOfAct: "Stanet li",
      dateEnacted: "2020-05-01",
      creators: [{ creatorType: "author", name: "Rada" }],
      tags: [],
      extra: "DOI: 10.1/a\nprinted-title: Stanetli\noriginal-title: Станет ли",
    }),
  ).toEqual({
    titles: ["Stanet li", "Stanetli", "Станет ли"],
    date: "2020-05-01",
    url: "",
    DOI: "10.1/a",
    creator: "Rada",
  });
});

test.each([
  ["https://a.by/news/1", []],
  ["https://a.by: a history of a site", ["https://a.by: a history of a site"]],
])("an address is no title: %s", (title, titles) => {
  expect(workOfItem({ itemType: "webpage", title, creators: [], tags: [] }).titles).toEqual(titles);
});
