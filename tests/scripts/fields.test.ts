import { describe, expect, it } from "vitest";
import { goldOf } from "../../scripts/evaluate/fields/excite.ts";
import { fromAnyStyle } from "../../scripts/evaluate/fields/readers.ts";
import { score, wrongFields } from "../../scripts/evaluate/fields/score.ts";

const CHAPTER =
  "<author><surname>Muster</surname>, <given-names>A. B.</given-names></author> (<year>1999</year>a): <title>Von Listen &amp; Leuten</title>. In: <editor>Beispiel, C.</editor> (Hg.): <source>Über Bücher</source>. <other>Ulm</other>: <publisher>Verlag</publisher>, S. <fpage>123</fpage>–<lpage>34</lpage>.";

describe("fields of references that others have marked", () => {
  it("a line of EXCITE is its text and its fields", () => {
    expect(goldOf(CHAPTER)).toEqual({
      text: "Muster, A. B. (1999a): Von Listen & Leuten. In: Beispiel, C. (Hg.): Über Bücher. Ulm: Verlag, S. 123–34.",
      gold: {
        authors: ["Muster, A. B."],
        editors: ["Beispiel, C."],
        title: ["Von Listen & Leuten"],
        container: ["Über Bücher"],
        publisher: ["Verlag"],
        place: ["Ulm"],
        volume: [],
        issue: [],
        pages: ["123–34"],
        year: ["1999"],
        URL: [],
        DOI: [],
      },
      open: [],
    });
  });

  it("editors at the head are who the reference begins with; a place apart from a publisher is left open", () => {
    const { gold, open } = goldOf(
      "<editor>Beispiel, C.</editor> (Hg.) (<year>1999</year>): <title>Über Bücher</title>. <other>Ulm</other>.",
    );
    expect(gold.authors).toEqual(["Beispiel, C."]);
    expect(gold.editors).toBeUndefined();
    expect(open).toEqual(["place"]);
  });

  it.each([
    ["names in another order, pages in full", { authors: ["A. B. Muster"], pages: ["123-134"] }, []],
    ["an initial that is not there", { authors: ["Muster, A."], pages: ["123-134"] }, ["authors"]],
    [
      "something where nothing is marked",
      { authors: ["Muster, A. B."], pages: ["123-134"], issue: ["2"] },
      ["issue"],
    ],
    [
      "a title cut short",
      { authors: ["Muster, A. B."], pages: ["123-134"], title: ["Von Listen"] },
      ["title"],
    ],
  ])("%s", (_, read, wrong) => {
    const rest = {
      title: ["“Von Listen & Leuten”"],
      editors: ["C. Beispiel (Hg.)"],
      container: ["In: Über Bücher"],
      publisher: ["Verlag"],
      place: ["Ulm"],
      year: ["1999-03"],
    };
    expect(wrongFields(goldOf(CHAPTER), { ...rest, ...read })).toEqual(wrong);
  });

  it("counts what is right, wrong and missed", () => {
    const { fields, whole } = score([goldOf(CHAPTER)], [{ title: ["Von Listen"], year: ["1999"] }]);
    expect(fields.year).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(fields.title).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect(fields.publisher).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(whole).toBe(0);
  });

  it("an item of AnyStyle's JSON", () => {
    expect(
      fromAnyStyle({ author: [{ family: "Muster", given: "A. B." }], location: ["Ulm"], date: ["1999"] }),
    ).toMatchObject({ authors: ["Muster A. B."], place: ["Ulm"], year: ["1999"] });
  });
});
