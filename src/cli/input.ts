import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { decode } from "./decode.ts";
import type { Io } from "./io.ts";
import { UserError } from "./user-error.ts";

export interface Input {
  text: string;
  /** For messages and for the names of files that are written. */
  name: string;
}

/** A reading list from a file (.txt, .md, .html, .docx) or, for `-`, from standard input. */
export async function readInput(file: string, io: Io): Promise<Input> {
  if (file === "-")
    return { text: await plainText(decode(await io.stdin(), "standard input")), name: "reading-list" };
  const bytes = await readBytes(file);
  const name = basename(file).replace(/\.[a-z0-9]{1,5}$/i, "") || "reading-list";
  if (/\.docx$/i.test(file)) return { text: await wordText(bytes, file), name };
  const text = decode(bytes, file);
  return { text: /\.x?html?$/i.test(file) ? await pageText(text) : await plainText(text), name };
}

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
  const text = decode(await io.stdin(), "standard input");
  return text ? text.replace(/\r?\n$/, "").split(/\r?\n/) : [];
}

const looksLikeHtml = (text: string) =>
  /^\s*<(?:!doctype html|html|body|meta|p|div|ol|ul)[\s>]/i.test(text.slice(0, 500));

const plainText = async (text: string) => (looksLikeHtml(text) ? pageText(text) : text);

/** The text of a page, a paragraph or an item of a list a line. */
async function pageText(text: string): Promise<string> {
  const { convert } = await import("html-to-text");
  const headings = ["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
    selector,
    options: { uppercase: false },
  }));
  const links = { selector: "a", options: { ignoreHref: true } };
  const images = { selector: "img", format: "skip" };
  return convert(text, {
    wordwrap: false,
    selectors: [...headings, links, images],
    limits: { maxInputLength: 1 << 28 },
  });
}

async function wordText(bytes: Uint8Array, file: string): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  try {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  } catch {
    throw new UserError(`${file} cannot be read: it is not a Word document (.docx)`);
  }
}
