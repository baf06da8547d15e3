import { describe, expect, test } from "vitest";
import { compare, foldOriginal } from "../../scripts/evaluate/nine-forms/compare.ts";
import { goldLists, type Gold } from "../../scripts/evaluate/nine-forms/gold.ts";
import { isRight, pairs } from "../../scripts/evaluate/nine-forms.ts";
import { readReadingList } from "../../src/core/index.ts";

const press =
  "Kowal, A. (2021) ‘A Title of Its Own’, Belsat, 3 May. Available at: https://belsat.eu/a (Accessed: 4 June 2022).";
const gold: Gold = {
  itemType: ["newspaperArticle", "webpage"],
  creators: [{ creatorType: "author", lastName: "Kowal", firstName: "A." }],
  title: "A Title of Its Own",
  containerTitle: "Belsat",
  date: "2021-05-03",
  accessDate: "2022-06-04",
  url: "https://belsat.eu/a",
}; // prettier-ignore
const law =
  "О народном собрании : Закон Респ. Беларусь, 7 февр. 2023 г., № 248-З // Нац. реестр правовых актов Респ. Беларусь. – 2023. – 2/2968.";

const wrongIn = (text: string, one: Gold) => {
  const outcomes = compare(one, readReadingList(text).entries[0]);
  return Object.entries(outcomes)
    .filter(([, { wanted, found, right }]) => !right && (wanted || found))
    .map(([name]) => name);
};

describe("a reference is compared with what it should be", () => {
  test.each<[what: string, gold: Gold, wrong: string[]]>([
    ["the same", gold, []],
    ["another title", { ...gold, title: "A Title" }, ["title"]],
    ["another that is as good", { ...gold, title: "A Title", titleAlso: ["A Title of Its Own"] }, []],
    ["a link without www.", { ...gold, url: "https://www.belsat.eu/a" }, []],
    ["another link", { ...gold, url: "https://belsat.eu/b" }, ["url"]],
    ["a volume that nothing has", { ...gold, volume: "2" }, ["volume"]],
    ["an issue that may be there and is not", { ...gold, issueAlso: "2" }, []],
    ["a date of which the day is not wanted", { ...gold, date: "2021" }, ["date"]],
    ["a container that is not wanted", { ...gold, containerTitle: undefined! }, ["container"]],
    ["a container that may be there", { ...gold, containerTitle: undefined!, containerTitleAlso: "Belsat" }, []],
    ["nobody, or the author", { ...gold, creators: [], creatorsAlso: [gold.creators] }, []],
    ["another given name", { ...gold, creators: [{ creatorType: "author", lastName: "Kowal", firstName: "B." }] }, ["creators"]],
    ["an editor", { ...gold, creators: [{ ...gold.creators[0]!, creatorType: "editor" }] }, ["creators"]],
  ])("%s", (_, one, wrong) => {
    expect(wrongIn(press, one)).toEqual(wrong);
  });

  test("an act by the fields that Zotero has for acts", () => {
    const act: Gold = { itemType: ["statute"], creators: [], title: "О народном собрании : Закон Респ. Беларусь, 7 февр. 2023 г., № 248-З", containerTitle: "Нац. реестр правовых актов Респ. Беларусь", date: "2023-02-07" }; // prettier-ignore
    expect(wrongIn(law, act)).toEqual([]);
    expect(wrongIn(law, { ...act, date: "2023" })).toEqual(["date"]);
  });

  test("a reference that was not found is not right", () => {
    expect(isRight(compare(gold, undefined))).toBe(false);
  });
}); // prettier-ignore

describe("lists of others", () => {
  test("where an entry is lost the others keep theirs", () => {
    const text = `${press}\nNowak, B. (2020) Another Book. London: Routledge.`;
    const lists = pairs({ set: "", form: "", text, gold: [{ ...gold, title: "Nowhere at All, or Hardly" }, gold, { ...gold, title: "Another Book" }] }); // prettier-ignore
    expect(lists.map(([, entry]) => entry?.n)).toEqual([undefined, 1, 2]);
  });

  test("sets that are kept back have all nine forms, the others no other form, with a gold record for each reference", () => {
    const forms = new Map<string, string[]>();
    for (const { set, form, gold: records } of [...goldLists("looked-at"), ...goldLists("kept-back")]) {
      expect(records.length).toBeGreaterThan(15);
      // What sites give for citing is in all forms.
      if (form !== "cites") forms.set(set, [...(forms.get(set) ?? []), form]);
    }
    const nine = forms.get("kept-back-1")!;
    expect(nine).toHaveLength(9);
    for (const [set, found] of forms)
      expect(nine, set).toEqual(set.startsWith("kept-back") ? found : expect.arrayContaining(found));
    expect(forms.size).toBeGreaterThan(5);
  });
});

describe("quotation marks of an original are alike, letters never", () => {
  test.each([
    ["За ‘новой политикой’", "За «новой политикой»", true],
    ["„Людзі“ і дарога", "«Людзі» і дарога", true],
    ["Мир — это мир", "Мир – это мир", true],
    ["З’езд", "Зезд", false],
    ["«Мир» и война", "«Мир» и воина", false],
  ])("%s, %s", (one, other, alike) => expect(foldOriginal(one) === foldOriginal(other)).toBe(alike));
});
