import { BODY_WORDS } from "../data/name-words.ts";
import type { Draft } from "../draft.ts";
import { isPublisher } from "../publication/index.ts";
import { isPeriodical } from "../outlets.ts";
import { reportKind } from "../report-kind.ts";
import { partRule } from "../rule.ts";
import { anySpelling } from "../spellings.ts";
import { bookAddress, dataHost, dataTitle, institutePapers, press } from "./kinds.ts";
import { say, type TypeRule } from "./evidence.ts";

/** GOST says it behind a colon or begins with it: `: аналит. докл.`, `Отчёт о НИР`, `: raport`. */
const reportTitle = partRule(() =>
  anySpelling(
    /(?:^|\s?:\s)(?:аналит\p{L}*\.?\s(?:докл|обзор|отч|зап|даклад|агляд|доп)|аналіт\p{L}*\.?\s(?:доп|огл|зап|дак|агл)|докл(?:ад)?(?:\.?$|\s)|отч[её]т\s(?:о|по|за)\s|справаздач|дакл(?:ад)?\.?$|звіт\s|analit\p{L}*\.?\s(?:dokl|obzor|zap)|otch[ёe]t\s(?:o|po)\s)/iu,
  ),
);

const yearbook = anySpelling(
  /(?<!\p{L})(?:rocznik|raport|sprawozdanie|zestawienie|yearbook|report|ежегодник|доклад|отч[её]т|щорічник|звіт|штогоднік|справаздача|даклад)/iu,
);

const isPress =
  /(?:^|\s)(?:University Press|UP|Press|Books|Publishers?|Publishing|Publications|Verlag|Wydawnictwo|Éditions)(?:\s|$)/u;

/** By the known outlet or host, else by what is left of an imprint. */
export const restType: TypeRule = ({ draft, fields, creators, text, dates, container, publisher, url, title, byHost, byOutlet, fullDate, edited }) => {
  if (url && publisher && inPapers(draft)) return say("report", 0.85);
  if (institutePapers.test(draft.notes.flatMap((note) => note.fields ?? []).find(({ name }) => name === "collection-title")?.value ?? "")) return say("report", 0.85);
  // "SIPRI (2023) SIPRI Arms Transfers Database. Stockholm: SIPRI", "Eurostat, “Imports of electricity,” 2023. …/databrowser/view/nrg_ti_eh"
  if (creators.every(({ lastName }) => !lastName) && !fields["number-of-pages"] && !edited && (dataTitle.test(title) ? !fullDate && (url || publisher) : dataHost.test(url) && (!container || byOutlet === undefined))) return say("dataset", 0.75);
  // What a think tank puts on its site with a day is a comment, unless its address says more.
  if ((byOutlet ?? byHost) === "report" && url)
    return say(/report|policy|paper|analy[sz]|anali[sz]|brief|studies|\.pdf/i.test(url) || (!fullDate && publisher) ? "report" : "webpage", 0.9);
  // "Lisiecki, Sąsiad. Nowy car, Znak 2014": a house and its monthly have one name.
  if (byOutlet && byOutlet !== "report" && publisher && !container && !url && !fullDate && isPublisher(publisher) && creators.some(({ lastName }) => lastName)) return say("book", 0.7);
  if (byOutlet) return say(byOutlet, 0.9);
  // "OVD-Info and Memorial (2022) Title: doklad. Moscow: OVD-Info. Available at: https://reports.ovd.info/": with place and publisher it is printed.
  if (!container && publisher && fields["publisher-place"] && !fullDate && byHost && press.has(byHost) && !isPress.test(publisher)) return say("report", 0.75);
  if (byHost && byHost !== "statute" && byHost !== "encyclopediaArticle") return say(byHost, 0.9);
  if (container && !fullDate && isPeriodical(draft.outlets, container)) return say("journalArticle", 0.85);
  // "“Trading across the Line,” Int. Alert, London, U.K., Aug. 2020": papers come out on a day.
  if (container && fullDate && !url && fields["publisher-place"] && !dates.some(({ value }) => value.length >= 10)) return say("report", 0.7);
  if (container && fullDate) return say(url ? "webpage" : "newspaperArticle", 0.85);
  if (!container && (reportTitle.test(title) || reportKind(title))) return say("report", 0.85);
  // "Department for Trade (2022) Notice to exporters. London: DIT", "World Bank (2020) Title. Washington, DC: World Bank": a body printed its own work.
  if (!container && (publisher ?? (url ? undefined : fields["publisher-place"])) && !edited && !fields.edition && !fields["number-of-pages"] && !fields.ISBN && printsItself(creators, publisher)) return say("report", 0.75);
  // "New Haven, CT: Yale University Press. Available at: https://yalebooks.co.uk/": a press puts the pages of its books on its site.
  if (publisher && (fields["publisher-place"] ?? (!container && creators.length)) && !fullDate && isPress.test(publisher) && !creators.some(({ name }) => name) && !/\.pdf(?:$|\?)/i.test(url)) return say("book", 0.85);
  // "“The House That Lukashenko Built.” Moscow: Carnegie Moscow Center, 2018": titles of books stand in no quotation marks.
  if (draft.titleSign === "quotes" && !container && fields["publisher-place"] && (publisher ?? (url ? undefined : "")) !== undefined && !fields["number-of-pages"] && !fields.ISBN && !fields.edition) return say("report", 0.8);
  if (fields["number-of-pages"] || fields.ISBN || (fields["publisher-place"] && publisher && !fullDate && !/\.pdf(?:$|\?)/i.test(url) && !(url && (BODY_WORDS.test(publisher) || creators.some(({ name }) => name))))) return say("book", 0.9);
  // "Główny Urząd Statystyczny (2023), Rocznik demograficzny, Warszawa, https://…": what a body printed in a town is no page of a site.
  if (url && draft.form === "comma" && !fullDate && !container && fields["publisher-place"] && creators.length === 1 && creators[0]?.name !== undefined && yearbook.test(title)) return say("report", 0.8);
  // "Anna Kos, Red Fields, Doubleday, 2017, https://www.penguinrandomhouse.com/books/1/": the page of a book stands for the book.
  if (url && !container && !fullDate && creators.some(({ lastName }) => lastName) && (publisher ?? dates[0]) && bookAddress.test(url) && !/\.pdf(?:$|\?)/i.test(url)) return say("book", 0.8);
  if (url)
    return say(/\.pdf(?:$|\?)/i.test(url) || (!fullDate && publisher && !(container && fields.accessed && !fields.issued && !dates.length)) ? "report" : "webpage", 0.8);
  if (publisher && fullDate) return say("report", 0.7);
  if (publisher || fields["publisher-place"] || (fields.edition && !container)) return say("book", 0.9);
  // "Das Handbuch der Flüsse. Göttingen 2011 : Vandenhoeck, 212 S.": the imprint was cut out.
  if (!container && draft.notes.some(({ kind, fields: said }) => !kind && said?.some(({ name }) => name === "publisher"))) return say("book", 0.85);
  if (container) return say("journalArticle", 0.6);
  // "Избирательное право / отв. ред. А. В. Кос, 1999": who edited alone makes it a book.
  if (edited && !fullDate && dates.length) return say("book", 0.7);
  // "Сергій Жадан, Інтернат", "Plokhy, Chernobyl, 2018": of all that people write, a book is what they name by no more.
  if (title && !url && !fullDate && NUMBERS.every((name) => !fields[name]) && creators.some(({ lastName }) => lastName) && !unprinted.test(text)) return say("book", 0.5);
  return null;
}; // prettier-ignore

