import { dashOfTex } from "./dash-of-tex.ts";
import { type OffsetMap, TextBuilder } from "./lines/offset-map.ts";

/** Stands for "the word goes on in the next line": the one hyphen that never belongs to the word. */
export const SOFT_HYPHEN = "\u00AD";

// Everything that is looked at; the rest of a text is copied as it is.
const SUSPECT =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- these are what PDFs and the clipboard bring
  /\r\n|-{2,}|[\0-\x08\v\r\x0E-\x1F\x7F-\xA0\xAD\u0300-\u036F\u1680\u180E\u2000-\u200B\u200E\u200F\u2010\u2011\u2028-\u202F\u205F-\u206F\u3000\uFB00-\uFB06\uFEFF\uFFFE\uFFFF]/g;

// Unicode, Alphabetic Presentation Forms: what PDF fonts print for two or three letters.
const LIGATURES: Record<string, string> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
};

const LINE_BREAKS = new Set(["\r\n", "\r", "\v", "\x85", "\u2028", "\u2029"]);
// PDF viewers copy the hyphen of a broken word as one of these (pdfium: U+0002 and U+FFFE).
const BREAK_HYPHENS = new Set([SOFT_HYPHEN, "\x02", "\uFFFE"]);
const SPACES = /[\xA0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const COMBINING = /[\u0300-\u036F]/;

function repaired(character: string, atLineEnd: boolean): string {
  if (LINE_BREAKS.has(character)) return "\n";
  if (BREAK_HYPHENS.has(character)) return atLineEnd ? SOFT_HYPHEN : "";
  if (SPACES.test(character)) return " ";
  if (character === "\u2010" || character === "\u2011") return "-";
  return LIGATURES[character] ?? "";
}

/** A text and where its characters came from. */
export interface RepairedText {
  text: string;
  map: OffsetMap;
}

/**
 * Takes the damage of PDFs and word processors out of the characters: ligatures are spelt out, the many spaces and
 * line breaks become one kind each, soft hyphens, zero-width and control characters go, a letter and its combining
 * accent become one character (`и` + U+0306 → `й`), the dashes of TeX become dashes (`12--15` → `12–15`). A soft hyphen at the end of a line stays: it tells that the word
 * goes on. All other characters, lone surrogates too, are left alone.
 *
 * @example repairCharacters("con\uFB02ict\u00A0zone").text // "conflict zone"
 */
export function repairCharacters(source: string): RepairedText {
  const out = new TextBuilder();
  let copied = 0;
  SUSPECT.lastIndex = 0;
  for (const match of source.matchAll(SUSPECT)) {
    const at = match.index;
    const character = match[0];
    if (character.startsWith("--")) {
      const dash = dashOfTex(source, at, character.length);
      if (dash === null) continue;
      out.add(source.slice(copied, at), copied);
      out.add(dash, at);
    } else if (COMBINING.test(character)) {
      const base = at > copied ? source.charAt(at - 1) : "";
      const composed = (base + character).normalize("NFC");
      if (base === "" || composed.length > 1) continue;
      out.add(source.slice(copied, at - 1), copied);
      out.add(composed, at - 1);
    } else {
      out.add(source.slice(copied, at), copied);
      const after = source.charAt(at + 1);
      out.add(repaired(character, after === "\n" || after === "\r" || after === ""), at);
    }
    copied = at + character.length;
  }
  out.add(source.slice(copied), copied);
  return { text: out.toString(), map: out.map };
}
