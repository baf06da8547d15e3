import type { FoundDate } from "../dates/index.ts";
import type { Draft } from "../draft.ts";
import { sentenceEnds } from "../sentences.ts";

export const leftWords =
  /(?:^|[\s,.;:])(?:accessed|available|online|url|doi|retrieved|from|at|in print|forthcoming|dated|published|(?:online |im internet |verfügbar |abrufbar |erhältlich )?unter|disponible (?:à l[’']adresse|sur|en ligne)|consultable (?:à l[’']adresse|sur)|dostupn[éeáý] (?:z|na)|dost[eę]pn[yea] (?:w|na|pod adresem)|im internet|online-(?:publikation|dokument)|vom|z dnia|от|ad|p|pp|updated|last modified)$/iu;

/** `(with changes adopted on 17 October 2004 and 27 February 2022)`: a bracket that says more than a date. */
export function isPartOfBracket(text: string, { start, end }: FoundDate): boolean {
  if (!/^[)\]]/.test(text.slice(end, end + 1)) || /[([]$/.test(text.slice(0, start))) return false;
  const open = Math.max(text.lastIndexOf("(", start), text.lastIndexOf("[", start));
  return (
    open >= 0 &&
    !/[)\]]/.test(text.slice(open, start)) &&
    text.slice(open, start).trim().split(/\s+/).length > 3
  );
}

/** `доклад, ноябрь 2021 – март 2022. Б. м., 2022`: behind the end of a title the year of the book stands alone. */
export function isBehindYear({ dates, form }: Draft, { kind, iso }: FoundDate, dated: boolean): boolean {
  const year = dated && form !== "comma" ? dates.at(-1) : undefined;
  if (year?.kind !== "year") return false;
  // "Указатель трудов. 1883–1983, 1999": years that ended before that of the book are those that it is about.
  if (kind === "year" && /^\d{4}\/\d{4}$/.test(iso)) return iso.slice(5) < year.value;
  return kind === "month" && /^\d/.test(iso);
}

/** `(2024). Human rights in Belarus: January 2024`, `(2022). Economic update: Spring 2022`: nothing parts the date from the title. */
export function isPartOfTitle(text: string, { start, kind }: FoundDate): boolean {
  if (kind === "none") return false;
  if (kind === "year" && /\d/.test(text[start]!))
    return /\p{L}:\s$/u.test(text.slice(Math.max(0, start - 3), start));
  const before = text.slice(Math.max(0, start - 24), start);
  return /(?:\p{L}|\p{L}:)\s$/u.test(before) && !leftWords.test(before.trimEnd());
}

/** `(2024) Bilateral settlements with Belarus, 2015–2023`, `(2023) Programme for housing, 2023–2025`: years that begin before the one at the head or with it are those that a work is about. */
export function isSpanOfTitle({ text, dates }: Draft, { start, iso, kind }: FoundDate): boolean {
  const head = dates.find(({ kind: of, value }) => of === "year" || value.length >= 4)?.value.slice(0, 4);
  return kind === "year" && /^\d{4}\/\d{4}$/.test(iso) && head !== undefined && iso.slice(0, 4) <= head && iso.slice(0, 4) < iso.slice(5) && /\p{L}[”"»’)]?,\s$/u.test(text.slice(start - 4, start));
} // prettier-ignore

/** MLA: `PEN Belarus. Violations of cultural rights: Belarus, 2022. 15 Mar. 2023, penbelarus.org/…`: behind the one sentence there is, the day follows that the page has. */
export function isBeforeDay({ text, dates, links }: Draft, from: number, { start, end, kind, iso }: FoundDate): boolean {
  const day = dates.find(({ kind: of, value }) => of === "full" && value.length > 7);
  return (
    kind === "year" && day !== undefined && links.some((one) => one.start > day.span.start) &&
    // "PEN Belarus (2023), Violations: Belarus, 2022, 15.03.2023, https://…": where the year at the head is another, a comma, too.
    (/^\.\s$/.test(text.slice(end, day.span.start)) || (/^,\s$/.test(text.slice(end, day.span.start)) && iso < day.value.slice(0, 4) && dates.some(({ kind: of, value }) => of === "year" && value === day.value.slice(0, 4)))) && /\p{L}[”"»’)]?,\s$/u.test(text.slice(start - 4, start)) && !sentenceEnds(text, from, start).length
  );
} // prettier-ignore

/** `(2024). Violations of cultural rights: Belarus, 2023. https://…`, `(2021) Foreign trade, January–December 2020 [Dataset]`: another year than that at the head, where nothing but the title stands, is one that it is about. */
export function isAnotherYear({ text, dates, links }: Draft, from: number, { start, end, iso, kind }: FoundDate): boolean {
  const head = dates.find(({ kind: of }) => of === "year")?.value.slice(0, 4);
  if (!head || !/^\d{4}/.test(iso) || iso.slice(0, 4) === head || iso.slice(0, 4) > head || (kind === "full" && /^\d{4}-\d\d-\d\d/.test(iso))) return false;
  const link = links.find((one) => one.start >= end)?.start ?? text.length;
  const alone = /^[.\s]*(?:(?:Available at|Retrieved from|URL):?\s?)?$/.test(text.slice(end, link));
  return alone && /\p{L}[”"»’)]?,\s$/u.test(text.slice(start - 4, start)) && !sentenceEnds(text, from + 2, start).length;
} // prettier-ignore
