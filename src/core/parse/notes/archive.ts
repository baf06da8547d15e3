import { trimmed, withoutStop } from "../draft.ts";
import { rule } from "../rule.ts";
import type { Note } from "./types.ts";

const gap = "[.,;]?\\s?[–—]?\\s?";
/** Fond, inventory, file, leaves: `Ф. Р-5446. Оп. 2. Д. 38. Л. 12–14`, `f. 4p, op. 1, d. 1234, l. 5`. */
const signature = rule(
  new RegExp(
    `(?:Ф|F|fond)\\.?\\s?(?<fond>[\\p{L}\\d][\\p{L}\\d-]{0,8})${gap}(?:(?:Оп|Воп|Op|inv)\\.\\s?[\\p{L}\\d-]{1,8}${gap})(?:(?:Д|Спр|Ед\\. ?хр|Од\\. ?зб|Адз\\. ?зах|D|Spr|Yed\\. ?khr|Ed\\. ?khr|file)\\.\\s?[\\p{L}\\d-]{1,8}${gap})?(?:(?:Лл?|Аркк?|L{1,2}|Ark|fols?)\\.\\s?\\d{1,4}\\s?(?:об\\.?|зв\\.?|ob\\.?)?(?:\\s?[-–,]\\s?\\d{1,4}(?:\\s?об\\.)?){0,4})?`,
    "giu",
  ),
);
const sign = rule(/(?:Оп|Воп|Op|inv)\.\s?\d/iu);
/** Polish archives: `AAN, MSZ, sygn. 1234, k. 12–14`. */
const polish = rule(
  /,\s(?<where>sygn\.(?:\sakt)?\s?[\p{L}\d][\p{L}\d/.-]{0,14}(?:,\s(?:k|s|t|karta)\.\s?\d{1,4}(?:[-–]\d{1,4})?){0,2})/dgu,
);

/** An archive's document: its archive, and where it lies there; both are the title of one that has none of its own. */
export function archiveNotes(text: string): Note[] {
  if (sign.test(text)) {
    for (const match of signature.all(text)) {
      if (/\p{L}$/u.test(text.slice(0, match.index))) continue;
      const end = trimmed(text, { start: match.index, end: match.index + match[0].length }).end;
      const before = text.slice(0, match.index).trimEnd();
      const name = /(?:^|\s\/\/\s|[.;:?!»”"]\s(?:[–—]\s)?)(?<name>\p{Lu}[^/.;:]{1,120})[.,;:]?(?:\s[–—])?$/u.exec(before)?.groups?.["name"];
      const start = name === undefined ? match.index : before.lastIndexOf(name);
      return [noteOf(text, start, match.index, end)];
    }
  }
  for (const match of polish.all(text)) {
    const [from, end] = match.indices!.groups!["where"]!;
    const head = /(?:^|,\s)(?<name>(?:Archiwum\s[^,]{3,60}|\p{Lu}{2,6}(?:\s\p{Lu}\p{L}+)?)(?:,\s[^,]{2,60}){0,2})$/u.exec(text.slice(0, match.index))?.groups?.["name"];
    if (head) return [noteOf(text, match.index - head.length, from, end)];
  }
  return [];
} // prettier-ignore

function noteOf(text: string, start: number, at: number, end: number): Note {
  const name = withoutStop(text.slice(start, trimmed(text, { start, end: at }).end));
  const archive = { name: "archive" as const, value: name, span: { start, end: start + name.length } };
  const whole = start === 0 && /^[\s.;]*$/.test(text.slice(end));
  return {
    start,
    end: whole ? text.length : end,
    kind: "archive",
    fields: [
      ...(name ? [archive] : []),
      { name: "archive_location", value: text.slice(at, end), span: { start: at, end } },
      ...(whole ? [{ name: "title" as const, value: text.slice(start, end), span: { start, end } }] : []),
    ],
  };
}
