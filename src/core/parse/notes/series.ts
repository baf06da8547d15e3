import type { Note } from "./types.ts";

/** What names of series have in them, and names of newspapers or journals that stand there have not. */
const word =
  "(?:series|studies|library|papers?|reports?|commentar(?:y|ies)|guides?|monographs?|texts|classics|perspectives on|memos?|bulletin|handbooks?|society|reihe|schriften|beiträge|studien|studia|prace|biblioteka|серия|библиотека|seriya)";
const ahead =
  "(?=\\.\\s(?:\\p{Lu}[\\p{L}’'-]*(?:,?\\s(?:and\\s|am\\s)?\\p{Lu}[\\p{L}.’'-]*){0,3}):\\s\\p{Lu})";
const numbered = new RegExp(
  `(?<=[.?!”"]\\s)(?<name>\\p{Lu}[\\p{L}&’'-]*(?:\\s(?:\\p{Lu}|of|in|on|for|and|the|to|zu|und)[\\p{L}&’'-]*){0,8}?)(?:,?\\s(?:no\\.|nr\\.?|vol\\.|bd\\.)?\\s?(?<number>\\d{1,4}))?${ahead}`,
  "dgu",
);
const named = new RegExp(`(?:^|\\s)${word}(?=\\s|$)`, "iu");

/** Chicago prints the series of a book before its place: `Title. OSW Studies 58. Warsaw: Centre …`. */
export function seriesNotes(text: string): Note[] {
  if (!text.includes(": ") || !named.test(text)) return [];
  const notes: Note[] = [];
  for (const match of text.matchAll(numbered)) {
    const { name, number } = match.indices!.groups!;
    const value = text.slice(...name!);
    if (!named.test(value) || (!number && value.split(" ").length < 3)) continue;
    notes.push({
      start: match.index,
      end: match.index + match[0].length,
      fields: [
        { name: "collection-title", value, span: { start: name![0], end: name![1] } },
        ...(number ? [{ name: "collection-number" as const, value: text.slice(...number), span: { start: number[0], end: number[1] } }] : []),
      ],
    });
  }
  return notes;
} // prettier-ignore
