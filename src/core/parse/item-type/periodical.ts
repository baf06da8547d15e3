import { BODY_WORDS } from "../data/name-words.ts";
import { partRule } from "../rule.ts";
import { isPeriodical } from "../outlets.ts";
import { collectionName, conference, institutePapers, press } from "./kinds.ts";
import { anySpelling } from "../spellings.ts";
import { say, type TypeRule } from "./evidence.ts";

/** What has a container with numbers or pages: journals and newspapers. */
export const periodicalType: TypeRule = ({ draft, text, fields, dates, container, publisher, url, byOutlet, fullDate, located, asked }) => {
  // Without a publisher the outlet stays a container: „Komentarze OSW”, nr 468.
  if (container && institutePapers.test(container) && !fields.volume && (publisher || !byOutlet)) return say("report", 0.8);
  if (container && (located || (fields.page && !publisher) || fields.DOI)) {
    const ofDay = dates.some(({ value }) => value.length >= 10);
    // "Вісник права, no. 1 (Квітень 9, 2024): 13–22": so many pages of a number has no newspaper.
    const isLong = fields.issue !== undefined && /\d[-–]\d/.test(fields.page?.value ?? "") && !isShort(fields.page?.value);
    if (fullDate && !isLong && !fields.volume && (ofDay || !fields.issue || byOutlet) && !fields.DOI && (byOutlet ? press.has(byOutlet) : (!isPeriodical(draft.outlets, container) || (ofDay && isLocal(container, fields.page?.value))))) {
      if (byOutlet) return say(byOutlet, 0.9);
      return say(conference.test(container) ? "conferencePaper" : BODY_WORDS.test(container) && !/^[A-Z]\d{1,2}$/.test(fields.page?.value ?? "") ? "report" : "newspaperArticle", 0.75);
    }
    if (asked && !fields.volume && (!byOutlet || press.has(byOutlet))) return say(byOutlet ?? "magazineArticle", 0.8);
    // "// Коммерсантъ. 2021. № 43. С. 1, 9": a newspaper has no volumes, and its number is as good as its day.
    if (byOutlet === "newspaperArticle" && !fields.volume && !fields.DOI) return say("newspaperArticle", 0.85);
    // "// Огонёк. – 2019. – № 3. – С. 14–15", "„Polityka”, nr 34, s. 50–52": a few pages of a magazine; longer ones are as good as in a journal.
    if (byOutlet === "magazineArticle" && !fields.volume && !fields.DOI && fields.issue && isShort(fields.page?.value)) return say("magazineArticle", 0.85);
    // "// Коммерческий курьер. – 2021. – № 36 (1480). – С. 4": so many numbers and so few pages has no journal.
    if (!byOutlet && !fields.volume && !fields.DOI && /\((?:[3-9]\d\d|\d{4,5})\)$/.test(fields.issue?.value ?? "") && /^\d{1,2}$/.test(fields.page?.value ?? "")) return say("newspaperArticle", 0.7);
    if (collectionName.test(container) && !fields.issue && !conference.test(container)) return say("bookSection", 0.8);
    // "// Роль столиці у державотворенні. – К., 1996. – С. 31–38": what has a town and no number is no journal.
    const inTown = fields["publisher-place"] && fields.page && !fields.volume && !fields.issue && !fullDate && text.includes(" // ");
    if (inTown && !byOutlet && !fields.DOI && !isPeriodical(draft.outlets, container) && !periodical.test(container)) return say(conference.test(container) ? "conferencePaper" : "bookSection", 0.8);
    return say(conference.test(container) && !fields.volume ? "conferencePaper" : "journalArticle", 0.95);
  }
  // "„Raport PISM”, Polski Instytut Spraw Międzynarodowych, Warszawa": what a body calls so is no book with parts.
  if (container && publisher && !fullDate && !fields.page && paper.test(container)) return say("report", 0.8);
  if (container && publisher && !fullDate && !url) return say(conference.test(container) ? "conferencePaper" : "bookSection", 0.8);
  // "// Междунар. конф. «Реки 2007». – М., 2007": what stands behind the slashes of GOST holds the paper.
  if (container && text.includes(" // ") && fields["publisher-place"] && !fullDate && !byOutlet && conference.test(container)) return say("conferencePaper", 0.8);
  // "// Средние века: мысль и история. – Т. 3. – М., 1995": what stands behind the slashes is held by what follows, and no book of a series.
  if (container && text.includes(" // ") && fields["publisher-place"] && !fullDate && !byOutlet && !url) {
    const counted = draft.notes.some((note) => note.fields?.some(({ name }) => name === "volume"));
    return say(counted ? "journalArticle" : "bookSection", 0.75);
  }
  return null;
}; // prettier-ignore

/** `14–15`, `44-7` */
function isShort(pages: string | undefined): boolean {
  const [, first = "", last = ""] = /^(\d{1,3})(?:[-–](\d{1,3}))?$/.exec(pages ?? "") ?? [];
  const end = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return first !== "" && Number(end || first) - Number(first) < 5;
}

const periodical = partRule(() =>
  anySpelling(
    /(?<!\p{L})(?:журнал|часопіс|часопис|вестник|веснік|вісник|известия|весці|вісті|бюллетень|бюлетэнь|бюлетень|газета|серия|серыя|серія)(?!\p{L})/iu,
  ),
);

const paper = partRule(
  /^(?:Raport|Report|Policy (?:Paper|Brief)|Working Paper|Komentarz|Analiz[ay]|Ekspertyz[ay]|Prace|Studi[ae])(?:\s|$)/,
);

/** `Волынский вестник. 2017. 3 марта. № 12. С. 2`: no journal has a day and a single page. */
const isLocal = (container: string, page: string | undefined): boolean =>
  page !== undefined && /^\d{1,2}(?:-\d{1,2})?$/.test(page) && /(?:вестник|веснік|вісник|vestnik|visnyk|viesnik)/iu.test(container); // prettier-ignore
