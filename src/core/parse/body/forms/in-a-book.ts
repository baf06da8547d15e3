import { readBookPart } from "../../book-part/index.ts";
import type { Draft } from "../../draft.ts";
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
    setTitle(draft, start, mark.start, 0.95);
    draft.claim(mark);
    if (draft.isKind("podcast")) draft.form = "marked";
    readBookPart(draft, mark.end, to);
    const hasColon = draft.text.slice(mark.start, mark.end).includes(":");
    if (isDayOfNewspaper(draft, hasColon) || isWhole(draft, hasColon) || hasEditors(draft, hasColon))
      draft.form = "marked";
    return true;
  },
};

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

/** `Title, w: Kos A. (red.), Book, Scholar, Warszawa, s. 5–20`: editors, and what a book is printed with. */
function hasEditors({ form, fields, creators }: Draft, hasColon: boolean): boolean {
  const imprint = fields.publisher ?? (hasColon ? fields["publisher-place"] : undefined);
  return (
    creators.some(({ creatorType }) => creatorType === "editor") &&
    (form === "comma" || (imprint !== undefined && fields.page !== undefined && creators[0]?.creatorType === "author"))
  );
} // prettier-ignore
