import type { Warning } from "../evidence.ts";

// eslint-disable-next-line no-control-regex -- control characters are what is counted
const CONTROL = /[\0-\x08\x0E-\x1A\x1C-\x1F\x7F\uFFFD]/g;
const LONG_LINE = 20_000;
const HEAD = 600;

const MAGIC: readonly [start: string, name: string, kind: string][] = [
  ["%PDF-", "a PDF file", "pdf"],
  ["PK\u0003\u0004", "a zipped file (Word, OpenDocument, EPUB)", "zip"],
  ["{\\rtf", "an RTF file", "rtf"],
];

/** Records that other programs export, by how a text of them begins. */
const RECORDS: readonly [beginning: RegExp, format: string][] = [
  [/^\s{0,99}@(?:article|book|booklet|conference|electronic|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|proceedings|report|techreport|thesis|unpublished)\s{0,9}\{[^\s,{}=]{0,200},/i, "BibTeX"],
  [/^\s{0,99}TY {2}- [A-Z]/, "RIS"],
  [/^\s{0,99}[[{]\s{0,99}[[{]?\s{0,99}"(?:id|key|type|title|version|itemType|author|items)"\s{0,9}:/, "JSON"],
]; // prettier-ignore

function warning(code: string, message: string, args?: Warning["args"]): Warning {
  return { code, severity: "warning", message, ...(args && { args }), fields: [] };
}

/** Says what makes an input unreadable as text; nothing when it can be read. */
export function unreadable(source: string): Warning | undefined {
  if (source.trim() === "")
    return warning("empty-input", "There is no text. Paste a reading list or open a file with one.");
  const kind = MAGIC.find(([start]) => source.startsWith(start));
  if (kind)
    return warning(
      "binary-input",
      `This is ${kind[1]}, not text. Open it in its program and copy the reading list, or save it as plain text.`,
      { case: kind[2] },
    );
  const format = RECORDS.find(([beginning]) => beginning.test(source.slice(0, HEAD)))?.[1];
  if (format)
    return warning(
      "records",
      `This is ${format}, records of another program and no reading list. Zotero reads it itself (File → Import…); then select the items, right-click, and Spisok cleans their links, mends their titles and tags them.`,
      { format },
    );
  const control = source.match(CONTROL)?.length ?? 0;
  if (control * 10 > source.length) {
    const percent = Math.round((control / source.length) * 100);
    return warning(
      "binary-input",
      `This is not text: ${percent} % of it are control characters or undecodable bytes. Save the list as plain text in UTF-8.`,
      { case: "control", percent },
    );
  }
  return undefined;
}

/** Points out a line so long that its line ends were probably lost. `n`: number of the entry, `length` in characters. */
export function longLine(n: number, length: number): Warning | undefined {
  if (length < LONG_LINE) return undefined;
  return warning(
    "long-line",
    `Entry ${n} is ${length.toLocaleString("en-US")} characters long. The line ends between its references were probably lost; put each reference on its own line.`,
    { n, length },
  );
}

/** Said when nothing in the text looks like a reference. */
export function noList(): Warning {
  return warning(
    "no-list",
    "No reference was found in this text: no line has a name with initials, a link, pages, or a year that stands apart. Years in running sentences are not enough. Check that the reading list was copied too.",
  );
}
