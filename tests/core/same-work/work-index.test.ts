import { expect, test } from "vitest";
import { WorkIndex } from "../../../src/core/same-work/work-index.ts";
import type { Work } from "../../../src/core/same-work/work-keys.ts";

const work = (title: string, known: Partial<Work> = {}): Work => ({
  titles: [title],
  date: "2020",
  url: "",
  DOI: "",
  creator: "Kos",
  ...known,
});
const book = "https://doi.org/10.1/book";

test.each([
  ["title and year", work("Order and power"), work("Order and Power."), "work"],
  ["another year", work("Order and power"), work("Order and power", { date: "2021" }), undefined],
  [
    "short titles of two authors",
    work("Introduction"),
    work("Introduction", { creator: "Nowak" }),
    undefined,
  ],
  [
    "DOI and title",
    work("Order and power", { DOI: book }),
    work("Order and power of the north", { DOI: "10.1/BOOK" }),
    "work",
  ],
  [
    "chapters with the DOI of their book",
    work("The Media in Belarus", { DOI: book }),
    work("The Judiciary in Belarus", { DOI: book }),
    "doi",
  ],
  [
    "pages of one link",
    work("Order and power", { url: "https://a.by/x" }),
    work("War at last", { url: "http://www.a.by/x/" }),
    "link",
  ],
  [
    "the address of a site",
    work("Order and power", { url: "https://a.by/" }),
    work("War at last", { url: "https://a.by" }),
    undefined,
  ],
])("%s", (_name, first, second, tie) => {
  // prettier-ignore
  const index = new WorkIndex<number>();
  index.add(first, 1);
  expect(index.find(second)).toEqual(tie && { value: 1, tie });
  expect(index.same(second)).toBe(tie === "work" ? 1 : undefined);
});

test("of several with one link the one with the title is found", () => {
  const index = new WorkIndex<number>();
  const url = "https://a.by/x";
  ["The Media in Belarus", "The Judiciary in Belarus"].forEach((title, n) =>
    index.add(work(title, { url }), n),
  );
  expect(index.find(work("The judiciary in Belarus", { url, date: "" }))).toEqual({ value: 1, tie: "work" });
});
