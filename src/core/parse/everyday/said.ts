import type { Span } from "../../evidence.ts";
import { arePeople } from "../are-people.ts";
import { findDates } from "../dates/index.ts";
import type { Draft } from "../draft.ts";
import { isHostName } from "../link-evidence.ts";
import { locatorAtEnd } from "../locators/index.ts";
import { hasGivenName, readNames, type FoundNames, type NameShape } from "../names/index.ts";
import { isOutlet } from "../outlets.ts";
import { isPublisher } from "../publication/index.ts";
import { locatorsOf, type NamedWithLocators } from "./locators-of.ts";
import type { Piece } from "./pieces.ts";

/** What the pieces behind a title are. */
export interface Said {
  people: FoundNames[];
  dates: { iso: string; kind: "full" | "year"; start: number; end: number }[];
  names: Piece[];
  /** Volume, issue and pages behind a name. */
  located: NamedWithLocators["values"];
}

const SHAPES: readonly NameShape[] = [
  "given surname",
  "initials surname",
  "surname initials",
  "surname, initials",
];

/** The people that a stretch names, if it names nothing else. */
export function peopleIn(draft: Draft, { start, end }: Span): FoundNames | null {
  const found = readNames(draft.text, start, SHAPES, "author", (place) => place === end);
  return found && arePeople(found, draft.text, draft.outlets) ? found : null;
}

/** Whether a piece names where a work was published: a known outlet, or the host of the link. */
export function isOutletOf(draft: Draft, { start, end }: Piece, url: string | undefined): boolean {
  const name = draft.text.slice(start, end);
  if (isOutlet(draft.outlets, name)) return true;
  return !isPublisher(name) && isHostName(name, url);
}

/** `Doubleday 2017`: no comma before the year. */
const WITH_YEAR = /^(?<name>\p{Lu}.*?[\p{L}.]) (?<year>(?:19|20)\d\d)$/du;
/** More words are a remark. */
const MOST_WORDS = 8;

/** `Anna Kos and Jan Lis (eds.)` */
const EDITORS = /^(?:eds?|hrsg|hgg?|red|ред|рэд|упоряд|уклад)\.?$/iu;
/** `A. Kos, T. Lis, O. Mur, Washington Post`: behind one name in initials the next ones stand so, too. */
const hasInitials = ({ creators: [one] }: FoundNames): boolean => /^\p{Lu}\./u.test(one?.firstName ?? "");

/** Tells people, dates and names among the pieces behind a title; what follows a date as a sentence is a remark. */
export function readPieces(draft: Draft, pieces: readonly Piece[], mayBePeople: boolean): Said {
  const said: Said = { people: [], dates: [], names: [], located: [] };
  for (const piece of pieces) {
    const { start, end } = piece;
    const printed = draft.text.slice(start, end);
    const [date, ...others] = findDates(printed);
    if (date && !others.length && date.kind !== "none" && date.kind !== "day" && date.start === 0 && date.end >= printed.length - 2)
      said.dates.push({ iso: date.iso, kind: date.kind === "year" ? "year" : "full", start: start + date.start, end: start + date.end });
    else if (EDITORS.test(printed) && said.people.length && !said.names.length) {
      draft.claim(piece);
      for (const { creators } of said.people) for (const creator of creators) creator.creatorType = "editor";
    }
    // What follows the day is a remark: "… 2017. On the famine."
    else if (piece.mark === "stop" && (said.dates.length || said.names.length)) break;
    else {
      const people = mayBePeople && !said.names.length && !isOutletOf(draft, piece, draft.fields.URL?.value) ? peopleIn(draft, piece) : null;
      if (people && (piece.mark === "by" || piece.mark === "director" || people.creators.every(hasGivenName) || (said.people.some(hasInitials) && hasInitials(people)) || (!said.people.length && piece.mark === "dash" && pieces.length > 1))) said.people.push(piece.mark === "director" ? directors(people) : people);
      else addName(draft, said, piece);
    }
  }
  return said;
} // prettier-ignore

const directors = (people: FoundNames): FoundNames => ({
  ...people,
  creators: people.creators.map((one) => ({ ...one, creatorType: "director" })),
});

function addName(draft: Draft, said: Said, piece: Piece): void {
  // "Slavic Review 80, no. 1 (2021)": a comma stands between them.
  const whole = said.names.length ? locatorAtEnd(draft.text, piece.start, piece.end, true) : null;
  if (whole && whole.start === piece.start) return void said.located.push(...whole.values);
  const { name: span, values } = locatorsOf(draft, piece);
  const printed = draft.text.slice(span.start, span.end);
  const { name, year } = WITH_YEAR.exec(printed)?.indices?.groups ?? {};
  const end = name ? span.start + name[1] : span.end;
  if (year) said.dates.push({ iso: printed.slice(...year), kind: "year", start: span.start + year[0], end: span.start + year[1] });
  // "dekoder", "iSANS": some outlets begin with a small letter.
  if ((!/^[\p{Lu}\d«„“"@]|^[\p{Ll}\d.-]+\.\p{Ll}{2,}$/u.test(printed) && !(/^\p{L}{3,20}$/u.test(printed) && isOutletOf(draft, piece, draft.fields.URL?.value))) || printed.split(" ").length > MOST_WORDS) return;
  said.names.push({ ...piece, end });
  said.located.push(...values);
} // prettier-ignore
