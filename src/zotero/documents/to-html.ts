import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { marked } from "marked";
import { ToldError } from "../told-error.ts";

/** A document as it comes from a file. */
export interface DocumentFile {
  kind: "docx" | "markdown";
  bytes: Uint8Array;
}

/** More text than this, unpacked, is no reading list: a small file can hold gigabytes of one letter. */
const MOST_BYTES = 100_000_000;

/**
 * A Word document or a Markdown file as HTML: paragraphs, lists and links; nothing of it is run or loaded.
 * @throws for what is no such document, in words for people
 */
export async function documentToHtml({ kind, bytes }: DocumentFile): Promise<string> {
  return kind === "docx" ? wordToHtml(bytes) : markdownToHtml(new TextDecoder().decode(bytes));
}

/** Line ends stay: in a list without empty lines between, each line is a reference. */
const markdownToHtml = (text: string) => marked.parse(text, { async: false, breaks: true, gfm: true });

async function wordToHtml(bytes: Uint8Array): Promise<string> {
  const size = unpackedSize(bytes);
  if (size === null) throw new ToldError("document-word", "this is not a Word document (.docx)");
  if (size > MOST_BYTES)
    throw new ToldError("document-large", "the Word document is too large when it is unpacked");
  const arrayBuffer = bytes.slice().buffer;
  // Node's build of the library takes a Buffer, the one for browsers an ArrayBuffer.
  const input = typeof Buffer === "function" ? { buffer: Buffer.from(arrayBuffer) } : { arrayBuffer };
  try {
    const { value } = await mammoth.convertToHtml(input, { convertImage: noPicture });
    return value;
  } catch {
    throw new ToldError("document-word", "this is not a Word document (.docx)");
  }
}

/** Pictures are not read: they can be larger than all the text. */
const noPicture = mammoth.images.imgElement(async () => ({ src: "" }));

/** How many bytes of XML are packed in a file; `null` for one that is no archive. */
function unpackedSize(bytes: Uint8Array): number | null {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (/\.(?:xml|rels)$/i.test(name)) size += originalSize;
        return false;
      },
    });
  } catch {
    return null;
  }
  return size;
}
