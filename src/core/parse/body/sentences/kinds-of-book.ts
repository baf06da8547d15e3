import { type Draft, withoutStop } from "../../draft.ts";
import { isOutlet, isPeriodical } from "../../outlets.ts";
import { isPlace } from "../../places.ts";

/** MLA: `Akunin, Boris. Moi kalendar’. Freedom Letters, 2023.`: whose title stands in no marks is a book, and the name behind it publishes. */
export function isMlaBook({ text, creators: [one], fields, outlets, dates, titleSign, notes }: Draft, ends: readonly number[], to: number, end: number): boolean {
  const known = to < end;
  if (titleSign || ends.length !== (known ? 0 : 1) || (known && (!fields.publisher || fields.publisher.value.includes(": "))) || fields.URL || fields.DOI || fields.volume || fields.issue || fields.page || notes.some(({ kind }) => kind)) return false;
  const name = withoutStop(text.slice(ends[0], end)).trim();
  return (
    /\p{Ll}{2}$/u.test(one?.firstName ?? "") && text.startsWith(`${one!.lastName}, `, one!.spans[0]!.start) &&
    /^,\s(?:19|20)\d\d\.?\s?$/.test(text.slice(end)) && dates.length === 1 &&
    (known || (/^\p{Lu}[\p{L}’'&. -]{2,40}$/u.test(name) && name.split(/\s+/).length < 5 && !isOutlet(outlets, name) && !isPeriodical(outlets, name)))
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

/** "Title. Place: Publisher, 2009. 240 p.", "Title : what kind. Place, 2009": so ends nothing but a book, once its head is read. */
export function isGostBook(draft: Draft, from: number, to: number): boolean {
  const title = draft.text.slice(from, to);
  if (!draft.fields["number-of-pages"] && !/[\p{L}\d»)]\s:\s\p{L}/u.test(title)) return false;
  return draft.creators.length > 0 || draft.editorsNoted || /^[«“„]?[\u0400-\u04FF]/.test(title);
}
