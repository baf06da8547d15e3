import type { Markup } from "./types.ts";

const DAY = String.raw`\d{1,2}[./]\d{1,2}[./](?:\d\d){1,2}`;
const TIME = String.raw`\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const WHEN = `(?:${DAY},?\\s)?${TIME}(?:,?\\s${DAY})?`;
/** `[12.03.2024 14:05] Anna: `, `12/03/24, 14:05 - Anna Kos: `, `Anna, [12.03.2024 14:05]` on a line of its own. */
const HEAD = new RegExp(
  `^(?:\\[${WHEN}\\]\\s?(?:[^:\\n[\\]]{1,40}:(?:\\s|$))?|${WHEN}\\s[–-]\\s(?:[^:\\n[\\]]{1,40}:(?:\\s|$))?|[^,\\n[\\]]{1,40},\\s\\[${WHEN}\\](?:\\n|$))`,
  "gmu",
);
/** One line that begins so is none of a chat. */
const FEWEST = 3;

/**
 * When and by whom the messages of a chat were written; each message begins something of its own.
 * @example chat("[14:05] Anna: Kos B., War\n[14:07] Jan: thanks\n[14:09] Anna: Lis C., Law").edits[0] // { start: 0, end: 14 }
 */
export function chat(source: string): Markup {
  const found: Markup = { edits: [], marks: [] };
  if (!/\d:\d\d/.test(source)) return found;
  for (const { index, 0: head } of source.matchAll(HEAD)) {
    const end = index + head.length;
    const lineEnd = source.indexOf("\n", end);
    found.edits.push({ start: index, end });
    found.marks.push({ kind: "message", start: end, end: lineEnd < 0 ? source.length : lineEnd });
  }
  return found.edits.length < FEWEST ? { edits: [], marks: [] } : found;
}
