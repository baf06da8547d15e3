import { describe, expect, test } from "vitest";
import { findEntries, readReadingList, splitEntries } from "../../../../src/core/index.ts";
import { readMarkup } from "../../../../src/core/list/markup/read-markup.ts";

/** The text, and what is marked in it. */
const shown = (source: string) => {
  const plain = readMarkup(source);
  return (
    plain && [plain.text, ...plain.marks.map(({ start, end, href }) => href ?? source.slice(start, end))]
  );
};

describe("Markdown is taken out of a text, its italics and links are kept as marks", () => {
  test.each<[what: string, source: string, ...text: string[]]>([
    ["stars", "Kos B., *War*, 2021.", "Kos B., War, 2021.", "War"],
    ["underscores", "Kos B., _War and its_ end, 2021.", "Kos B., War and its end, 2021.", "War and its"],
    ["a bold heading is but taken out", "**References**\nKos B., *War*.", "References\nKos B., War.", "War"],
    ["bold and italic", "***War***, 2021", "War, 2021", "War"],
    ["journal and volume", "*Slavic Review*, *80*(2), 1", "Slavic Review, 80(2), 1", "Slavic Review", "80"],
    ["inside quotation marks", "“On *War* and Peace.”", "“On War and Peace.”", "War"],
    ["over a line end", "*Post-Soviet\nAffairs* 37", "Post-Soviet\nAffairs 37", "Post-Soviet\nAffairs"],
    ["inline HTML", "Kos B., <i>War</i>, <b>2</b>", "Kos B., War, 2", "War"],
    ["a link", "[War](https://a.by/x_(y)), 2021", "War, 2021", "https://a.by/x_(y)"],
    ["brackets in a link's text", "[War [film]](https://a.by/x).", "War [film].", "https://a.by/x"],
    ["italics in a link", "[*War*](https://a.by/x).", "War.", "https://a.by/x", "War"],
    ["an address as its own text", "[https://a.by/x](https://a.by/x)", "https://a.by/x", "https://a.by/x"],
    [
      "entities",
      "Taylor &amp; Francis, 1&ndash;2, &#8222;&#x41f;&rdquo; &amp;amp; x",
      "Taylor & Francis, 1–2, „П” & x",
    ],
    ["other tags", "10<sup>2</sup><br/>War<br>", "102\nWar\n"],
    ["a letter that is answered", "> Kos B., War,\n> 2021.\n>> Nowak A.", "Kos B., War,\n2021.\nNowak A."],
    [
      "a table",
      "| Nr | Text |\n|---|:--|\n| 1 | Kos B., *War* |\n| 2 | Nowak A. |",
      "\n\n1. Kos B., War\n2. Nowak A.",
      "War",
    ],
    ["signs that are to be printed", "*War* https://a.by/x\\_y \\*", "War https://a.by/x_y *", "War"],
  ])("%s", (_, source, ...wanted) => {
    expect(shown(source)).toEqual(wanted);
  });

  test.each([
    ["commands", "\\emph{War}, {\\it Peace\\/}, \\textbf{7}", "War, Peace, 7", "War", "Peace\\/"],
    ["signs", "B.~Kos, ``War'' 1--2---3 \\& \\%", "B. Kos, “War” 1–2—3 & %"],
    [
      "accents and letters",
      'M\\"uller, {\\"O}z, \\v{S}, \\\'{\\i}, \\c{c}, \\L ukasik, {\\l}, \\ss',
      "Müller, Öz, Š, í, ç, Łukasik, ł, ß",
    ],
    [
      "addresses",
      "\\url{https://a.by/x\\_y~z--1}, https://a.by/--x",
      "https://a.by/x_y~z--1, https://a.by/--x",
    ],
    ["links", "\\href{https://a.by/x}{War}", "War", "https://a.by/x"],
    ["what prints nothing", "War\\newblock Peace% but\n  ful\\-ness", "WarPeacefulness"],
    ["quotation marks by command", "\\enquote{War}, \\glqq Krieg\\grqq{}", "“War”, „Krieg“"],
  ])("TeX: %s", (_, source, text, ...marked) => {
    const begun = (body: string) => `\\begin{thebibliography}{9}\n\\bibitem[K(2020)]{kos}\n${body}`;
    expect(shown(begun(source))).toEqual([`\n\n[1] ${text}`, ...marked]);
  });

  test.each([
    ["signs in addresses", "https://a.by/_x_/*y*/ and a.by/_x_/"],
    ["signs in words", "snake_case_name, 2*3*4"],
    ["notes on authors", "A. Kos*, B. Nowak**, Wang X *, Zhao Y *, 2021"],
    ["repeated authors", "____. 2020. War.\n____. 2021. Peace."],
    ["stars between parts", "* * *\n***\nKos"],
    ["bullets", "* Kos B., War\n* Nowak A., Order"],
    ["signs that nothing closes", "Kos B., *War, 2021. _Peace"],
    ["what begins in one paragraph and ends in another", "Kos *War\n\nPeace* 2021"],
    ["what is no address in brackets", "Kos [War](2021)"],
    ["escaped signs", "Kos \\*War\\*"],
    ["what is no entity", "AT&T; Kos & Nowak; &x; &toolong;"],
    ["entities in addresses", "https://a.by/?a=1&amp;b=2"],
    ["one line with a sign before it", "> Kos B., War\nNowak A.\nZhuk M."],
    ["commands without a list of TeX", "\\emph{War} {\\it x}--y, C:\\temp"],
    ["bars without a table", "Title | Outlet | 2021\n| Title"],
    ["no signs at all", "Kos B., War, 2021."],
  ])("%s are left alone", (_, source) => {
    expect(readMarkup(source)).toBeUndefined();
  });
});

