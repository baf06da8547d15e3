import type { Entry } from "../types.ts";
import { endsInYearOfNames } from "../notes/work-marks.ts";

/** `, Deep Rivers, 2015. `, `(eds.), 2019). `, `2017 г. `: the end of the work. */
const DATED_END =
  /(?:(?<!\d)(?:1[5-9]|20)\d\d(?: ?[гр]\.?)?\)?[.!?]|(?<!\d)(?:1[5-9]|20)\d\d\)?;) (?=["“„«]?[\p{Lu}\d])/gu;
/** A full stop behind a word of some length. */
const ENDED = /(?<=\p{L}{3}[)”»"]?)\. (?=["“„«]?[\p{Lu}\d])/gu;
/** ` - ` behind the title */
const DASH = / [-–—] /u;
/** Fields of a work, which go on behind a full stop: pages, links, places and publishers, numbers. */
const OF_WORK =
  /\d{3}|https?:|www\.|\bdoi\b|\/\/|(?<![\p{L}’'])(?:[Pp]p?|ss?|S|С|с|vol|no|nr|Bd|т|вып|ISBN|ISSN|URL|Vol|No|Nr|[Rr]etrieved|[Aa]ccessed|[Aa]vailable|[Tt]rans(?:lated|l)?|[Ee]d(?:ited|s)?|Режим|Дата|[Dd]ostęp)(?!\p{L})|\p{L} ?: ?\p{Lu}/u;
/** `since 2008`, `in the 1990s` */
const SINCE = /(?<=\p{Ll} )(?:1[5-9]|20)\d\d(?!\d)/gu;
const CLOSED = /[.!?…)]$/u;
const LONGEST = 240;

const isSaid = (rest: string): boolean =>
  rest.length < LONGEST && CLOSED.test(rest) && rest.includes(" ") && !OF_WORK.test(rest.replace(SINCE, ""));

/**
 * Where a sentence behind a reference begins, `Title - Kos, Verlag, 2015. The one to start with.`, in a list whose items have such:
 * behind its year, or else behind the names that stand behind the title.
 * @param isHabit whether other items of the list have one for sure
 */
export function sentenceRemark({ text, marks }: Pick<Entry, "text" | "marks">, isHabit: boolean): number | undefined {
  const dash = DASH.exec(text)?.index ?? -1;
  const titleEnd = Math.max(dash, marks.find(({ kind, start }) => kind === "link" && start < 3)?.end ?? -1);
  // Where a list prints names first, a title stands behind the year.
  if (titleEnd < 0) return undefined;
  const find = (end: RegExp): number | undefined => {
    for (const { index, 0: sign } of text.matchAll(end)) {
      const at = index + sign.length - 1;
      if (index < titleEnd || text.length - at > LONGEST || endsInYearOfNames(text.slice(0, at).replace(/\.$/, ""))) continue;
      return isSaid(text.slice(at + 1)) ? at : undefined;
    }
    return undefined;
  };
  return find(DATED_END) ?? (isHabit && dash > 0 ? find(ENDED) : undefined);
} // prettier-ignore
