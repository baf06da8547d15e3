import { isPlace } from "../places.ts";
import { PRINTED_BY } from "../publication/index.ts";
import { extentOf, type Veto } from "./veto.ts";

/** `Trud : stat. sb. – Minsk : Belstat, 2021. – 179 s.`: how many pages a book has is read by its sign, so that who does not know them knows less. */
export const losesPages: Veto = ({ fields }, { fields: read }) =>
  read["number-of-pages"] !== undefined && !fields["number-of-pages"] && !fields.page;

/** `Postanovlenie Ministerstva. Minsk: Pravovoi portal; 2023`: place and publisher that were read are no end of the title. */
export const losesImprint: Veto = ({ fields }, { text, fields: { publisher, "publisher-place": place } }) =>
  publisher !== undefined &&
  place !== undefined &&
  !fields.publisher &&
  isPlace(place.value) &&
  // "Title, Noir sur Blanc, Warszawa": behind a comma also where the model knows the place.
  (!fields["publisher-place"] || /,\s$/.test(text.slice(0, publisher.spans[0]!.start))) &&
  (fields.title?.spans.at(-1)?.end ?? 0) >= publisher.spans.at(-1)!.end;

/** `– Н. |Новгород: ННГУ`: a place that is known begins where it does. */
export const cutsPlace: Veto = ({ fields: { "publisher-place": cut } }, { fields: { "publisher-place": place } }) =>
  place !== undefined && cut !== undefined && isPlace(place.value) && !isPlace(cut.value) &&
  extentOf(cut).start > extentOf(place).start && extentOf(cut).end <= extentOf(place).end; // prettier-ignore

/** `Wspomnienia, nakł. T. |Glücksberga, Wilno`: the sign of who paid or printed belongs to the name behind it. */
export const cutsPrinter: Veto = ({ fields: { publisher: cut } }, { fields: { publisher } }) =>
  publisher !== undefined &&
  PRINTED_BY.test(publisher.value) &&
  (!cut || extentOf(cut).start > extentOf(publisher).start);

/** `… on Kyiv, |Minsk, and Moscow. Stuttgart: ibidem`, `|and trans. B. Lis`: no place has the end of a sentence in it, and no title begins with what joins two roles. */
export const joinsSentences: Veto = ({ fields }, { fields: read }) => {
  const { title, "publisher-place": place } = fields;
  const hasStop = /\p{Ll}{3}\.\s\p{Lu}/u.test(place?.value ?? "");
  if (hasStop && isPlace(read["publisher-place"]?.value ?? "")) return true;
  return /^and\s(?:trans|ed)/.test(title?.value ?? "") && !/^and\s/.test(read.title?.value ?? "");
};