/** What a book has not. */
const NUMBERS = ["volume", "issue", "page", "DOI"] as const;
const unprinted =
  /(?:in press|forthcoming|to appear|submitted|under review|w druku|im Druck|в печати|у друку)(?!\p{L})/iu;

/** `DIT` of `Department for International Trade`, `Ministry of Energy` of `Ministry of Energy of the Republic of Belarus`, and what Her Majesty printed. */
function printsItself([body, ...others]: Draft["creators"], publisher: string | undefined): boolean {
  const name = body?.name;
  if (!name || others.length || /librar|museum|galler|press|publish|verlag|books|society|academ|бібліят|библиотек|музе/iu.test(name)) return false;
  if (publisher === undefined) return BODY_WORDS.test(name);
  const letters = (words: string) => words.replace(/\([^()]*\)/g, "").split(/[\s,&-]+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join("");
  if (/^(?:HMSO|(?:The )?Stationery Office|TSO|GPO|Government Printing Office)$/.test(publisher)) return BODY_WORDS.test(name) || /^(?:Great Britain|United States|UK|U\.\s?S\.)/.test(name);
  return name === publisher || (name.startsWith(`${publisher} `) && publisher.includes(" ")) || (/^\p{Lu}{2,8}$/u.test(publisher) && letters(name) === publisher);
} // prettier-ignore

/** `(FIIA Briefing Paper 275)`: what is numbered so comes out as a report. */
const inPapers = ({ notes, fields }: Draft): boolean =>
  [fields["collection-title"], ...notes.flatMap((note) => note.fields ?? []).filter(({ name }) => name === "collection-title")].some((series) => /(?:Papers?|Reports?|Briefs?|Briefings?|Memos?|Commentar(?:y|ies))$/.test(series?.value ?? "")); // prettier-ignore
