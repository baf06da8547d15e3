import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { documentToHtml } from "../../../src/zotero/documents/to-html.ts";
import { wordFile } from "./word-file.ts";

const html = (kind: "docx" | "markdown", bytes: Uint8Array) => documentToHtml({ kind, bytes });

describe("documents as HTML", () => {
  test("Word: a paragraph each, italics and links", async () => {
    const found = await html("docx", wordFile(["Kos B. (2021), *War*, Minsk.", "[Zavod](https://a.by/x)"]));
    expect(found).toBe('<p>Kos B. (2021), <em>War</em>, Minsk.</p><p><a href="https://a.by/x">Zavod</a></p>');
  });

  test.each([
    ["a line each", "Kos, *War*.\nNowak, Order.", "<p>Kos, <em>War</em>.<br>Nowak, Order.</p>\n"],
    [
      "a list",
      "1. Kos\n2. [Nowak](https://a.by/x_y_z)",
      '<ol>\n<li>Kos</li>\n<li><a href="https://a.by/x_y_z">Nowak</a></li>\n</ol>\n',
    ],
  ])("Markdown: %s", async (_name, text, expected) => {
    expect(await html("markdown", strToU8(text))).toBe(expected);
  });

  test.each([
    ["no archive", strToU8("PK but not really"), "not a Word document"],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "not a Word document"],
    [
      "one that unpacks to much more",
      zipSync({ "word/document.xml": new Uint8Array(101_000_000) }, { level: 1 }),
      "too large when it is unpacked",
    ],
  ])("Word: %s", async (_name, bytes, message) => {
    await expect(html("docx", bytes)).rejects.toThrow(message);
  });
});
