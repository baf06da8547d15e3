import { type Draft, withoutStop } from "../../draft.ts";
import { isOutlet, isPeriodical } from "../../outlets.ts";
import { isPlace } from "../../places.ts";
import { sentenceEnds } from "../../sentences.ts";

/** MLA: `Akunin, Boris. Moi kalendar’. Freedom Letters, 2023.`: whose title stands in no marks is a book, and the name behind it publishes. */
export function isMlaBook({ text, creators: [one], fields, outlets, dates, titleSign, notes }: Draft, ends: readonly number[], to: number, end: number): boolean {
  const known = to < end;
  // "Insulted. Belarus. [Translated by John Freedman,] Laertes, 2021": MLA has marks around what is only a part of a book, so the title may have a stop.
  const more = ends.length - (known ? 0 : 1);
  if (titleSign || more < 0 || more > 1 || (more && !/\p{Ll}{3}/u.test(text.slice(ends.at(known ? -1 : -2), known ? to : ends.at(-1)))) || (known && (!fields.publisher || fields.publisher.value.includes(": "))) || fields.URL || fields.DOI || fields.volume || fields.issue || fields.page || notes.some(({ kind }) => kind)) return false;
  // "Armonk, NY, and London: M. E. Sharpe": the stop of an initial ends no title.
  if (more && /[\s.]\p{Lu}\.?\s?$/u.test(text.slice(0, known ? to : ends.at(-1)))) return false;
  const name = withoutStop(text.slice(ends.at(-1), end)).trim();
  // "[4th ed.,] Free Europe / Radio Liberty, 2020": what is named behind an edition publishes, whatever else it does.
  const house = notes.some(({ fields: of }) => of?.some(({ name: field }) => field === "edition")) ? /^\p{Lu}[\p{L}’'&./ -]{2,80}$/u : /^\p{Lu}[\p{L}’'&. -]{2,40}$/u;
  const isHouse = house.test(name) && (name.includes(" / ") || (name.split(/\s+/).length < 5 && !isOutlet(outlets, name) && !isPeriodical(outlets, name)));
  return (
    /\p{Ll}{2}$/u.test(one?.firstName ?? "") && text.startsWith(`${one!.lastName}, `, one!.spans[0]!.start) &&
    /^,\s(?:19|20)\d\d\.?\s?$/.test(text.slice(end)) && dates.length === 1 && (known || isHouse)
  );
} // prettier-ignore

/** "Murray PR. Medical microbiology. St. Louis: Mosby; 2002": only Vancouver parts a publisher from the year so. */
export const isNlmBook = ({ text, fields, creators }: Draft, end: number): boolean =>
  creators.length > 0 && /^;\s(?:1[89]|20)\d\d/.test(text.slice(end, end + 6)) && isPlace(fields["publisher-place"]?.value ?? ""); // prettier-ignore

/** "A. Aslund, What Went Wrong. Washington, DC, USA: Peterson Inst. Int. Econ., 2015": a comma behind initials and surname. */
export const isIeeeBook = ({ text, fields, creators }: Draft, start: number): boolean =>
  creators.length > 0 && /(?:^|\s)\p{Lu}\.\s?\p{L}[^,]*,\s$/u.test(text.slice(0, start)) && fields.publisher !== undefined && isPlace(fields["publisher-place"]?.value ?? ""); // prettier-ignore

/** "Kos, Anna. Title. Minsk, BGU, 2004": a city, who publishes there, and the year between commas. */
export const isPlaceFirst = ({ text, fields: { publisher, "publisher-place": place }, creators }: Draft): boolean =>
  creators.length > 0 && place !== undefined && publisher !== undefined && isPlace(place.value) &&
  /^, $/.test(text.slice(place.spans[0]!.end, publisher.spans[0]!.start)) && /^, (?:19|20)\d\d/.test(text.slice(publisher.spans[0]!.end)); // prettier-ignore

/** Springer: "Lis, B.: Title. Routledge, London (2015)": a colon behind an initial, and the year in brackets behind the place. */
export const isSpringerBook = ({ text, fields: { publisher, "publisher-place": place }, creators }: Draft, start: number): boolean =>
  creators.length > 0 && publisher !== undefined && place !== undefined && /\.:\s$/.test(text.slice(0, start)) &&
  /^\s\((?:1[89]|20)\d\d/.test(text.slice(place.spans.at(-1)!.end)); // prettier-ignore

/** German: "Anna Berg, Peter Kurz (Hrsg.): Flüsse des Ostens. Böhlau, Köln 2003": names and a colon before the title, and no mark before the year. */
export const isGermanBook = ({ text, creators, fields: { publisher, "publisher-place": place } }: Draft, start: number): boolean =>
  publisher !== undefined && place !== undefined && /^(?:\s\((?:Hrsg|Hgg?)\.?\))?:\s$/.test(text.slice(creators.at(-1)?.spans.at(-1)?.end, start)) && /^\s(?:1[89]|20)\d\d/.test(text.slice(place.spans.at(-1)!.end)); // prettier-ignore

/** One to three words with capitals before the first stop: they may be who wrote it. */
export const namesFirst = (text: string, from: number, to: number): boolean =>
  /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}\.\s/u.test(text.slice(from, Math.min(to, from + 70)));

/** "Кос А. Реки. Леса. М., 1975", "Реки. – К., 1994. – С. 242": a place in Cyrillic and the year behind it are those of a book; a range of pages behind two sentences can be of one around it. */
function isCyrillicBook({ text, fields, creators }: Draft, from: number, to: number): boolean {
  const { page, issue, "publisher-place": place, publisher } = fields;
  const at = place?.spans[0];
  if (!at || issue || !/^[\u0400-\u04FF]/.test(text.slice(at.start, at.end)) || !/^[«“„]?[\u0400-\u04FF]/.test(text.slice(from, to))) return false;
  // "Плутарх. Жизнеописания. М., 1994": who has no initials is a question for the model.
  if (!creators.length && namesFirst(text, from, to)) return false;
  const behind = Math.max(at.end, publisher?.spans[0]?.end ?? 0);
  const ranged = page !== undefined && /[-–]/.test(page.value) && creators.length > 0;
  return isPlace(place.value) && /^[\s.]*,\s(?:1[5-9]|20)\d\d/.test(text.slice(behind, behind + 8)) && !(ranged && sentenceEnds(text, from, to - 1).length > 0);
} // prettier-ignore

/** "Title. Place: Publisher, 2009. 240 p.", "Title : what kind. Place, 2009": so ends nothing but a book, once its head is read. */
export function isGostBook(draft: Draft, from: number, to: number): boolean {
  const title = draft.text.slice(from, to);
  if (isCyrillicBook(draft, from, to)) return true;
  if (!draft.fields["number-of-pages"] && !/[\p{L}\d»)]\s:\s\p{L}/u.test(title)) return false;
  return draft.creators.length > 0 || draft.editorsNoted || /^[«“„]?[\u0400-\u04FF]/.test(title);
}
