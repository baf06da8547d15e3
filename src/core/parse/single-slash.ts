import { anySpelling } from "./spellings.ts";

/** What no name of a person and no word of who edited begins. */
const name =
  /\s\/\s(?!\p{Lu}\p{Ll}?\.|\p{Lu}[\p{L}’'-]+,?\s\p{Lu}\p{Ll}?\.|[Пп][оа]д\s|[Оо]тв|[Аа]дк|[Вв]ідп|[Рр][еэ]д|[Сс]ост|[Уу]клад)/u;

/** ` / Вопросы экономики. – 2004. – № 3. – С. 15`, ` / Звязда. – 2007. – 23 сак. – С. 10`: year, issue or day, and pages stand behind nothing but a periodical. */
const ofJournal = anySpelling(
  /(?=[«“„"]?\p{Lu}[^/;:]{2,120}?[.,»”]\s(?:[–—]\s)?(?:\p{Lu}[\p{L}.]{0,14},\s)?(?:1[89]|20)\d\d\.\s(?:[–—]\s)?(?:№\s?\d|\d{1,2}\s\p{Ll}{3,9}|(?:Т|Вып|Вип|Ч|T)\.\s?[\dIVX])[^/]{0,40}?[СCсcS]\.\s?\d)/u,
);

/** ` / Рынок труда: сб. материалов конф. – М.: Наука, 2004. – С. 15–20`: a collection, and a range of its pages. */
const ofCollection = anySpelling(
  /(?=\p{Lu}[^/]{3,240}?(?<!\p{L})(?:[Сс]б(?:орник|\.)|[Зз]б(?:ірник|орнік|\.)|[Мм]атериал|[Мм]атэрыял|[Мм]атеріал|[Тт]руд[ыо]|[Пп]рац[іыь]|[Тт]ез|конф)[^/]{0,160}?[.,]\s(?:[–—]\s)?[СCсcS]\.\s?\d{1,4}[-–]\d{1,4}\.?\s?$)/u,
);

/** Where a reference has one slash for the two of GOST: what stands behind it holds the work. */
export const SLASH_OF_CONTAINER = `${name.source}(?:${ofJournal.source}|${ofCollection.source})`;

const slash = new RegExp(`^${SLASH_OF_CONTAINER}`, "u");

/** Whether the slash at a place of a reference is one before what holds the work: no statement of who answers for it. */
export const leadsToContainer = (text: string, at: number): boolean =>
  !text.includes(" // ") && byAuthor.test(text) && slash.test(text.slice(at, at + 460));

/** `Кос А. Б. Реки`, `Анна Кос. Реки` */
const byAuthor = /^\p{Lu}[\p{L}’'-]+,?\s\p{Lu}\p{L}*[.,]/u;
