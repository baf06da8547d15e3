import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { spisok } from "./fake-io.ts";

const references = [
  "Götz E. (2023), Takeover by Stealth: The Curious Case, “Problems of Post-Communism”, Vol. 71(3).",
  "Samorukov M. (2021), Why Moscow Gained So Little, “Carnegie”, 10.11.2021, https://example.org/a (17.07.2024).",
  "Шрайбман А. (2024), В чьих руках суверенитет Беларуси, “Зеркало”, 24.01.2024.",
];
const titles = [
  "Takeover by Stealth: The Curious Case",
  "Why Moscow Gained So Little",
  "В чьих руках суверенитет Беларуси",
];

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The smallest Word document with a paragraph for each text. */
function docx(...texts: string[]): Uint8Array {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const paragraphs = texts.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join("");
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document ${word}><w:body>${paragraphs}</w:body></w:document>`),
  });
}

async function titlesOf(name: string, bytes: string | Uint8Array): Promise<string[]> {
  const file = join(mkdtempSync(join(tmpdir(), "spisok-input-")), name);
  writeFileSync(file, bytes);
  const { out } = await spisok(["read", file, "--format", "zotero"]);
  return JSON.parse(out).map(({ title }: { title: string }) => title);
}

describe("spisok read", () => {
  const html = `<html><body><h2>References</h2><ol>${references.map((text) => `<li>${escaped(text)}</li>`).join("")}</ol></body></html>`;
  test.each<[string, string | Uint8Array]>([
    ["list.txt", references.join("\n")],
    ["list.txt", references.join("\r\n\r\n")],
    ["list.md", `# References\n\n${references.map((text, i) => `${i + 1}. ${text}`).join("\n")}\n`],
    ["list.html", html],
    ["page-of-a-browser.txt", `<!doctype html>${html}`],
    ["list.docx", docx(...references)],
    ["named-otherwise.doc", docx(...references)],
    ["list.docx", docx("An article about something else.", "References", ...references)],
  ])("%s (%#)", async (name, bytes) => {
    expect(await titlesOf(name, bytes)).toEqual(titles);
  });

  test.each([
    ["list.html", "<p>Marek, T. (2019). A study of rivers. <i>Hydrology. Plains and Banks</i>, 12, 3–9. <a href='https://doi.org/10.1234/abc'>Crossref</a></p>"],
    ["list.md", "Marek, T. (2019). A study of rivers. *Hydrology. Plains and Banks*, 12, 3–9. [Crossref](https://doi.org/10.1234/abc)"],
  ])("italics and links of %s", async (name, text) => {
    const file = join(mkdtempSync(join(tmpdir(), "spisok-input-")), name);
    writeFileSync(file, text);
    const { out } = await spisok(["read", file, "--format", "zotero"]);
    expect(JSON.parse(out)).toMatchObject([
      { title: "A study of rivers", publicationTitle: "Hydrology. Plains and Banks", pages: "3-9", DOI: "10.1234/abc" },
    ]);
  }); // prettier-ignore

  test("standard input may be HTML", async () => {
    const { out } = await spisok(["read", "-", "--format", "zotero"], { input: html });
    expect(JSON.parse(out)).toHaveLength(3);
  });
});

test("--output writes a file and prints nothing; a folder that is not there is named", async () => {
  const folder = mkdtempSync(join(tmpdir(), "spisok-output-"));
  const input = references.join("\n");
  expect(await spisok(["read", "-", "--output", join(folder, "a.json")], { input })).toMatchObject({ status: 0, out: "" }); // prettier-ignore
  expect(await spisok(["read", join(folder, "a.json")])).toBeDefined();
  const missing = join(folder, "no", "a.json");
  const { status, err } = await spisok(["read", "-", "--output", missing], { input });
  expect({ status, err }).toEqual({
    status: 2,
    err: `spisok: ${missing} cannot be written: there is no such folder\n`,
  });
});
