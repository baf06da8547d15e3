import type { Mark } from "../../list/types.ts";
import { setTitle } from "../body/title.ts";
import type { Draft } from "../draft.ts";
import { hasGivenName } from "../names/index.ts";
import { isPlace } from "../places.ts";
import { isPublisher } from "../publication/index.ts";
import { setLocators } from "./locators-of.ts";
import { readNotedBook } from "./noted-book.ts";
import { piecesOf } from "./pieces.ts";
import { readRow } from "./read-row.ts";
import { isOutletOf, peopleIn, readPieces } from "./said.ts";
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
  if (readRow(draft, marks) || readNotedBook(draft)) return true;
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
  if (!before) draft.claim({ start: 0, end: title.start });
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
  setLocators(draft, said.located);
  const place = said.names.find((piece) => piece !== where && isPlace(draft.text.slice(piece.start, piece.end)));
  if (place) draft.set("publisher-place", place, 0.85);
  draft.form = "marked";
  return true;
} // prettier-ignore
