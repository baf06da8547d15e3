import { expect, it } from "vitest";
import { articleOf } from "../../scripts/evaluate/list/articles.ts";

it("an article has its text without marks and places, and its references", () => {
  const file =
    "Prose & more\t12.5\t3\t1\nLiteratur\t1\t2\t3\n<ref>Kos, B.: Order,\t1\t2\t3\nBerlin 2020.</ref>\t1\t2\t3\n<ref><oth>Grib</oth>, M. 2019.</ref>\t1";
  expect(articleOf("1-German/1-x(with_reference_section_at_end_of_paper)/3-L/1.xml", file)).toEqual({
    where: "at the end",
    text: "Prose & more\nLiteratur\nKos, B.: Order,\nBerlin 2020.\nGrib, M. 2019.",
    references: ["Kos, B.: Order,\nBerlin 2020.", "Grib, M. 2019."],
  });
});
