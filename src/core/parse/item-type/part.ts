import type { Draft } from "../draft.ts";
import { partRule } from "../rule.ts";
import { anySpelling } from "../spellings.ts";
import { conference, dictionary } from "./kinds.ts";
import { say, type TypeRule } from "./evidence.ts";

const encyclopedia = partRule(() =>
  anySpelling(
    /encyclop|энцыкл|энцикл|енцикл|entsiklop|encyklop|enzyklop|wikipedia|википеди|вікіпед|вікіпэд/iu,
  ),
);

/** `BASEES Annual Conference`, `54th Convention 2022` */
const meets = partRule(/(?:conference|convention|congress|symposium|workshop)(?:\s(?:19|20)\d\d)?$/iu);
/** `Materialy XII Konventa RAMI`, `Материалы V съезда историков` */
const papers = partRule(() =>
  anySpelling(
    /(?:^|:\s)(?:материалы|матэрыялы|матеріали|тезисы|тэзісы|тези|доклады|труды)\s(?:\p{Ll}+\s)?(?:[ivx\d]{1,6}(?:-\p{L}{1,3})?\s)?(?:\p{L}+\.?\s){0,3}(?:конф|канф|конвент|конгрес|кангрэс|съезд|з'езд|з’їзд|форум|семин|чтени|чытан|читан|симпоз)/iu,
  ),
);

/** `Полное собрание сочинений`, `Збор твораў`, `Dzieła zebrane`, `Gesammelte Werke`, `Collected Works` */
const collectedWorks = partRule(() =>
  anySpelling(
    /^(?:(?:полное|полн\.|поўны|повне)\s)?(?:собрание|собр\.|збор|зібрання|зібр\.)\s(?:сочинений|соч\.?|твораў|творів|(?:научных\s)?трудов|(?:наукових\s)?праць|(?:навуковых\s)?прац)|^(?:избранные|избр\.|выбраныя|вибрані)\s(?:сочинения|соч\.?|произведения|произв\.?|труды|тр\.?|творы|твори|праці)|^(?:dzieła|pisma)\s(?:zebrane|wybrane|wszystkie)|^gesammelte\s(?:werke|schriften)|^(?:the\s)?(?:collected|selected|complete)\s(?:works|writings)(?:\s|$)/iu,
  ),
);

const inBook = anySpelling(/[.,;?!]\s(?:[–—]\s)?\[?[ВвУу]\s(?:кн|кніз|книг|сб|зб)\p{Ll}?\.?\s?:/u);

/** Papers of meetings, parts of collections and of works of reference. */
export const partType: TypeRule = ({ draft, fields, container, url, byHost, byOutlet, fullDate, located, edited, isCollection }) => {
  if (draft.isKind("presentation") && !located && !fields.page) return say(isOfMeeting(draft) ? "conferencePaper" : "presentation", 0.85);
  if (container && fullDate && !located && !url && fields["publisher-place"] && conference.test(container)) return say("conferencePaper", 0.8);
  // "Protest and exile, BASEES Annual Conference. University of Cambridge, 8–10 April": a meeting is no newspaper.
  if (container && fullDate && !located && !url && !fields.page && meets.test(container)) return say("conferencePaper", 0.8);
  // "Yazyk i sotsium : tez. dokl. nauch. konf., Minsk, 4–5 dek. 2020 g. – Minsk : RIVSh, 2021. – Ch. 1": a part of the papers is no volume of a journal.
  if (container && fields.page && !fields.issue && fields["publisher-place"] && (draft.notes.some((note) => note.fields?.some(({ name }) => name === "event-place")) || papers.test(container))) return say("conferencePaper", 0.85);
  const gathered = fields["event-place"] !== undefined || (fields.page && draft.notes.some((note) => note.fields?.some(({ name }) => name === "event-place")));
  if (container && gathered && !located) return say("conferencePaper", 0.85);
  // "Signs of War, special issue of Folklorica, edited by M. Kos, vol. 27": it has editors, but is a journal.
  if (container && located && draft.notes.some(({ fields: said }) => said?.some(({ name, value }) => name === "genre" && /^special (?:issue|section)/i.test(value)))) return say("journalArticle", 0.9);
  // "// Полн. собр. соч. – М. : Политиздат, 1969. – Т. 25. – С. 255–320": the works of one author have volumes, but are no journal.
  if (container && fields.page && !fields.issue && collectedWorks.test(container)) return say("bookSection", 0.9);
  if (container && (edited || (isCollection && !fields.issue && fields.page)) && (!fields.issue || isCollection || isNumberedBook(draft)) && !encyclopedia.test(container)) return say(conference.test(container) ? "conferencePaper" : "bookSection", 0.95);
  // "Реки, в кн.: Леса Полесья, т. 1, М., 1966": so a part of a book says it.
  if (container && !fields.issue && inBook.test(draft.text) && !encyclopedia.test(container)) return say(conference.test(container) ? "conferencePaper" : "bookSection", 0.9);
  // "https://doi.org/10.1787/9789264200000-5-en", "10.1163/9789004200000_003": behind the ISBN of the book its part is numbered.
  if (container && !located && !fullDate && /\/97[89]\d{10}[-_.]/.test(fields.DOI?.value ?? "")) return say(conference.test(container) ? "conferencePaper" : "bookSection", 0.9);
  if (container && !located && dictionary.test(container)) return say("dictionaryEntry", 0.9);
  if (container && !fields.issue && encyclopedia.test(container) && !conference.test(container)) return say("encyclopediaArticle", 0.9);
  if (byOutlet === "encyclopediaArticle" || (byHost === "encyclopediaArticle" && !located)) return say("encyclopediaArticle", 0.9);
  return null;
}; // prettier-ignore

/** `in Heritage, no. 1, ed. A. Kos (Minsk: Nauka, 1993), 45–67`: an editor, a place and a publisher, but no volume has no journal. */
const isNumberedBook = ({ text, fields }: Draft): boolean =>
  !fields.volume &&
  fields.publisher !== undefined &&
  fields["publisher-place"] !== undefined &&
  /\s[Ii]n:?\s/.test(text);

/** A paper is one of its meeting, whether it came out or not: `paper presented at the Congress`; a lecture or slides are a presentation. */
function isOfMeeting({ fields, notes }: Draft): boolean {
  return fields["event-title"] !== undefined || notes.some((note) => note.fields?.some(({ name }) => name === "event-title"));
} // prettier-ignore
