import type { Note } from "./types.ts";

/** Neither a date nor a link: `[Internet]. 2021 May 3`, `[Online]. Available:` stand behind a container. */
const behindTitle =
  /^[.,]\s(?!Disponible|Consultable|Dostupn|Available|Accessed|Retrieved|Dost[ęu]p|In:?\s|W:\s|URL|Режим|Рэжым|Rezhim|Дата|Data\s|DOI|Vol|In\s|Pp?\.)(?:\p{Ll}{0,4}\p{Lu}\p{L}|\d{1,3}(?:st|nd|rd|th)\s\p{L}|(?:ibidem|transcript|edition)(?=[\s.]|$))/u;

/** Wikis: `Title (pol.). Site. [dostęp 2021-05-03]`, `Название (неопр.). Сайт. Дата обращения:` */
const isLanguage = /^\(\p{Ll}{2,8}\.\)$/u;

/** Whether the title ends where a note is cut out. */
export const endsTitle = (text: string, notes: readonly Note[], note: Note): boolean =>
  isBehindTitle(text, notes, note) || isStandard(text, note) || isElectronic(text, note);

/** GOST: `River Documentation. Rights [Электронный ресурс]. – Режим доступа:`: it stands right behind the title, or behind who answers for it. */
const isElectronic = (text: string, { start, end }: Note): boolean =>
  /^\[(?:Электронн|Электронны|Електронн|Electronic r)/iu.test(text.slice(start, start + 14)) &&
  /^(?:\.|\s[–—:])/.test(text.slice(end, end + 2)) &&
  !/\s\/\/?\s/.test(text.slice(0, start));

/** `Title [Video]. Site`, `Title [Its translation] (A. Kos, Trans.). Publisher`: brackets behind a title, one or more. */
function isBehindTitle(text: string, notes: readonly Note[], note: Note): boolean {
  const { start, end, fields, kind } = note;
  // "Протокол допроса Я. Лёсика, 18 января 1931 г. // Нац. архив. – Ф. 4п"
  if (kind === "archive" && text.slice(start - 4, start) === " // ") return true;
  // "Title. Subtitle (Prace OSW, nr 64). Publisher"
  const series =
    text[start] === "(" && text[end] === "." && fields?.some(({ name }) => name === "collection-title");
  if (text[start] !== "[" && !series && !isOfBook(text, note) && !isLanguage.test(text.slice(start, end)))
    return false;
  let last = end;
  for (const other of notes)
    if (other.start >= last && other.start <= last + 1 && /[([]/.test(text[other.start]!)) last = other.end;
  return behindTitle.test(text.slice(last, last + 30)) && (last === end || text[last] === ".");
}

/** APA: `Insulted. Belarus (J. Freedman, Trans.). Laertes`, `Farewell. Notes (2nd ed.). Penguin`: so is a whole book said to be translated or printed again. */
const isOfBook = (text: string, { start, end, fields, creators }: Note): boolean =>
  text[start] === "(" &&
  text[end] === "." &&
  (creators?.length
    ? creators.every(({ creatorType }) => creatorType === "translator")
    : fields?.[0]?.name === "edition") &&
  /\((?:1[5-9]|20)\d\d[^()]{0,16}\)\.\s[^“”"]+$/u.test(text.slice(0, start)) &&
  !/[.?!]\sIn\s/.test(text.slice(0, start));

/** GOST: `Title / gl. red. I. M. Ignatenko. – Minsk`; behind ` // ` it would be that of the book. */
export const isStatement = (text: string, { start }: Note): boolean =>
  text.startsWith("/ ", start) &&
  /[\p{L}\p{N}»”"')\]?!.…]\s$/u.test(text.slice(0, start)) &&
  !text.slice(0, start).includes(" // ");

/** IEEE: `Atomic Energy—Safety Codes, STB 2311-2013, Gosstandart, Minsk`: the number of a standard stands behind its title. */
const isStandard = (text: string, { kind, start }: Note): boolean =>
  kind === "standard" && /^[^“”"«„]+\p{L}, $/u.test(text.slice(0, start));
