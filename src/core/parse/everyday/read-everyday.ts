import type { Mark } from "../../list/types.ts";
import { arePeople } from "../are-people.ts";
import { setTitle } from "../body/title.ts";
import { findDates } from "../dates/index.ts";
import type { Draft } from "../draft.ts";
import { isHostName } from "../link-evidence.ts";
import { hasGivenName, readNames, type FoundNames, type NameShape } from "../names/index.ts";
import { isOutlet } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { isPublisher } from "../publication/index.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { readRow } from "./read-row.ts";
import { beginsWithNames, dashedTitle, linkedTitle, pageTitle, type TitleApart } from "./title-apart.ts";

/** A longer one is no note of the everyday kind. */
const LONGEST = 500;

/**
 * Reads what people note down of a work in no style: the title first, linked or before a dash or bar, and who wrote it, where and when behind
 * it, in any order: `[Red Famine](https://…) - Anne Applebaum, Doubleday, 2017`, `Why Moldova matters | ECFR https://…`.
 * @param marks italics and links of the reference
 * @returns whether it was one; else nothing is changed
 */
export function readEveryday(draft: Draft, marks: readonly Mark[]): boolean {
  const { text } = draft;
  if (readRow(draft, marks)) return true;
  if (text.length > LONGEST || draft.titleEnd !== null || draft.titleBySlash !== null) return false;
  if (!/\s[–—|-]\s/u.test(text) && !marks.some(({ kind }) => kind === "link")) return false;
  let to = text.length;
  while (to > 0 && (draft.isClaimed(to - 1) || /[\s.,;:–—-]/.test(text[to - 1]!))) to--;
  const linked = linkedTitle(draft, marks, to);
  if (linked) return take(draft, linked, to);
  if (beginsWithNames(draft)) return false;
  const page = pageTitle(draft, to);
  if (page) return take(draft, page, to);
  const dashed = dashedTitle(draft, to);
  return dashed !== null && take(draft, dashed, to);
}

const SHAPES: readonly NameShape[] = [
  "given surname",
  "initials surname",
  "surname initials",
  "surname, initials",
];

function peopleIn(draft: Draft, { start, end }: { start: number; end: number }): FoundNames | null {
  const found = readNames(draft.text, start, SHAPES, "author", (place) => place === end);
  return found && arePeople(found, draft.text, draft.outlets) ? found : null;
}

/** What the pieces behind a title are. */
interface Said {
  people: FoundNames[];
  dates: { iso: string; kind: "full" | "year"; start: number; end: number }[];
  names: Piece[];
}

function take(draft: Draft, { title, by, before }: TitleApart, to: number): boolean {
  const people = before && peopleIn(draft, before);
  if (before && !people) return false;
  const said = readPieces(draft, piecesOf(draft, title.end, to), by !== "bar" && !people);
  if (people) said.people.unshift(people);
  const [name] = said.names;
  const url = draft.fields.URL?.value;
  const outlet = said.names.find((piece) => isOutletOf(draft, piece, url));
  if (by === "bar" && !outlet && !(name && draft.text.includes(" | "))) return false;
  // Behind a dash stands anything: "Belarus – Russia", "Pogranicze – Minsk, 2020".
  if (by === "dash" && !(said.people.length && said.people[0]!.creators.every(hasGivenName) && (name ?? said.dates[0]))) return false;
  if (by === "link" && !name && !said.people.length && !said.dates.length) return false;
  if (by === "link" && !said.people.length && name && name.mark === "stop") return false;
  setTitle(draft, title.start, title.end, 0.95);
  for (const { creators, more } of said.people) {
    draft.creators.push(...creators);
    draft.moreCreators ||= more;
    for (const { spans } of creators) for (const span of spans) draft.claim(span);
  }
  for (const { iso, kind, start, end } of said.dates) {
    draft.dates.push({ value: iso, span: { start, end }, kind });
    draft.claim({ start, end });
  }
  const where = outlet ?? name;
  if (where) {
    const printed = draft.text.slice(where.start, where.end);
    const dayKnown = said.dates.some(({ kind }) => kind !== "year");
    const isHouse = !outlet && by !== "bar" && (isPublisher(printed) || (by === "dash" && !dayKnown && !url));
    draft.set(isHouse ? "publisher" : "container-title", where, 0.9);
  }
  const place = said.names.find((piece) => piece !== where && isPlace(draft.text.slice(piece.start, piece.end)));
  if (place) draft.set("publisher-place", place, 0.85);
  draft.form = "marked";
  return true;
} // prettier-ignore

function isOutletOf(draft: Draft, { start, end }: Piece, url: string | undefined): boolean {
  const name = draft.text.slice(start, end);
  if (isOutlet(draft.outlets, name)) return true;
  return !isPublisher(name) && isHostName(name, url);
}

/** `Doubleday 2017`: no comma before the year. */
const WITH_YEAR = /^(?<name>\p{Lu}.*?[\p{L}.]) (?<year>(?:19|20)\d\d)$/du;
/** More words are a remark. */
const MOST_WORDS = 8;

function readPieces(draft: Draft, pieces: readonly Piece[], mayBePeople: boolean): Said {
  const said: Said = { people: [], dates: [], names: [] };
  for (const piece of pieces) {
    const { start, end } = piece;
    const printed = draft.text.slice(start, end);
    const [date, ...others] = findDates(printed);
    if (date && !others.length && date.kind !== "none" && date.kind !== "day" && date.start === 0 && date.end >= printed.length - 2)
      said.dates.push({ iso: date.iso, kind: date.kind === "year" ? "year" : "full", start: start + date.start, end: start + date.end });
    // What follows the day is a remark: "… 2017. On the famine."
    else if (piece.mark === "stop" && (said.dates.length || said.names.length)) break;
    else {
      const people = mayBePeople && !said.names.length && !isOutletOf(draft, piece, draft.fields.URL?.value) ? peopleIn(draft, piece) : null;
      if (people && (piece.mark === "by" || people.creators.every(hasGivenName) || (!said.people.length && piece.mark === "dash" && pieces.length > 1))) said.people.push(people);
      else addName(said, piece, printed);
    }
  }
  return said;
} // prettier-ignore

function addName(said: Said, piece: Piece, printed: string): void {
  const { name, year } = WITH_YEAR.exec(printed)?.indices?.groups ?? {};
  const end = name ? piece.start + name[1] : piece.end;
  if (year) said.dates.push({ iso: printed.slice(...year), kind: "year", start: piece.start + year[0], end: piece.start + year[1] });
  if (/^[\p{Lu}\d«„“"@]|^[\p{Ll}\d.-]+\.\p{Ll}{2,}$/u.test(printed) && printed.split(" ").length <= MOST_WORDS)
    said.names.push({ ...piece, end });
} // prettier-ignore
