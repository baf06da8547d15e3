import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A Word document with these paragraphs; `*words*` are in italics, `[words](address)` is a link. */
export function wordFile(paragraphs: readonly string[]): Uint8Array {
  const links: string[] = [];
  const run = (text: string, italic = false) =>
    `<w:r>${italic ? "<w:rPr><w:i/></w:rPr>" : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const body = paragraphs.map((text) => {
    const parts = text.split(/(\*[^*]+\*|\[[^\][]+\]\([^()]+\))/).filter(Boolean);
    const runs = parts.map((part) => {
      const [, words, address] = /^\[([^\][]+)\]\(([^()]+)\)$/.exec(part) ?? [];
      if (address) return `<w:hyperlink r:id="link${links.push(address)}">${run(words!)}</w:hyperlink>`;
      return part.startsWith("*") ? run(part.slice(1, -1), true) : run(part);
    });
    return `<w:p>${runs.join("")}</w:p>`;
  });
  const targets = links.map(
    (link, i) =>
      `<Relationship Id="link${i + 1}" Type="${R}/hyperlink" Target="${link}" TargetMode="External"/>`,
  );
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const files = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body.join("")}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${targets.join("")}</Relationships>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
