import { rule } from "../rule.ts";
import type { Note } from "./types.ts";

const bracket = rule(
  /(?<=[\p{L}\p{N}\p{M}?!.…”"»’ʹ)]\s)\[(?<inner>[^[\]]{6,400})\](?=\s?[.,;:/(]|[”"»’]|\s?$|\s\[|\s\/\/|\s\p{Lu})/gu,
);
const other =
  /^(?:in|w|у|в|dostęp|cit\.|accessed|access|cited|дата|data|zugriff|abgerufen|consulté|retrieved|et al|и др|i in|i dr|і інш|та ін|sic|b\. ?[rdm]|s\. ?[al]|б\. ?[гмд]|ca?\.|circa|\d)(?:[\s:.,]|$)|https?:|@|\d{4}/iu;

/**
 * `Title [Translation]`, `Journal [Translation of its name]`: the first is a field, the others are left out of the names that
 * they stand behind. A title that stands in brackets as a whole begins a sentence and is none.
 */
export function translationNotes(text: string): Note[] {
  const notes: Note[] = [];
  for (const match of bracket.all(text)) {
    const inner = match.groups!["inner"]!;
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    if (other.test(inner) || !/\p{L}{2}\s|\p{L}{6}/u.test(inner) || /[.)]\s$/.test(before) && !/[”"»’]\s$|\p{L}{3}\.\s$/u.test(before)) continue;
    if (/(?:^|\s)(?:\d{4}[a-z]?|n\.d\.)\)\.?\s$/.test(text.slice(Math.max(0, match.index - 9), match.index))) continue;
    const start = match.index;
    const end = start + match[0].length;
    const span = { start: start + 1, end: end - 1 };
    notes.push({ start, end, ...(!notes.length && { fields: [{ name: "translated-title", value: inner.replace(/[.,]$/, ""), span }] }) });
  }
  return notes;
} // prettier-ignore
