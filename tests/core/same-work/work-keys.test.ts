import { expect, test } from "vitest";
import { workKeys, type Work } from "../../../src/core/same-work/work-keys.ts";

const work = (known: Partial<Work>): Work => ({
  titles: [],
  date: "",
  url: "",
  DOI: "",
  creator: "",
  ...known,
});

test.each<[string, Partial<Work>, string[]]>([
  ["title and year", { titles: ["Russia’s «game»: ёлка"], date: "May 2020" }, ["title russiasgameелка 2020"]],
  [
    "a short title wants its author",
    { titles: ["Introduction"], date: "2015", creator: "Hale" },
    ["title introduction 2015 hale"],
  ],
  ["the DOI in any form", { DOI: "https://doi.org/10.1/ABC" }, ["doi 10.1/abc"]],
  ["the link without what does not count", { url: "http://www.a.by/x/" }, ["link a.by/x"]],
  ["not the address of a whole site", { url: "https://www.a.by/" }, []],
  ["a page that a query names", { url: "https://a.by/?c=ar&i=1" }, ["link a.by/?c=ar&i=1"]],
  ["nothing known", {}, []],
])("%s", (_name, known, keys) => expect(workKeys(work(known)).map((key) => key.join(" "))).toEqual(keys));
