import type { Markup } from "./types.ts";

/** HTML 4.01, section 24: those that titles, names and links have. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  shy: "\u00AD",
};
/** Addresses keep theirs: the cleaning of links mends them, and says so. */
const ENTITY =
  /(?:https?:\/\/|www\.)\S+|&(?:amp;)?(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,6}));/gi;

/**
 * Entities of HTML, also those that were written twice: `&amp;ndash;`. What is none stays.
 * @example entities("Taylor &amp; Francis").edits // [{ start: 7, end: 12, by: "&" }]
 */
export function entities(source: string): Markup {
  const found: Markup = { edits: [], marks: [] };
  if (!source.includes("&")) return found;
  for (const { index, groups, 0: all } of source.matchAll(ENTITY)) {
    const { decimal, hex, name } = groups!;
    if (!decimal && !hex && !name) continue;
    const by = name ? NAMED[name.toLowerCase()] : character(decimal ? Number(decimal) : parseInt(hex!, 16));
    if (by !== undefined) found.edits.push({ start: index, end: index + all.length, by });
  }
  return found;
}

/** No control characters, no halves of pairs. */
const character = (code: number): string | undefined =>
  code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
