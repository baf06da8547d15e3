import type { Draft } from "../draft.ts";
import { BODY_WORDS } from "../data/name-words.ts";
import { isPeriodical, outletType } from "../outlets.ts";
import { conference, press } from "./kinds.ts";
import { anySpelling } from "../spellings.ts";
import { say, type TypeRule } from "./evidence.ts";

const PAPER_SERIES =
  /^(?:\p{Lu}[\p{L}&-]*\s){0,3}(?:Policy|Working|Research|Analytical|Discussion|Briefing|White|Position)\s(?:Papers?|Briefs?|Notes?)$/u;

const inBook = /[,.?!”"]\s\[?(?:w|W|in|In)(?::\]?|\]:?)\s/u;

/** `// Наукові записки НаУКМА. Серія: Історичні науки. – К., 2011. – Т. 117`: what has series and volumes is a journal. */
const ofSeries = anySpelling(
  /\s\/\/\s[^/]{3,160}[.:]\s(?:Сер(?:[иі]я|ыя|\.)|Ser(?:[iyj]{1,3}a|yia|\.))[\s:]/u,
);

/** `„Die Unionen“, in: ders. (Hg.), Polen in der Geschichte, Bd. 2, Stuttgart 2011`: the mark of a book, and no journal names its town. */
const markedBook = /[,.?!”“"]\s(?:\[(?:w|in):?\]:?|(?:w|in):)\s/iu;

const bookAround = /[,.?!”"»’]\s(?:in|In|dans)\s(?=(?:Id|Ead|ders|dies)\.,\s|["“„«]?\p{Lu})/u;
/** Place and publisher, read or cut out with their bracket. */
const isPrinted = ({ fields, notes }: Draft): boolean =>
  ["publisher", "publisher-place"].every((name) => name in fields || notes.some((note) => !note.kind && note.fields?.some((said) => said.name === name))); // prettier-ignore

/** Books and reports whose imprint or body says so, before a container is looked at. */
export const imprintType: TypeRule = ({ draft, fields, creators, text, dates, container, publisher, url, title, byOutlet, fullDate, located }) => {
  // The Bluebook: "Title, 85 U. Chi. L. Rev. 545 (2018)": what was cut out names the journal.
  if (draft.notes.some((note) => note.kind === "imprint" && note.fields?.some(({ name }) => name === "container-title"))) return say("journalArticle", 0.9);
  if (draft.isKind("imprint") && !fields.issue) {
    if (container) return say("bookSection", 0.9);
    const printed = draft.notes.flatMap((note) => note.fields ?? []).find(({ name }) => name === "publisher")?.value ?? "";
    // "OSW (2023) Title (Warsaw, OSW), available at:": what a body prints and puts on its site is a report.
    const ownWork = url && (creators.some(({ name }) => name) || outletType(draft.outlets, printed) === "report");
    return say(draft.isKind("report") || ownWork ? "report" : "book", 0.9);
  }
  // "OSCE (2020) Early Elections. ODIHR Election Observation Mission Final Report. Warsaw: OSCE": a body says so itself.
  if (!container && !located && creators.length > 0 && creators.every(({ name }) => name) && publisher && fields["publisher-place"] && /[.”]\s\p{Lu}[^.]*\sReport$/u.test(title)) return say("report", 0.8);
  // "Smok, V., 2013. Title. Analytical Paper. Ostrogorski Centre, Minsk": so institutes call what they print.
  if (!container && !located && publisher && PAPER_SERIES.test(fields["collection-title"]?.value ?? "")) return say("report", 0.85);
  if (draft.isKind("report") && !located && !(byOutlet && press.has(byOutlet))) return say("report", 0.9);
  // "w: tenże, Między zbiorowością a wspólnotą, Lublin 2000, s. 11–34": what stands behind "in:" with its place is a book.
  // "In Malevich: al’manakh, vol. 12, 56–83. Minsk: Ekonompress": an almanac that has a publisher, too.
  if (container && (!located || (fields.volume && !fields.issue && (publisher || (markedBook.test(text) && !byOutlet && !isPeriodical(draft.outlets, container))))) && fields.page && fields["publisher-place"] && !fullDate && (inBook.test(text) || (publisher && /[.?!][”"]\sIn\s\p{Lu}/u.test(text)))) return say(conference.test(container) ? "conferencePaper" : "bookSection", 0.85);
  // "Anna Kos, “The Church,” in Rivers (London: Routledge, 2018), 23", "in Id., Scritti filosofici, vol. 10, Einaudi, Torino": the mark of a book, its place and who published it.
  if (container && !fields.issue && !fullDate && !byOutlet && bookAround.test(text) && !isPeriodical(draft.outlets, container) && isPrinted(draft)) return say(conference.test(container) ? "conferencePaper" : "bookSection", 0.85);
  // "// Церковь и общество. – Гродно : ГрГУ, 2001. – Ч. 2. – С. 15–30": of a journal GOST names neither place nor publisher; an issue or a part of a series does not say it is a book.
  if (container && publisher && fields.volume && !fields.issue && fields.page && fields["publisher-place"] && !fullDate && text.includes(" // ") && !ofSeries.test(text) && !byOutlet && !isPeriodical(draft.outlets, container) && !conference.test(container)) return say("bookSection", 0.8);
  // MLA: "Human Rights Watch. Arbitrary Detention. HRW, Nov. 2021.": what a body brings out in a month, and no newspaper.
  if (container && !located && !url && !fields.page && !fields.DOI && creators.length > 0 && creators.every(({ name }) => name) && (!byOutlet || byOutlet === "report" || creators.length > 1) && dates.every(({ value }) => value.length < 10) && dates.length && !/[“”"]/.test(text) && (/^\p{Lu}{2,7}$/u.test(container) || BODY_WORDS.test(container) || creators.some(({ name }) => name === container))) return say("report", 0.7);
  return null;
}; // prettier-ignore