const kos = "Kos, B. (2021). War and peace. Minsk: Nauka.";
const nowak = "Nowak, A. (2020). Order in Europe. Warsaw: PWN.";

describe("lists in markup are found and split", () => {
  test.each([
    ["as a letter that is answered", `> References\n> ${kos}\n> ${nowak}`],
    ["as the source of a page", `${kos}<br>\n${nowak.replace("Order in Europe", "<em>$&</em>")}<br>`],
    ["as a table", `Sure:\n\n| Nr | Text |\n|---|---|\n| 1 | ${kos} |\n| 2 | ${nowak} |\n`],
    ["as an answer", `Sure:\n\n1. **${kos}**\n2. ${nowak}\n\nI hope that this helps!`],
  ])("%s", (_, text) => {
    expect(findEntries(text).entries.map((entry) => entry.text)).toEqual([kos, nowak]);
  });
});

describe("lists with Markdown", () => {
  const text =
    "## References\n\n- Early, B. R. (2015). *Busted sanctions: Why they fail*. Stanford University Press.\n- Kos, B. (2021). War in con\uFB02ict zones. *Slavic Review*, *80*(2), 1–20. [Read it](https://a.by/x).\n";
  const { entries } = readReadingList(text);

  test("are read as print is", () => {
    expect(entries.map(({ item }) => item)).toMatchObject([
      { title: "Busted sanctions: Why they fail", publisher: "Stanford University Press" },
      { title: "War in conflict zones", publicationTitle: "Slavic Review", volume: "80", issue: "2", url: "https://a.by/x" },
    ]);
  }); // prettier-ignore

  test("keep the places of their entries in the source, and their italics", () => {
    expect(entries.map(({ entry: { source } }) => text.slice(source.start, source.end))).toEqual(
      text.trim().split("\n").slice(2),
    ); // prettier-ignore
    const italics = entries.map(({ text, entry: { marks } }) =>
      marks.filter(({ kind }) => kind === "italic").map(({ start, end }) => text.slice(start, end)),
    );
    expect(italics).toEqual([["Busted sanctions: Why they fail"], ["Slavic Review", "80"]]);
  });

  test("the marks of a page are all there are", () => {
    const marks = [{ kind: "italic" as const, start: 8, end: 13 }];
    expect(findEntries("Kos B., *War* and Peace, 2021, Minsk.", { marks }).entries[0]!.text).toContain(
      "*War*",
    );
  });

  test("references that are split already", () => {
    expect(splitEntries(["Kos B., *War*, 2021."]).entries[0]).toMatchObject({
      text: "Kos B., War, 2021.",
      source: { start: 0, end: 20 },
      marks: [{ kind: "italic", start: 8, end: 11 }],
    });
  });
});
