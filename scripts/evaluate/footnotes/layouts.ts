import { noteNumbers, raised } from "./note-numbers.ts";

type Print = (text: string) => string;

/** Replaces parts of a text, which may be given in any order. */
function replaced(text: string, parts: readonly { start: number; end: number; by: string }[]): string {
  let out = "";
  let from = 0;
  for (const { start, end, by } of [...parts].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    out += text.slice(from, start) + by;
    from = end;
  }
  return out + text.slice(from);
}

/** The numbers of the notes as they are printed where a note begins, and, where that is asked for, in the text above. */
const numbered = (text: string, ofNote: (value: number) => string, inText?: (value: number) => string): string =>
  replaced(text, noteNumbers(text).flatMap(({ value, start, behind, mark }) => [
    { start, end: behind, by: ofNote(value) },
    ...(mark && inText ? [{ ...mark, by: inText(value) }] : []),
  ])); // prettier-ignore

const inText = (text: string, print: (value: number) => string): string =>
  replaced(text, noteNumbers(text).flatMap(({ value, mark }) => (mark ? [{ ...mark, by: print(value) }] : []))); // prettier-ignore

const LONGEST_HEAD = 100;

/** Without numbers of pages, and short lines that come again but for their numbers. */
function withoutHeads(text: string): string {
  const lines = text.split("\n");
  const words = (line: string): string => line.replace(/\d+/g, " ").trim().toLowerCase();
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(words(line), (counts.get(words(line)) ?? 0) + 1);
  const notes = new Set(noteNumbers(text).map(({ start }) => text.slice(0, start).split("\n").length - 1));
  const isHead = (line: string): boolean =>
    /^[–— -]{0,2}\d{1,4}[–— -]{0,2}$/.test(line.trim()) || (/\p{L}{3}/u.test(line) && line.length < LONGEST_HEAD && !/[.;,]$/.test(line.trim()) && counts.get(words(line))! > 1);
  return lines.filter((line, at) => notes.has(at) || !isHead(line)).join("\n");
} // prettier-ignore

const ownLine: Print = (text) => numbered(text, (value) => `${value}\n`);
const lost: Print = (text) => inText(text, () => "");
const spaced: Print = (text) => text.replace(/\n/g, "\n\n");

/** The ways in which the text layers of PDFs and word processors print the same article. */
export const LAYOUTS: readonly (readonly [name: string, print: Print])[] = [
  ["as it was written", (text) => text],
  ["numbers of notes with a full stop", (text) => numbered(text, (value) => `${value}. `)],
  ["numbers of notes in square brackets", (text) => numbered(text, (value) => `[${value}] `, (value) => `[${value}]`)],
  ["raised numbers", (text) => numbered(text, (value) => raised(value), raised)],
  ["numbers glued to the notes", (text) => numbered(text, (value) => String(value))],
  ["numbers of notes on lines of their own", ownLine],
  ["numbers in the text on lines of their own", (text) => inText(text, (value) => `\n${value}\n`)],
  ["numbers in the text behind a space", (text) => inText(text, (value) => ` ${value}`)],
  ["numbers lost from the text", lost],
  ["without page numbers and heads", withoutHeads],
  ["a blank line after each line", spaced],
  ["without blank lines", (text) => text.replace(/\n\s*\n/g, "\n")],
  ["numbers lost, those of notes on lines of their own", (text) => ownLine(lost(text))],
  ["numbers lost, those of notes glued", (text) => numbered(lost(text), (value) => String(value))],
  ["numbers lost, without page numbers and heads", (text) => withoutHeads(lost(text))],
  ["numbers lost, a blank line after each line", (text) => spaced(lost(text))],
  ["without heads, a blank line after each line", (text) => spaced(withoutHeads(text))],
  ["without heads, numbers of notes on lines of their own", (text) => ownLine(withoutHeads(text))],
]; // prettier-ignore
