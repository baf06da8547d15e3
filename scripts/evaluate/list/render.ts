import { proportionalWidth } from "../../../src/core/list/lines/layout.ts";
import { repairCharacters } from "../../../src/core/list/repair-characters.ts";
import type { Random } from "./random.ts";
import { proseParagraph } from "./prose.ts";

/** What marks the start of an entry. */
export type Marker =
  "none" | "one-per-line" | "hanging" | "blank" | "[n]" | "n." | "n)" | "(n)" | "n" | "bullet";

/** How a list is set as text. */
export interface Setting {
  marker: Marker;
  /** Columns, 60 to 110. */
  columns: number;
  /** Lines are broken by the width of a book face instead of by columns. */
  proportional: boolean;
  hyphenate: boolean;
  /** Where links may be broken. */
  links: "whole" | "at signs" | "anywhere";
  /** Lines on a page; 0: one endless page. */
  page: number;
  formFeed: boolean;
  heading: string | undefined;
  prose: boolean;
  /** Ligatures and no-break spaces as PDFs give them. */
  damage: boolean;
  paragraphs: "wrapped" | "whole";
  /** What stands above parts of the list (`Books`, `Internet sources`); none in most lists. */
  parts: readonly string[];
}

/** A text with a list in it, and the right answer. */
export interface Rendered {
  source: string;
  entries: { text: string; start: number; end: number }[];
}

const VOWEL = /[aeiouyąęóаеёиоуыэюяіїєўäöüáéíěů]/i;

/** Where a word may be hyphenated: between a vowel and a consonant followed by a vowel, two letters at least on either side. */
function hyphenPoints(word: string): number[] {
  const points: number[] = [];
  if (!/^[\p{Ll}\p{Lu}][\p{Ll}’]{4,}[.,:;]?$/u.test(word)) return points;
  for (let i = 2; i < word.length - 2; i++)
    if (
      VOWEL.test(word[i - 1]!) &&
      !VOWEL.test(word[i]!) &&
      VOWEL.test(word[i + 1]!) &&
      /\p{L}/u.test(word[i]!)
    )
      points.push(i);
  return points;
}

// Programs break links behind these signs (Unicode line breaking: SY, HY, and what PDF makers add).
const AFTER = /[/\-_=&?.]/;

interface Piece {
  text: string;
  /** What stands between it and the next piece: a space that a line end replaces, a hyphen that a line end brings, or nothing. */
  joint: "space" | "hyphen" | "none";
}

