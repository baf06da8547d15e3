import type { DocumentFile } from "./documents/to-html.ts";
import { FileProblem } from "./settings/folder.ts";
import { startWorker } from "./start-worker.ts";
import { ToldError } from "./told-error.ts";
import type { Source } from "./window/host.ts";
import { hasMarks, htmlToMarked } from "./window/html-text.ts";

/** Larger files are no reading lists. */
const LARGEST = 50_000_000;
/** So many characters are a list of some 40,000 references; with more Gecko's text field itself keeps the window waiting for seconds. */
const LONGEST_TEXT = 10_000_000;

/** Lets the user choose a file and reads it; `null` when none was chosen. */
export async function chooseFile(parent: Window): Promise<Source | null> {
  const { FilePicker } = ChromeUtils.importESModule("chrome://zotero/content/modules/filePicker.mjs") as {
    FilePicker: new () => ZoteroFilePicker;
  };
  const picker = new FilePicker();
  picker.init(parent, "Spisok", picker.modeOpen);
  picker.appendFilter("txt, md, html, docx", "*.txt; *.md; *.markdown; *.html; *.htm; *.xhtml; *.docx");
  picker.appendFilters(picker.filterAll);
  if ((await picker.show()) !== picker.returnOK) return null;
  const { size = 0 } = await IOUtils.stat(picker.file);
  tooLarge(PathUtils.filename(picker.file), size);
  return readSource(PathUtils.filename(picker.file), await IOUtils.read(picker.file));
}

interface ZoteroFilePicker {
  modeOpen: number;
  filterAll: number;
  returnOK: number;
  file: string;
  init(parent: Window, title: string, mode: number): void;
  appendFilter(title: string, filter: string): void;
  appendFilters(mask: number): void;
  show(): Promise<number>;
}

function tooLarge(file: string, size: number): void {
  if (size > LARGEST) throw FileProblem.tooLong(file, size, LARGEST);
}

/**
 * The text of a file with its italics and links, by the ending of its name.
 * @throws {ToldError} for a file that is too large or no document
 */
export async function readSource(fileName: string, bytes: Uint8Array): Promise<Source> {
  const source = await sourceOf(fileName, bytes);
  const { length } = source.text;
  if (length > LONGEST_TEXT)
    throw new ToldError(
      "text-long",
      `the text has ${length} characters; more than ${LONGEST_TEXT} are not read`,
      { size: length, most: LONGEST_TEXT },
    );
  return source;
}

async function sourceOf(fileName: string, bytes: Uint8Array): Promise<Source> {
  tooLarge(fileName, bytes.length);
  const name = fileName.replace(/\.[^.]*$/, "");
  if (/\.docx$/i.test(fileName)) return { ...htmlToMarked(await toHtml({ kind: "docx", bytes })), name };
  const text = decode(bytes);
  if (/\.(?:md|markdown)$/i.test(fileName)) {
    const html = await toHtml({ kind: "markdown", bytes: new TextEncoder().encode(text) });
    return { ...htmlToMarked(html), name };
  }
  const page =
    /\.x?html?$/i.test(fileName) || /^\s*<(?:!doctype html|html|body)[\s>]/i.test(text.slice(0, 500));
  return { ...(page ? htmlToMarked(text) : { text }), name };
}

/** A document that takes longer, in milliseconds, was made to. */
const LONGEST = 60_000;

const unreadable = () => new ToldError("document-unreadable", "the document cannot be read");

/** Unpacks a document in a worker of its own, which ends with it. */
function toHtml(file: DocumentFile): Promise<string> {
  const worker = startWorker("documents");
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<string>((resolve, reject) => {
    timer = setTimeout(
      () => reject(new ToldError("document-slow", "the document takes too long to unpack")),
      LONGEST,
    );
    worker.onmessage = (event: Event) => {
      const { data } = event as MessageEvent<{ html?: string; error?: string; code?: string }>;
      const { html, error, code } = data;
      if (html === undefined) reject(code ? new ToldError(code, error!) : unreadable());
      else resolve(html);
    };
    worker.onerror = () => reject(unreadable());
    worker.postMessage(file);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

/** UTF-16 by its mark, UTF-8 where it is valid, else Windows-1251. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}

interface Transferable {
  init(context: null): void;
  addDataFlavor(flavor: string): void;
  getTransferData(flavor: string, data: { value?: { QueryInterface(id: unknown): { data: string } } }): void;
}

declare const Cc: Record<string, { createInstance(id: unknown): Transferable }>;
declare const Ci: Record<string, unknown>;

/** The text on the clipboard; of a web page or from Word with its italics and links. */
export function clipboardText(): Omit<Source, "name"> {
  const html = clipboard("text/html");
  const text = clipboard("text/plain");
  return html && (!text || hasMarks(html)) ? htmlToMarked(html) : { text };
}

function clipboard(flavor: string): string {
  const transferable = Cc["@mozilla.org/widget/transferable;1"]!.createInstance(Ci["nsITransferable"]);
  transferable.init(null);
  transferable.addDataFlavor(flavor);
  const { clipboard: system } = Services as unknown as {
    clipboard: { kGlobalClipboard: number; getData(to: Transferable, from: number): void };
  };
  const found: { value?: { QueryInterface(id: unknown): { data: string } } } = {};
  try {
    system.getData(transferable, system.kGlobalClipboard);
    transferable.getTransferData(flavor, found);
  } catch {
    // Nothing of this kind is there.
    return "";
  }
  return found.value?.QueryInterface(Ci["nsISupportsString"]).data ?? "";
}
