import { datedAct, namedAct, numberedAct, parties } from "./act-names.ts";
import { BODY_WORDS } from "./data/name-words.ts";
import type { Draft } from "./draft.ts";
import { isGazette } from "./notes/gazette.ts";
import { hostType, isOutlet, isPeriodical, outletType } from "./outlets.ts";
import { isState } from "./places.ts";
import { partRule, rule } from "./rule.ts";
import { reportKind } from "./report-kind.ts";
import type { ItemType } from "./types.ts";
import { anySpelling } from "./spellings.ts";

const thesis = rule(() =>
  anySpelling(
    /(?:^|[\s(,.[])(?:ph\.?\s?d\.?|doctoral|master['’]s?|diss(?:ertation)?\b|thesis|praca (?:doktorska|magisterska)|rozprawa doktorska|дис(?:сертация)?\.|автореф(?:ерат)?\b|dis\. \.\.\.|kand\. |дыс\.)/iu,
  ),
);
const law = partRule(() =>
  anySpelling(
    /^(?:указ|закон|декрет|постановление|распоряжение|конституция|ukaz|zakon|dekret|postanovleniye|ustawa|rozporządzenie|council regulation|regulation \(eu\)|(?:(?:council|commission|european parliament(?: and council)?) )?(?:implementing |delegated |framework )?(?:regulation|decision|directive|common position|joint action|recommendation) (?:\([a-z, ]{2,12}\) )?(?:no\.? )?\d{1,4}\/\d{1,4}(?:\/[a-z]{2,6})?|закон украіни|пастанова|lietuvos respublikos \p{L}+|nutarimas|įstatymas|įsakymas|likums|noteikumi|rīkojums|seadus|määrus|korraldus|legea|hotărârea|ordonanța|decretul|zákon|nařízení|nariadenie|vyhláška|ústava|кодекс|(?:law|decree|edict|resolution|ordinance|order|directive) (?:no\.|№))(?:\s|$)/iu,
  ),
);
const treatySeries = partRule(
  /^(?:United Nations|League of Nations|European|Council of Europe|Canada|U\.S\.) Treaty Series$|^U\.N\.T\.S\.?$/,
);
/** An act of law as the title itself, or as what is said of it behind a colon: `О гражданстве : Закон Респ. Беларусь`. */
const act = rule(() =>
  anySpelling(
    /(?:^|\s?:\s|\.\s)(?:[\p{L}’'ʹ`]+(?:ый|ий|ой|ы|і|yy|iy|yj|ij|yi|ii|y)\s|(?:федер|конст|фед|feder)\p{L}*\.\s)?(?:указ|закон|декрет|дэкрэт|постан[ао]в\p{L}*|пастанов\p{L}*|распоряжени|розпорядженн|приказ|загад|наказ|директив|решени|рашэнн|рішенн|конституци|канстытуцы|конституці|кодекс|кодэкс|договор|дагавор|договір|соглашени|пагадненн|угод|конвенци|протокол|ukaz|zakon|dekret|postano\p{L}*|rasporyazhen|prikaz|resheni|konstitutsi|kodeks|dogovor|soglasheni|konventsi|protokol|ustaw|rozporządzen|uchwał|konstytucj|umow|decyzj|dyrektyw|postanowien|zarządzen|porozumien|konwencj|protokoł|traktat|obwieszczen|law|decree|edict|act|regulation|resolution|directive|treaty|constitution)\p{L}{0,3}(?![\p{L}’'])/iu,
  ),
);
/** `Aliens Act`, `Federal Law No. 255-FZ on …` behind the name of a country. */
const enactment = partRule(/^(?:Amendments?\sto\s(?:the\s)?)?(?:\p{Lu}[\p{L}’'-]*\s){0,4}(?:Act|Law|Code|Decree|Constitution|Edict|Resolution|Ordinance|Regulation|Directive|Order)(?=[\s.,“"]|$)/u); // prettier-ignore
/** `Law of Georgia on Transparency of Foreign Influence` */
const actOfState = partRule(
  /^(?:(?:Organic|Constitutional|Federal)\s)?(?:Law|Code|Decree|Edict|Constitution)\sof\s(?:the\s)?(?<state>\p{Lu}\p{L}+(?:\sof\s\p{Lu}\p{L}+|\s(?:Republic|Federation|Union))?)(?=\s(?:on|about|“|"|‘)|,|$)/u,
);
const interview = partRule(() =>
  anySpelling(
    /^(?:(?:personal|private|telephone|phone|e-?mail|online|author[’']s) )?(?:rozmowa|wywiad|интервью|інтэрв|інтерв|беседа|interview|interv’?yu)(?!\p{L}{4})/iu,
  ),
);
const conference = partRule(() =>
  anySpelling(
    /(?:proceedings of|(?:^|\s)proc\.|conference|(?:^|\s)conf\.|symposium|congress of|annual (?:convention|meeting)|convention of|workshop|konferen[cz]|конф(?:еренц|\.)|канф(?:ерэнц|\.)|konf\.|materialy .*(?:konf|foruma)|матэрыялы|материалы (?:междунар|респ|науч|всерос)|матеріали (?:міжнар|наук|всеукр))/iu,
  ),
);
/** `: сб. науч. тр. / отв. ред. И. И. Иванов. – М. : Наука, 2014. – Вып. 28`: a book, numbered or not. */
const collection = rule(() =>
  anySpelling(
    /\s:\s(?:сб(?:орник|\.)|зб(?:орнік|ірник|\.)|sb(?:ornik|\.)|zb(?:ornik|irnyk|\.)|материалы|матэрыялы|матеріали|materialy)(?!\p{L})/iu,
  ),
);
const dictionary = partRule(() =>
  anySpelling(/dictionary|словар|слоўнік|словник|slovar|słownik|wörterbuch|glossary|thesaurus/iu),
);
const encyclopedia = partRule(() =>
  anySpelling(
    /encyclop|энцыкл|энцикл|енцикл|entsiklop|encyklop|enzyklop|wikipedia|википеди|вікіпед|вікіпэд/iu,
  ),
);
/** GOST says it behind a colon or begins with it: `: аналит. докл.`, `Отчёт о НИР`, `: raport`. */
const reportTitle = partRule(() =>
  anySpelling(
    /(?:^|\s?:\s)(?:аналит\p{L}*\.?\s(?:докл|обзор|отч|зап|даклад|агляд|доп)|аналіт\p{L}*\.?\s(?:доп|огл|зап|дак|агл)|докл(?:ад)?(?:\.?$|\s)|отч[её]т\s(?:о|по|за)\s|справаздач|дакл(?:ад)?\.?$|звіт\s|analit\p{L}*\.?\s(?:dokl|obzor|zap)|otch[ёe]t\s(?:o|po)\s)/iu,
  ),
);
/** Of arXiv, SocArXiv, PsyArXiv, OSF Preprints and SSRN. */
const preprintDoi = /^10\.(?:48550|31235|31234|31219|2139)\//;
/** Of Dataverse, Mendeley Data, Dryad, Zenodo, figshare, ICPSR, GESIS. */
const repositoryDoi = /^10\.(?:7910|17632|5061|5281|6084|3886|4232)\//;
const repository =
  /^(?:harvard dataverse|[\p{L} ]*dataverse|mendeley data|zenodo|figshare|dryad|icpsr|gesis[\p{L} ]*|uk data (?:archive|service)|open icpsr|osf)(?:,? (?:v|ver\.|version)\.? ?[\d.]+)?$/iu;
/** Those that keep nothing but data. */
const dataRepository =
  /^(?:[\p{L} ]*dataverse|mendeley data|dryad|icpsr|gesis[\p{L} ]*|uk data (?:archive|service)|open icpsr|polish social data archive|repod)(?:,? (?:v|ver\.|version)\.? ?[\d.]+)?$/iu;
/** Where programs are kept. */
const codeHost = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket|codeberg|pypi|cran\.r-project)\./;
const press: ReadonlySet<ItemType> = new Set(["newspaperArticle", "magazineArticle", "blogPost", "webpage"]);

/** The item type of a record by the evidence that was found in it, with how sure that is. */
export function itemTypeOf(draft: Draft): { itemType: ItemType; confidence: number } {
  const { fields, creators, text, dates } = draft;
  const container = fields["container-title"]?.value;
  const publisher = fields.publisher?.value;
  const url = fields.URL?.value ?? "";
  const byHost = hostType(draft.outlets, url);
  // "Dynko, Andrei, editor. Miastechki. Nasha Niva, 2019.": newspapers print books, too.
  const ofEditors = creators.length > 0 && !url && creators.every(({ creatorType }) => creatorType === "editor");
  const byOutlet = container ? outletType(draft.outlets, container) : publisher && !fields["publisher-place"] && !ofEditors ? outletType(draft.outlets, publisher) : undefined;
  const title = fields.title?.value ?? "";
  // "in: Die Zeit vom 3.4.2020": a note says the day.
  const noted = draft.notes.some(({ kind, fields: said }) => !kind && said?.some(({ name, value }) => name === "issued" && value.length >= 10));
  const fullDate = noted || dates.some(({ kind }) => kind === "full");
  const say = (itemType: ItemType, confidence: number) => ({ itemType, confidence });
  const located = Boolean(fields.volume ?? fields.issue);
  const edited = draft.editorsNoted || creators.some(({ creatorType }) => creatorType === "editor" || creatorType === "bookAuthor");

  // "// Мова : матэрыялы канф. : у 2 ч. / БДУ. – Мінск, 2012. – Ч. 2": its parts are numbered, but it is no journal.
  const isCollection = fields["publisher-place"] !== undefined && (publisher ?? (fields.page && !located ? true : draft.notes.some((note) => note.fields?.some(({ name }) => name === "publisher")))) && collection.test(text);
  if (draft.isKind("thesis") || (!container && thesis.test(text))) return say("thesis", 0.95);
  if (fields.arXiv || byHost === "preprint" || (!located && (byOutlet === "preprint" || preprintDoi.test(fields.DOI?.value ?? ""))) || (draft.isKind("preprint") && !located)) return say("preprint", 0.9);
  if (draft.isKind("bill")) return say("bill", 0.9);
  if (draft.isKind("case")) return say("case", 0.9);
  if (draft.isKind("act")) return say("statute", 0.9);
  // "“Treaty on the Union State.” United Nations Treaty Series, vol. 2120"
  if (container && treatySeries.test(container)) return say("statute", 0.9);
  if (draft.isKind("archive")) return say(/^(?:Letter|Letters|Telegram|Postcard|List|Pis['’ʹ]?mo|Письмо|Ліст|Лист)\s(?:to|from|of|do|od|k|ot|к|от|да|ад)\s/iu.test(title) ? "letter" : "manuscript", 0.9);
  if (draft.isKind("entry")) return say(dictionary.test(draft.notes.find(({ kind }) => kind === "entry")?.fields?.[0]?.value ?? "") ? "dictionaryEntry" : "encyclopediaArticle", 0.9);
  if (draft.isKind("standard") && (!container || (fields["publisher-place"] && !located))) return say("standard", 0.9);
  if (draft.isKind("patent")) return say("patent", 0.9);
  // "Конституция Республики Беларусь. – Минск : Нац. центр правовой информ., 2022. – 80 с.": printed as a book; with its number it is the act.
  if (law.test(title) && !container && publisher && fields["publisher-place"] && fields["number-of-pages"] && !/(?:№|No\.?)\s?\d/.test(title) && !draft.notes.some((note) => note.kind === "law" && note.fields?.some(({ name }) => name === "number"))) return say("book", 0.85);
  const ofOutlet = creators.length === 1 && creators[0]?.name !== undefined && isOutlet(draft.outlets, creators[0].name);
  if (law.test(title) && !ofOutlet && (byHost === "statute" || !container || isGazette(container))) return say("statute", 0.85);
  if ((container ? (draft.isKind("law") && !edited) || isGazette(container) : draft.isKind("law")) && act.test(title)) return say("statute", 0.85);
  if (!creators.length && !located && !fields.page && actOfState.test(title) && isState(actOfState.exec(title)?.groups?.["state"] ?? "")) return say("statute", 0.85);
  if (creators.length === 1 && enactment.test(title) && isState(creators[0]?.name ?? "")) return say("statute", 0.85);
  const nobody = !creators.some(({ lastName }) => lastName !== undefined) && !located && !fields.page;
  if (nobody && !draft.isKind("report") && parties.test(title) && !edited && !fields["publisher-place"]) return say("case", 0.8);
  if (nobody && !ofOutlet && (namedAct.test(title) || datedAct.test(title) || numberedAct.test(title)) && (!container || isGazette(container) || byHost === "statute" || isPortal(container))) return say("statute", 0.8);
  if (/^(?:(?:private|personal) communication|(?:(?:private|open|personal) )?(?:letter|e-?mail) (?:to|from) .*)$/i.test(title) && !url && creators.length) return say("letter", 0.8);
  if (interview.test(title) && !container && !publisher && !url) return say("interview", 0.8);
  if (draft.isKind("manuscript") && !located) return say("manuscript", 0.85);
  if (draft.isKind("letter")) return say("letter", 0.8);
  // "Interview with Anna Kos, “On Writing”, Minsk, October 11, 2022"
  if (draft.notes.some(({ start, kind }) => start === 0 && kind === "interview") && !located && !url && !byOutlet) return say("interview", 0.8);
  if ((creators.some(({ creatorType }) => creatorType === "podcaster") || draft.notes.some((note) => note.creators?.some(({ creatorType }) => creatorType === "podcaster"))) && !located && byHost !== "videoRecording") return say("podcast", 0.85);
  const asked = draft.notes.some((note) => note.creators?.some(({ creatorType }) => creatorType === "interviewer"));
  if (draft.isKind("podcast") && !located && !asked) return say("podcast", 0.9);
  if (asked && !located) return say("interview", 0.85);
  if (draft.isKind("broadcast") && !located) return say(onAir.test(`${container ?? ""} ${publisher ?? ""} ${draft.notes.flatMap((note) => note.fields ?? []).find(({ name }) => name === "publisher")?.value ?? ""}`) ? "radioBroadcast" : "tvBroadcast", 0.85);
  if (byHost === "videoRecording" || byOutlet === "videoRecording") return say("videoRecording", 0.95);
  if ((draft.isKind("film") || creators.some(({ creatorType }) => creatorType === "director")) && !located) return say("film", 0.9);
  if (byHost === "forumPost" || byOutlet === "forumPost") return say("forumPost", 0.95);
  // "Mapa Białorusi 1:750 000"
  if (!container && !located && /(?:^|\s)1\s?:\s?\d{1,3}(?:[\s.]\d{3}){1,2}(?!\d)/.test(title)) return say("map", 0.85);
  if (draft.isKind("map") && !located) return say("map", 0.85);
  if (draft.isKind("artwork") && !located && !container?.includes("Instagram")) return say("artwork", 0.8);
  if (draft.isKind("video") && !located) return say("videoRecording", 0.9);
  if (draft.isKind("post") && !located) return say(byHost === "blogPost" ? "blogPost" : "forumPost", 0.85);
  if (draft.isKind("blog") && !located) return say("blogPost", 0.9);
  if (!located && !fields.page && dataRepository.test(container ?? publisher ?? "")) return say("dataset", 0.85);
  if (!located && !fields.page && /^(?:zenodo|figshare|osf)$/i.test(container ?? "") && repositoryDoi.test(fields.DOI?.value ?? "")) return say("dataset", 0.7);
  if (!located && (repository.test(container ?? "") || repositoryDoi.test(fields.DOI?.value ?? "")) && /data|survey|replication|corpus|corpora|данн|dane|dan/i.test(title)) return say("dataset", 0.85);
  if (/^v/i.test(fields.edition?.value ?? "") && !located && !container && codeHost.test(url)) return say("software", 0.85);
  if (draft.isKind("software") && !located) return say("software", 0.9);
  if (draft.isKind("dataset") && !located) return say("dataset", 0.85);
  if (draft.isKind("presentation") && !located && !fields.page) return say(isOfMeeting(draft) ? "conferencePaper" : "presentation", 0.85);
  if (container && fullDate && !located && !url && fields["publisher-place"] && conference.test(container)) return say("conferencePaper", 0.8);
  const gathered = fields["event-place"] !== undefined || (fields.page && draft.notes.some((note) => note.fields?.some(({ name }) => name === "event-place")));
  if (container && gathered && !located) return say("conferencePaper", 0.85);
  // "Signs of War, special issue of Folklorica, edited by M. Kos, vol. 27": it has editors, but is a journal.
  if (container && located && draft.notes.some(({ fields: said }) => said?.some(({ name, value }) => name === "genre" && /^special (?:issue|section)/i.test(value)))) return say("journalArticle", 0.9);
  if (container && (edited || (isCollection && !fields.issue && fields.page)) && (!fields.issue || isCollection) && !encyclopedia.test(container)) return say(conference.test(container) ? "conferencePaper" : "bookSection", 0.95);
  if (container && !located && dictionary.test(container)) return say("dictionaryEntry", 0.9);
  if (container && !fields.issue && encyclopedia.test(container) && !conference.test(container)) return say("encyclopediaArticle", 0.9);
  if (byOutlet === "encyclopediaArticle" || (byHost === "encyclopediaArticle" && !located)) return say("encyclopediaArticle", 0.9);
  if (draft.isKind("imprint") && !fields.issue) {
    if (container) return say("bookSection", 0.9);
    const printed = draft.notes.flatMap((note) => note.fields ?? []).find(({ name }) => name === "publisher")?.value ?? "";
    // "OSW (2023) Title (Warsaw, OSW), available at:": what a body prints and puts on its site is a report.
    const ownWork = url && (creators.some(({ name }) => name) || outletType(draft.outlets, printed) === "report");
    return say(draft.isKind("report") || ownWork ? "report" : "book", 0.9);
  }
  // "OSCE (2020) Early Elections. ODIHR Election Observation Mission Final Report. Warsaw: OSCE": a body says so itself.
  if (!container && !located && creators.length > 0 && creators.every(({ name }) => name) && publisher && fields["publisher-place"] && /[.”]\s\p{Lu}[^.]*\sReport$/u.test(title)) return say("report", 0.8);
  if (draft.isKind("report") && !located && !(byOutlet && press.has(byOutlet))) return say("report", 0.9);
  // "w: tenże, Między zbiorowością a wspólnotą, Lublin 2000, s. 11–34": what stands behind "in:" with its place is a book.
  // "In Malevich: al’manakh, vol. 12, 56–83. Minsk: Ekonompress": an almanac that has a publisher, too.
  if (container && (!located || (publisher && fields.volume && !fields.issue)) && fields.page && fields["publisher-place"] && !fullDate && (inBook.test(text) || (publisher && /[.?!][”"]\sIn\s\p{Lu}/u.test(text)))) return say(conference.test(container) ? "conferencePaper" : "bookSection", 0.85);
  // MLA: "Human Rights Watch. Arbitrary Detention. HRW, Nov. 2021.": what a body brings out in a month, and no newspaper.
  if (container && !located && !url && !fields.page && !fields.DOI && creators.length > 0 && creators.every(({ name }) => name) && (!byOutlet || byOutlet === "report" || creators.length > 1) && dates.every(({ value }) => value.length < 10) && dates.length && !/[“”"]/.test(text) && (/^\p{Lu}{2,7}$/u.test(container) || BODY_WORDS.test(container) || creators.some(({ name }) => name === container))) return say("report", 0.7);
  if (container && (located || (fields.page && !publisher) || fields.DOI)) {
    const ofDay = dates.some(({ value }) => value.length >= 10);
    if (fullDate && !fields.volume && (ofDay || !fields.issue || byOutlet) && (byOutlet ? press.has(byOutlet) : !fields.DOI && (!isPeriodical(draft.outlets, container) || (ofDay && isLocal(container, fields.page?.value))))) {
      if (byOutlet) return say(byOutlet, 0.9);
      return say(conference.test(container) ? "conferencePaper" : BODY_WORDS.test(container) ? "report" : "newspaperArticle", 0.75);
    }
    if (asked && !fields.volume && (!byOutlet || press.has(byOutlet))) return say(byOutlet ?? "magazineArticle", 0.8);
    // "// Коммерсантъ. 2021. № 43. С. 1, 9": a newspaper has no volumes, and its number is as good as its day.
    if (byOutlet === "newspaperArticle" && !fields.volume && !fields.DOI) return say("newspaperArticle", 0.85);
    // "// Коммерческий курьер. – 2021. – № 36 (1480). – С. 4": so many numbers and so few pages has no journal.
    if (!byOutlet && !fields.volume && !fields.DOI && /\((?:[3-9]\d\d|\d{4,5})\)$/.test(fields.issue?.value ?? "") && /^\d{1,2}$/.test(fields.page?.value ?? "")) return say("newspaperArticle", 0.7);
    return say(conference.test(container) && !fields.volume ? "conferencePaper" : "journalArticle", 0.95);
  }
  if (container && publisher && !fullDate && !url) return say(conference.test(container) ? "conferencePaper" : "bookSection", 0.8);
  if (url && publisher && inPapers(draft)) return say("report", 0.85);
  // What a think tank puts on its site with a day is a comment, unless its address says more.
  if ((byOutlet ?? byHost) === "report" && url)
    return say(/report|policy|paper|analy[sz]|anali[sz]|brief|studies|\.pdf/i.test(url) || (!fullDate && publisher) ? "report" : "webpage", 0.9);
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
  if (publisher && fields["publisher-place"] && !fullDate && isPress.test(publisher) && !creators.some(({ name }) => name) && !/\.pdf(?:$|\?)/i.test(url)) return say("book", 0.85);
  // "“The House That Lukashenko Built.” Moscow: Carnegie Moscow Center, 2018": titles of books stand in no quotation marks.
  if (draft.titleSign === "quotes" && !container && fields["publisher-place"] && (publisher ?? (url ? undefined : "")) !== undefined && !fields["number-of-pages"] && !fields.ISBN && !fields.edition) return say("report", 0.8);
  if (fields["number-of-pages"] || fields.ISBN || (fields["publisher-place"] && publisher && !fullDate && !/\.pdf(?:$|\?)/i.test(url) && !(url && (BODY_WORDS.test(publisher) || creators.some(({ name }) => name))))) return say("book", 0.9);
  // "Główny Urząd Statystyczny (2023), Rocznik demograficzny, Warszawa, https://…": what a body printed in a town is no page of a site.
  if (url && draft.form === "comma" && !fullDate && !container && fields["publisher-place"] && creators.length === 1 && creators[0]?.name !== undefined && yearbook.test(title)) return say("report", 0.8);
  if (url)
    return say(/\.pdf(?:$|\?)/i.test(url) || (!fullDate && publisher && !(container && fields.accessed && !fields.issued && !dates.length)) ? "report" : "webpage", 0.8);
  if (publisher && fullDate) return say("report", 0.7);
  if (publisher || fields["publisher-place"] || (fields.edition && !container)) return say("book", 0.9);
  if (container) return say("journalArticle", 0.6);
  return say("document", 0.4);
} // prettier-ignore

const onAir = /(?:^|\s)(?:Radio\p{Ll}*|Radyjo|NPR|Euroradio|Svaboda|FM)(?:\s|$)/iu;

const inBook = /[,.?!”"]\s\[?(?:w|W|in|In)(?::\]?|\]:?)\s/u;
const yearbook = anySpelling(
  /(?<!\p{L})(?:rocznik|raport|sprawozdanie|zestawienie|yearbook|report|ежегодник|доклад|отч[её]т|щорічник|звіт|штогоднік|справаздача|даклад)/iu,
);
const isPress =
  /(?:^|\s)(?:University Press|UP|Press|Books|Publishers?|Publishing|Publications|Verlag|Wydawnictwo|Éditions)(?:\s|$)/u;

/** `DIT` of `Department for International Trade`, `Ministry of Energy` of `Ministry of Energy of the Republic of Belarus`, and what Her Majesty printed. */
function printsItself([body, ...others]: Draft["creators"], publisher: string | undefined): boolean {
  const name = body?.name;
  if (!name || others.length || /librar|museum|galler|press|publish|verlag|books|society|academ|бібліят|библиотек|музе/iu.test(name)) return false;
  if (publisher === undefined) return BODY_WORDS.test(name);
  const letters = (words: string) => words.replace(/\([^()]*\)/g, "").split(/[\s,&-]+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join("");
  if (/^(?:HMSO|(?:The )?Stationery Office|TSO|GPO|Government Printing Office)$/.test(publisher)) return BODY_WORDS.test(name) || /^(?:Great Britain|United States|UK|U\.\s?S\.)/.test(name);
  return name === publisher || (name.startsWith(`${publisher} `) && publisher.includes(" ")) || (/^\p{Lu}{2,8}$/u.test(publisher) && letters(name) === publisher);
} // prettier-ignore

/** Where acts are read: `Legislation.gov.uk`, `Pravo.by`, `ETALON-ONLINE`, `Adilet`. */
const isPortal = (container: string): boolean =>
  /^(?:(?:www\.)?legislation\.gov\.uk|pravo\.(?:by|gov\.ru)|etalon(?:-?online)?|adilet|zakon\.rada|eur-?lex|n-?lex|lex\.uz|legislationline|cis-legislation|congress\.gov|national legal|natsional\p{L}+ pravov)/iu.test(
    container,
  );

/** A paper is one of its meeting, whether it came out or not: `paper presented at the Congress`; a lecture or slides are a presentation. */
function isOfMeeting({ fields, notes }: Draft): boolean {
  return fields["event-title"] !== undefined || notes.some((note) => note.fields?.some(({ name }) => name === "event-title"));
} // prettier-ignore

/** `Волынский вестник. 2017. 3 марта. № 12. С. 2`: no journal has a day and a single page. */
const isLocal = (container: string, page: string | undefined): boolean =>
  page !== undefined && /^\d{1,2}(?:-\d{1,2})?$/.test(page) && /(?:вестник|веснік|вісник|vestnik|visnyk|viesnik)/iu.test(container); // prettier-ignore

/** `(FIIA Briefing Paper 275)`: what is numbered so comes out as a report. */
const inPapers = ({ notes, fields }: Draft): boolean =>
  [fields["collection-title"], ...notes.flatMap((note) => note.fields ?? []).filter(({ name }) => name === "collection-title")].some((series) => /(?:Papers?|Reports?|Briefs?|Briefings?|Memos?|Commentar(?:y|ies))$/.test(series?.value ?? "")); // prettier-ignore
