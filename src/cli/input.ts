import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { decode } from "./decode.ts";
import type { MarkedText } from "../core/list/marked-text.ts";
import type { Io } from "./io.ts";
import { UserError } from "./user-error.ts";

export interface Input extends MarkedText {
  /** For messages and for the names of files that are written. */
  name: string;
}

/** A reading list from a file (.txt, .md, .html, .docx) or, for `-`, from standard input. */
export async function readInput(file: string, io: Io): Promise<Input> {
  if (file === "-")
    return { ...(await anyText(await decode(await io.stdin(), "standard input"))), name: "reading-list" };
  const bytes = await readBytes(file);
  const name = basename(file).replace(/\.[a-z0-9]{1,5}$/i, "") || "reading-list";
  // Word documents are also sent about as list.doc or list.txt.
  if (/\.docx$/i.test(file) || isWordDocument(bytes)) return { ...(await wordDocument(bytes, file)), name };
  const text = await decode(bytes, file);
  if (/\.(?:md|markdown)$/i.test(file)) return { ...(await (await pages()).markdownText(text)), name };
  return { ...(await (/\.x?html?$/i.test(file) ? pageText(text) : anyText(text))), name };
}

/** A zip archive with the part in which Word keeps the text; names of parts stand in it as they are. */
const isWordDocument = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && Buffer.from(bytes).includes("word/document.xml");

/** The bytes of a file, or a message that says why they cannot be had. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: "there is no such file",
      EISDIR: "it is a folder",
      EACCES: "it may not be read",
    };
    throw new UserError(`${file} cannot be read: ${reasons[code ?? ""] ?? String(code)}`);
  }
}

/** The lines of the arguments, or of standard input where there are none or one is `-`. Empty lines keep their place. */
export async function inputLines(given: readonly string[], io: Io): Promise<string[]> {
  if (given.length && !given.includes("-")) return [...given];
  const text = await decode(await io.stdin(), "standard input");
  return text ? text.replace(/\r?\n$/, "").split(/\r?\n/) : [];
}

/** What reads pages and documents: most lists are plain text. */
const pages = () => import("./marked-page.ts");

const pageText = async (html: string): Promise<MarkedText> => (await pages()).pageText(html);

/** A page, or a piece of one as browsers and Word put it on the clipboard. */
const looksLikeHtml = (text: string) =>
  /^\s*<(?:!doctype html|!--|(?:html|head|body|meta|p|div|span|ol|ul|li|table|h[1-6]|b|i|em|a|font|section|article)[\s>])/i.test(
    text.slice(0, 500),
  );

const anyText = async (text: string): Promise<MarkedText> =>
  looksLikeHtml(text) ? pageText(text) : { text, marks: [] };

async function wordDocument(bytes: Uint8Array, file: string): Promise<MarkedText> {
  try {
    return await (await pages()).wordText(bytes);
  } catch {
    throw new UserError(`${file} cannot be read: it is not a Word document (.docx)`);
  }
}
