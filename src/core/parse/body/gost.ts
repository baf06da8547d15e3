import type { Span } from "../../evidence.ts";
import { readBookPart, unquoted } from "../book-part/index.ts";
import { findDates } from "../dates/index.ts";
import { trimmed, type Draft } from "../draft.ts";
import { readNames } from "../names/index.ts";
import { isPlace } from "../places.ts";
import { standsBeforeNoun } from "../sentences.ts";
import { readTail } from "../tail/index.ts";
import { beforeTown } from "./before-town.ts";
import { namedAgain } from "./named-again.ts";
import { setTitle } from "./title.ts";

/** Title ` // ` container, after GOST R 7.0.5-2008. */
export function readGost(draft: Draft, start: number, slashes: Span, limit: number): void {
  const { text } = draft;
  let to = limit;
  const slash = text.indexOf(" / ", start);
  const apart = slash > start && slash < slashes.start;
  const printed = apart ? null : /\.\s(?:[–—-]\s)?(?<place>\p{Lu}[^.,:]{1,30})(?:,\s(?<year>(?:19|20)\d\d))?\.?\s?$/du.exec(text.slice(start, slashes.start));
  const place = printed?.indices?.groups?.["place"];
  if (printed && place && isPlace(text.slice(start + place[0], start + place[1]))) {
    // "Население : стат. сб. – Москва, 2023. – Текст : электронный // Росстат"
    draft.set("publisher-place", { start: start + place[0], end: start + place[1] }, 0.9);
    const year = printed.indices!.groups!["year"];
    if (year) draft.dates.push({ value: text.slice(start + year[0], start + year[1]), span: { start: start + year[0], end: start + year[1] }, kind: "year" });
    draft.claim({ start: start + printed.index, end: slashes.start });
    slashes = { start: start + printed.index + 1, end: slashes.end };
  }
  const said = apart ? slash : namedAgain(draft, start, slashes.start);
  setTitle(draft, start, identifierBefore(draft, start, said), 0.95);
  if (apart) draft.claim({ start: slash, end: slashes.start });
  // "// V kn.: Rabochie Donbassa", "// В сб.: Народы Кавказа"
  const from = slashes.end + (/^(?:[ВвУу]\s(?:кн|сб|зб)|[VvUu]\s(?:kn|sb|zb))\.?\s?:\s/u.exec(text.slice(slashes.end, slashes.end + 10))?.[0].length ?? 0);
  draft.claim({ start: slashes.start, end: from });
  dateOfTitle(draft);
  // What stands behind a link is no more of the container.
  for (let i = from; i < limit && to === limit; i++) if (draft.isClaimed(i)) to = readTail(draft, from, i).end;
  to = beforeTown(draft, from, to);
  // "// Сорока М. Избранное. М., 1960": the author of the book
  const author = readNames(text, from, ["surname initials"], "bookAuthor", (place) => place < to && text[place - 1] === "." && /^\s\p{Lu}\p{Ll}+/u.test(text.slice(place, place + 4)));
  if (author && hasPlace(text.slice(from, to))) {
    draft.creators.push(...author.creators);
    draft.claim({ start: from, end: author.end });
    return readBookPart(draft, author.end, to);
  }
  // "// Faini R and Portes R (eds) Trade with the East: Opportunities. London, CEPR": editors before their book, as Harvard has them
  if (/^\p{Lu}[^()\d]{3,140}\s\((?:[Ee]ds?|[Hh]rsg|[Rr]ed|ред)\.?\)[.,:]?\s\p{Lu}/u.test(text.slice(from, to))) return readBookPart(draft, from, to);
  // "// Ukrains'ka mova. – K., 2019. – T. 71", "// Вестник. – М. ; СПб., 2015": a journal with its place
  const printedAt = /[.?!»”)]\s(?:[–—]\s)?(?<place>[KК]|\p{Lu}\p{L}{0,14}\.?\s?;\s\p{Lu}\p{L}{0,14})[\s,.]*$/du.exec(text.slice(from, to));
  const places = printedAt?.indices?.groups?.["place"];
  if (printedAt && places && (/^[KК]$/u.test(printedAt.groups!["place"]!) || isPlace(printedAt.groups!["place"]!))) {
    draft.set("publisher-place", { start: from + places[0], end: from + places[1] }, 0.9);
    draft.claim({ start: from + printedAt.index, end: to });
    draft.set("container-title", unquoted(text, { start: from, end: from + printedAt.index }), 0.95);
    return;
  }
  // "Book / pod red. …", "Book. Place: Publisher"
  if (draft.editorsNoted || /\s\/\s/.test(text.slice(from, to)) || hasPlace(text.slice(from, to)))
    return readBookPart(draft, from, to);
  // "// Zviazda. – Kaliarovy dadatak. – 2021": a dash behind a full stop ends the name, whatever stands behind it.
  const area = /[.»”]\s[–—]\s\p{Lu}/u.exec(text.slice(from, to));
  draft.set("container-title", unquoted(text, { start: from, end: area ? from + area.index + 1 : to }), 0.95);
} // prettier-ignore

/** `Медиа и протест. – DOI 10.17223/… // Вестник`: an identifier there is no more of the title. */
function identifierBefore(draft: Draft, start: number, to: number): number {
  let end = to;
  while (end > start && /[\s.]/.test(draft.text[end - 1]!)) end--;
  if (!draft.isClaimed(end - 1)) return to;
  while (end > start && draft.isClaimed(end - 1)) end--;
  const label = /[.,]?\s[–—-]?\s?(?:DOI:?\s?|URL:?\s?)?$/iu.exec(draft.text.slice(start, end));
  draft.claim({ start: end - (label?.[0].length ?? 0), end: to });
  return end - (label?.[0].length ?? 0);
}

/** `Заседание Совета : стенограмма. 21 февраля 2022 г. // …`: a date ends the title where no other one is printed. */
function dateOfTitle(draft: Draft): void {
  const { title } = draft.fields;
  const span = title?.spans[0];
  if (!title || !span || draft.dates.length) return;
  const last = findDates(title.value).at(-1);
  const closed = last && /^\.?[)\]]?$/.test(title.value.slice(last.end));
  if (!last || !closed || last.kind !== "full") return;
  draft.dates.push({ value: last.iso, span: { start: span.start + last.start, end: span.start + last.end }, kind: "full" });
  if (!/\.\s$/.test(title.value.slice(0, last.start))) return;
  const kept = trimmed(draft.text, { start: span.start, end: span.start + last.start });
  title.spans = [kept];
  title.value = draft.text.slice(kept.start, kept.end);
} // prettier-ignore

/** `Сборник. Минск : БГУ`, `Sbornik. SPb.: Nauka`, `Сборник. М., 2001`: a place behind a full stop makes it a book. */
function hasPlace(text: string): boolean {
  const colon = text.lastIndexOf(":");
  if (colon > 0) {
    const start = text.slice(0, colon).trimEnd().search(/(?<=[.?!»”)]\s)\p{Lu}[^.?!]*\.?$/u);
    const place = start >= 0 ? text.slice(start, colon).trim() : "";
    if (place && (isPlace(place) || (/^\p{Lu}[\p{L}’ʹ-]+$/u.test(place) && !/^(?:сер|ser)/iu.test(place)))) return true;
  }
  const end = /[.?!»”)]\s(?<place>\p{Lu}[^.,:]{0,30})[\s,.]*$/u.exec(text);
  const last = end && !standsBeforeNoun(text, 0, end.index) ? end.groups?.["place"] : undefined;
  return last !== undefined && (isPlace(last) || isPlace(last.replace(/\.$/, "")));
} // prettier-ignore