function pieces(text: string, setting: Setting): Piece[] {
  const out: Piece[] = [];
  for (const word of text.split(" ")) {
    const cuts: [number, Piece["joint"]][] = [];
    const link = /^[("“]?(?:https?:|www\.|10\.\d{4}\/|doi:)/i.test(word);
    if (link && setting.links !== "whole") {
      for (let i = 9; i < word.length - 1; i++)
        if (setting.links === "anywhere" || AFTER.test(word[i - 1]!)) cuts.push([i, "none"]);
    } else if (!link) {
      for (const match of word.matchAll(/(?<=[\p{L}\d])[-–—/](?=[\p{L}\d])/gu))
        cuts.push([match.index + 1, "none"]);
      if (setting.hyphenate && cuts.length === 0)
        for (const point of hyphenPoints(word)) cuts.push([point, "hyphen"]);
    }
    let from = 0;
    for (const [cut, joint] of cuts) {
      out.push({ text: word.slice(from, cut), joint });
      from = cut;
    }
    out.push({ text: word.slice(from), joint: "space" });
  }
  return out;
}

/** Breaks a text into lines of the setting's width; lines after the first begin `indent` columns further in. */
export function breakLines(text: string, setting: Setting, indent = 0): string[] {
  const measure = setting.proportional ? proportionalWidth : (part: string): number => part.length;
  const full = setting.columns;
  const lines: string[] = [];
  let line = "";
  let width = 0;
  let before: Piece["joint"] = "none";
  for (const piece of pieces(text, setting)) {
    const glue = before === "space" && line !== "" ? " " : "";
    const add = measure(glue + piece.text) + (piece.joint === "hyphen" ? 1 : 0);
    if (line !== "" && width + add > full - (lines.length > 0 ? indent : 0)) {
      lines.push(before === "hyphen" ? line + "-" : line);
      line = piece.text;
      width = measure(piece.text);
    } else {
      line += glue + piece.text;
      width += measure(glue + piece.text);
    }
    before = piece.joint;
  }
  return [...lines, line];
}

function labelOf(marker: Marker, n: number): string {
  switch (marker) {
    case "[n]":
      return `[${n}] `;
    case "n.":
      return `${n}. `;
    case "n)":
      return `${n}) `;
    case "(n)":
      return `(${n}) `;
    case "n":
      return `${n} `;
    case "bullet":
      return "• ";
    default:
      return "";
  }
}

function damaged(text: string, random: Random): string {
  return text
    .replace(/ffi|fi|fl/g, (letters) =>
      random.chance(0.7) ? { ffi: "\uFB03", fi: "\uFB01", fl: "\uFB02" }[letters]! : letters,
    )
    .replace(/(?<=\p{Lu}\.) (?=\p{Lu})/gu, () => (random.chance(0.4) ? "\u00A0" : " "));
}

/** Sets a list as a program would, with what stands around it. */
export function render(entries: readonly string[], setting: Setting, random: Random): Rendered {
  const rows: { text: string; entry?: number }[] = [];
  const indent =
    setting.marker === "hanging"
      ? 4
      : /^(?:one|none|blank|n$)/.test(setting.marker)
        ? 0
        : random.pick([0, 0, 3]);
  const paragraph = (): void => {
    const text = proseParagraph(random);
    for (const row of setting.paragraphs === "whole" ? [text] : breakLines(text, setting))
      rows.push({ text: row });
    rows.push({ text: "" });
  };
  if (setting.prose) for (let i = random.between(2, 5); i > 0; i--) paragraph();
  if (setting.heading !== undefined)
    rows.push({ text: setting.heading }, ...(random.chance(0.5) ? [{ text: "" }] : []));
  const first = rows.length;
  const texts = entries.map((entry) => repairCharacters(entry).text.replace(/\s+/g, " ").trim());
  // A list in parts has a heading before its first entry, and at some others.
  const heads = new Map<number, string>();
  setting.parts.forEach((head, k) => heads.set(Math.floor((k * texts.length) / setting.parts.length), head));
  texts.forEach((text, n) => {
    const head = heads.get(n);
    if (head !== undefined) {
      if (n > 0 && setting.marker !== "blank") rows.push({ text: "" });
      rows.push({ text: head }, ...(random.chance(0.4) ? [{ text: "" }] : []));
    }
    const whole = labelOf(setting.marker, n + 1) + text;
    const lines = setting.marker === "one-per-line" ? [whole] : breakLines(whole, setting, indent);
    lines.forEach((line, i) => rows.push({ text: (i > 0 ? " ".repeat(indent) : "") + line, entry: n }));
    if (setting.marker === "blank" && n < texts.length - 1) rows.push({ text: "" });
  });
  if (setting.prose && random.chance(0.6)) {
    if (setting.heading !== undefined || random.chance(0.5))
      rows.push(
        { text: "" },
        { text: random.pick(["About the author", "Appendix", "Об авторе", "O autorze", "Acknowledgements"]) },
      );
    else rows.push({ text: "" });
    paragraph();
  }
  return paginate(rows, first, texts, setting, random);
}

function paginate(
  rows: readonly { text: string; entry?: number }[],
  first: number,
  texts: readonly string[],
  setting: Setting,
  random: Random,
): Rendered {
  const head = random.pick([
    "Problems of the East European Security",
    "Anna Kowalska, Jan Nowak",
    "ВЕСТНИК МЕЖДУНАРОДНЫХ ОТНОШЕНИЙ",
    "Studia Polityczne 2022, vol. 50",
    "The Regime and its Patron",
  ]);
  const headed = random.chance(0.8);
  const spaced = random.chance(0.5);
  let page = random.between(1, 300);
  // The list can begin anywhere on its page.
  let room =
    setting.page === 0
      ? Infinity
      : Math.max(4, setting.page - (first % Math.max(1, setting.page)) - random.between(0, 20));
  const spans = texts.map((text) => ({ text, start: -1, end: -1 }));
  let source = "";
  for (const row of rows) {
    if (room-- <= 0) {
      page++;
      source += spaced ? "\n" : "";
      source += setting.formFeed ? `${page}\n\f` : `${page}\n`;
      if (headed) source += `${head}\n`;
      source += spaced ? "\n" : "";
      room = setting.page;
    }
    const text = setting.damage ? damaged(row.text, random) : row.text;
    const span = row.entry === undefined ? undefined : spans[row.entry]!;
    if (span) {
      const blank = text.length - text.trimStart().length;
      if (span.start < 0) span.start = source.length + blank;
      span.end = source.length + text.length;
    }
    source += `${text}\n`;
  }
  return { source, entries: spans };
}
