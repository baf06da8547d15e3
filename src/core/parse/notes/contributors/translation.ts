import { findDates } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { issuedOn } from "../named-fields.ts";
import type { Note } from "../types.ts";

const bracket = rule(
  /(?<=[\p{L}\p{N}\p{M}?!.…”"»’'ʼʹʺ′)]\s)\[(?<inner>[^[\]]{6,400})\](?=\s?[.,;:/(]|[”"»’]|\s?$|\s\[|\s\/\/|\s\p{Lu})/gu,
);
/** What a work is, not what its title means: `[интервью с послом]`, `[Rev. of the book …]`, `[letter to the editor]`. */
const description =
  /^(?:интервью|інтэрв['’]ю|інтерв['’]ю|беседа|гутарка|розмова|рецензия|рец\.|рэц\.|рэцэнзія|письмо|ліст|лист|обзор|репортаж|стенограмма|выступление|речь|запись|сообщение|комментарий|заявление|обращение|лекция|доклад|фотография|карта|interv['’]?[yi]u|beseda|retsenziya|rets\.|pis['’]mo|vystuplenie|rech|zapis|lektsiya|doklad|book review|review of|rev\. of|letter to|comment on|commentary on|interview with|interview by|speech|remarks|recenzja|rec\.|wywiad z|rozmowa z|list do)(?!\p{L})/iu;
const other =
  /^(?:in|w|у|в|dostęp|cit\.|accessed|access|cited|дата|data|zugriff|abgerufen|consulté|retrieved|et al|и др|i in|i dr|і інш|та ін|sic|b\. ?[rdm]|s\. ?[al]|б\. ?[гмд]|ca?\.|circa|\d)(?:[\s:.,]|$)|https?:|@/iu;
/** `Lietuvos istorija XVI a. [Dzieje Litwy]`, `Dzieje Litwy do 1569 r. [History]`: the stop is that of a shortened word. */
const century = /\s(?:[IVX]{1,5}|\d{3,4})\s(?:w|a|st|r|v|m|в|ст|г|р)\.\s$/u;
const signed = /^[A-Z][A-Za-z’'ʹ-]+,?\s(?:[A-Z][a-z]{0,2}\.\s?){1,2}\s?[A-Z]/;
/** `[updated 2 March 2020]` is no title, `[Conflict and opinion: March 2023]` is one. */
const isDated = (inner: string) =>
  /\d{4}/.test(inner) && (/^\p{Ll}|; \p{Ll}/u.test(inner) || (inner.match(/\p{L}{3,}/gu)?.length ?? 0) < 4);

/**
 * `Title [Translation]`, `Journal [Translation of its name]`: the first is a field, the others are left out of the names that
 * they stand behind. A title that stands in brackets as a whole begins a sentence and is none.
 */
export const translationNotes = finder([bracket], (text) => {
  const notes: Note[] = [];
  for (const match of bracket.all(text)) {
    const inner = match.groups!["inner"]!;
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    if (other.test(inner) || isDated(inner) || !/\p{L}{2}\s|\p{L}{6}/u.test(inner) || /[.)]\s$/.test(before) && !/[”"»’]\s$|\p{L}{3}\.\s$/u.test(before) && !century.test(text.slice(0, match.index))) continue;
    if (/(?:^|\s)(?:\d{4}[a-z]?|n\.d\.)\)\.?\s$/.test(text.slice(Math.max(0, match.index - 9), match.index))) continue;
    const start = match.index;
    const end = start + match[0].length;
    const span = { start: start + 1, end: end - 1 };
    const described = description.test(inner) || (/^\p{Ll}/u.test(inner) && /[\u0400-\u04ff]/.test(inner));
    if (described) {
      // "[интервью агентству, 21 июля 2022 г.]": its day, where no other is printed.
      const day = /\d{4}\s?\p{L}{0,2}\.?$/u.test(inner) ? findDates(inner).findLast(({ kind }) => kind === "full") : undefined;
      const issued = day ? [issuedOn(day, start + 1)] : [];
      notes.push({ start, end, fields: [{ name: "genre", value: inner, span }, ...issued] });
      continue;
    }
    // "Реки и города [Kos A. B. Reki i goroda]": what begins with the author is no title.
    if (signed.test(inner) && /^[^A-Za-z]*[\u0400-\u04FF]/.test(text)) {
      notes.push({ start, end, fields: [{ name: "note", value: inner, span }] });
      continue;
    }
    const first = !notes.some(({ fields }) => fields?.[0]?.name === "translated-title");
    const field = first ? { name: "translated-title" as const, value: inner.replace(/[.,]$/, ""), span } : { name: "note" as const, value: inner, span };
    notes.push({ start, end, fields: [field] });
  }
  return notes;
}); // prettier-ignore
