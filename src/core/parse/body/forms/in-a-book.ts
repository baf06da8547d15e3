import { readBookPart } from "../../book-part/index.ts";
import type { Draft } from "../../draft.ts";
import { takeBracket } from "../../head/index.ts";
import { isOutlet } from "../../outlets.ts";
import { bookMark } from "../title-end.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** `Kos A. Title. In: Lis B., ed. Book. Riga: Zinatne`: a mark parts the chapter from its book. */
export const inABook: BodyForm = {
  name: "in a book",
  when: () => true,
  read({ draft, start, to }) {
    const mark = bookMark(draft, start, to);
    if (!mark) return false;
    setTitle(draft, start, yearBefore(draft, start, mark.start), 0.95);
    draft.claim(mark);
    if (draft.isKind("podcast")) draft.form = "marked";
    readBookPart(draft, mark.end, to);
    const hasColon = draft.text.slice(mark.start, mark.end).includes(":");
    // "Кос А. Реки, в кн.: Леса. М., 1974", "Кос А. Реки. — В сб.: Леса": GOST before its slashes.
    const ofGost = /^[.,;?!»”)]*\s?(?:[–—]\s)?[УуВв] (?:кн|сб|зб)\.?\s?:/u.test(
      draft.text.slice(mark.start, mark.end),
    );
    if (
      ofGost ||
      isDayOfNewspaper(draft, hasColon) ||
      isWhole(draft, hasColon) ||
      hasTown(draft, hasColon) ||
      hasEditors(draft, hasColon) ||
      isNumbered(draft, draft.text.slice(mark.start, mark.end))
    )
      draft.form = "marked";
    return true;
  },
};

/** `Stabilność rzek, 2014, [w:] Fenomen rzeki, Kraków`: the only year stands between title and book; gives where the title ends. */
function yearBefore(draft: Draft, from: number, to: number): number {
  const match = draft.dates.length ? null : /,\s(?<year>(?:1[89]|20)\d\d)$/.exec(draft.text.slice(from, to));
  if (!match) return to;
  const open = from + match.index + 2;
  takeBracket(draft, { open, close: open + 4, iso: match.groups!["year"]!, kind: "year" });
  return from + match.index;
}

/** `in: Die Zeit vom 3.4.2020`: a newspaper and its day. */
function isDayOfNewspaper({ fields, creators, outlets, dates }: Draft, hasColon: boolean): boolean {
  const container = fields["container-title"]?.value;
  return (
    container !== undefined &&
    hasColon &&
    creators.length > 0 &&
    isOutlet(outlets, container) &&
    dates.some(({ kind }) => kind === "full")
  );
}

/** `Title. In: Proceedings of the 2nd Conference. Riga: Institute; 2015. p. 49–58`: all that a part of a book has is there. */
const isWhole = ({ fields, creators: [first] }: Draft, hasColon: boolean): boolean =>
  hasColon &&
  first?.creatorType === "author" &&
  ["publisher", "page", "publisher-place", "container-title"].every((name) => name in fields);

/** `Reke in ljudje. V: Zgodovinski časopis, let. 55, št. 2, str. 20–33`: a journal; of languages that the model was taught it knows more. */
const isNumbered = ({ fields, creators: [first] }: Draft, mark: string): boolean =>
  /[VU]:/.test(mark) && first?.creatorType === "author" && ["issue", "page", "container-title"].every((name) => name in fields); // prettier-ignore

/** `Stosunki z Litwą, in: Rocznik Rzeki 1995, Warszawa 1996, s. 100–102`: a town with the year before the pages, which is not the year that the book is about. */
const hasTown = ({ text, fields, creators: [first] }: Draft, hasColon: boolean): boolean =>
  hasColon &&
  first?.creatorType === "author" &&
  ["page", "publisher-place", "container-title"].every((name) => name in fields) &&
  !fields.publisher &&
  /,\s\p{Lu}[\p{L} -]{2,30}\s(?:1[89]|20)\d\d,\s(?:[sS]|pp?)\.\s?\d/u.test(text);

/** `Title, w: Kos A. (red.), Book, Scholar, Warszawa, s. 5–20`: editors, and what a book is printed with. */
function hasEditors({ form, fields, creators }: Draft, hasColon: boolean): boolean {
  const imprint = fields.publisher ?? (hasColon ? fields["publisher-place"] : undefined);
  return (
    creators.some(({ creatorType }) => creatorType === "editor") &&
    (form === "comma" || (imprint !== undefined && fields.page !== undefined && creators[0]?.creatorType === "author"))
  );
} // prettier-ignore
