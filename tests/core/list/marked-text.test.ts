import { describe, expect, test } from "vitest";
import { pageText } from "../../../src/cli/marked-page.ts";
import { findEntries, readReadingList, type MarkedText } from "../../../src/core/index.ts";

/** The marks as text: `*italic*`, `[link](address)`. */
function shown({ text, marks }: MarkedText): string[] {
  const words = marks.filter(({ kind }) => kind === "italic" || kind === "link");
  return words.map(({ kind, start, end, href }) =>
    kind === "italic" ? `*${text.slice(start, end)}*` : `[${text.slice(start, end)}](${href})`,
  );
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoBibliography {margin:0cm;font-style:italic;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>References<o:p></o:p></b></p>
<p class=MsoBibliography style='margin-left:36.0pt;text-indent:-36.0pt'>Frear, M. (2019). <i style='mso-bidi-font-style:normal'>Belarus under
Lukashenka: Adaptive author&shy;itarianism</i>. Routledge.<o:p></o:p></p>
<p class=MsoBibliography>Ambrosio, T. (2006). The political success of Russia&#8209;Belarus relations. <i>Demokratizatsiya,&nbsp;14</i>(3), 407&#8211;434.
<a href="https://doi.org/10.3200/DEMO.14.3.407-434"><span style='color:windowtext;text-decoration:none'>Link</span></a><o:p></o:p></p>
<p class=MsoBibliography><![if !supportLists]><span style='display:none;mso-hide:all'>hidden</span><![endif]>Shraibman, A. (2021, May 27).
<a href="https://carnegiemoscow.org/commentary/84619">&#8220;What the plane hijacking means&#8221;</a>. <i>Carnegie Moscow Center</i>.<o:p></o:p></p>
<!--EndFragment--></body></html>`;

test("what Word puts on the clipboard", async () => {
  const { text, marks } = await pageText(WORD);
  expect(text.split("\n")).toEqual([
    "References",
    "Frear, M. (2019). Belarus under Lukashenka: Adaptive author\u00ADitarianism. Routledge.",
    "Ambrosio, T. (2006). The political success of Russia\u2011Belarus relations. Demokratizatsiya,\u00A014(3), 407–434. Link",
    "Shraibman, A. (2021, May 27). “What the plane hijacking means”. Carnegie Moscow Center.",
  ]);
  expect(shown({ text, marks })).toEqual([
    "*Belarus under Lukashenka: Adaptive author\u00ADitarianism*",
    "*Demokratizatsiya,\u00A014*",
    "[Link](https://doi.org/10.3200/DEMO.14.3.407-434)",
    "[“What the plane hijacking means”](https://carnegiemoscow.org/commentary/84619)",
    "*Carnegie Moscow Center*",
  ]);
  const items = readReadingList(text, { marks }).entries.map(({ item }) => item);
  expect(items).toMatchObject([
    {
      itemType: "book",
      title: "Belarus under Lukashenka: Adaptive authoritarianism",
      publisher: "Routledge",
    },
    { title: "The political success of Russia-Belarus relations", publicationTitle: "Demokratizatsiya", volume: "14", DOI: "10.3200/DEMO.14.3.407-434" }, // prettier-ignore
    { title: "What the plane hijacking means", url: "https://carnegiemoscow.org/commentary/84619" },
  ]);
});

describe("other pages", () => {
  test.each([
    // Google Docs: one element around all that says only that it is not bold; italics are styles.
    ['<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-style:normal">Kos B., </span><span style="font-size:12pt;font-style:italic;">War and Peace</span><span>, 2021.</span></p></b>',
      "Kos B., War and Peace, 2021.", ["*War and Peace*"]],
    // An upright word inside italics parts them.
    ["<li><em>The <span style='font-style: normal'>Izvestia</span> Case</em>. Press, 2021</li>", "The Izvestia Case. Press, 2021", ["*The*", "*Case*"]],
    // Browsers: white space of the source is none of the text; script, style and comments are not shown.
    ["<ol>\n <li>Kos  B.,\n <cite>War</cite>, 2021.</li>\n <!-- x --><li><script>x()</script>Nowak A., 2022.</li></ol>", "Kos B., War, 2021.\nNowak A., 2022.", ["*War*"]],
    ["one<br>two<br/>three", "one\ntwo\nthree", []],
    ["<pre>Kos B., War,\n  2021.</pre>", "Kos B., War,\n2021.", []],
    ["<table><tr><td>1.</td><td>Kos B., 2021</td></tr><tr><td>2.</td><td>Nowak A.</td></tr></table>", "1. Kos B., 2021\n2. Nowak A.", []],
    // A mark ends with its line.
    ["<i><p>One title</p><p>Another</p></i>", "One title\nAnother", ["*One title*", "*Another*"]],
    ["<a href='https://example.org/a'>Kos <i>War</i></a>", "Kos War", ["[Kos War](https://example.org/a)", "*War*"]],
    ["", "", []],
    ["</p></i><unclosed><i>a", "a", ["*a*"]],
  ])("%s", async (html, text, marks) => {
    const page = await pageText(html);
    expect(page.text).toBe(text);
    expect(shown(page)).toEqual(marks);
  });
}); // prettier-ignore

test("marks find their place in entries that were unwrapped, repaired and unnumbered", () => {
  const text =
    "References\n[1] Kos B., Inter-\nnational\u00A0con\uFB02icts, 2021, Routledge.\n[2] Nowak A. (2022), Peace, “Outlet”.";
  const start = text.indexOf("Inter-");
  const end = text.indexOf(", 2021");
  const peace = text.indexOf("Peace");
  const { entries } = findEntries(text, {
    marks: [
      { kind: "link", href: "https://example.org/", start: peace, end: peace + 5 },
      { kind: "italic", start, end },
      { kind: "italic", start: 0, end: 10 },
    ],
  });
  expect(entries.map((entry) => entry.marks.map((mark) => entry.text.slice(mark.start, mark.end)))).toEqual([["International conflicts"], ["Peace"]]); // prettier-ignore
});

test("a page with 100,000 open elements is read in no time", async () => {
  const { text, marks } = await pageText("<i><a href='https://a.org'>".repeat(100_000) + "Kos B., War, 2021");
  expect(text).toBe("Kos B., War, 2021");
  expect(marks).toHaveLength(2);
});

test("an item that holds a list says so", async () => {
  const page = "<ul><li>Press<ul><li>Kos, Rivers</li></ul></li><li>Lis, Law</li></ul>";
  expect((await pageText(page)).marks).toEqual([
    { kind: "item", start: 0, end: 5, holds: true },
    { kind: "item", start: 6, end: 17 },
    { kind: "item", start: 18, end: 26 },
  ]);
});
