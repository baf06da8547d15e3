import { MarkedTextBuilder, type MarkedText } from "../core/list/marked-text.ts";

/** The text of a page, a paragraph or an item of a list a line, with its italics and links. Nothing of it is run or loaded. */
export async function pageText(html: string): Promise<MarkedText> {
  const { Parser } = await import("htmlparser2");
  const builder = new MarkedTextBuilder();
  const parser = new Parser({
    onopentag: (name, { href, style }) => builder.open(name, { href, style }),
    ontext: (text) => builder.text(text),
    onclosetag: () => builder.close(),
  });
  parser.end(html);
  return builder.finish();
}

/** A Markdown file. Line ends stay: in a list without empty lines between, each line is a reference. */
export async function markdownText(text: string): Promise<MarkedText> {
  const { marked } = await import("marked");
  return pageText(await marked.parse(text, { breaks: true, gfm: true }));
}

/**
 * A Word document.
 * @throws for what is none
 */
export async function wordText(bytes: Uint8Array): Promise<MarkedText> {
  const { default: mammoth } = await import("mammoth");
  // Pictures are not read: they can be larger than all the text.
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  return pageText((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })).value);
}
