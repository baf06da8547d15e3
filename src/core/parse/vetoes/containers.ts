import { extentOf, type Veto } from "./veto.ts";

/** `Vestnik BGU. Ser|. 3, no. 2`, `Kommersant Vlast’, no|. 18`: a number belongs to the name of a journal's series, the word before it to the number. */
export const cutsSeries: Veto = ({ fields }) =>
  /(?:[.,]\s(?:Ser|Сер|Seri[iy]?a|Серыя|Сери[яі])\.?|,\s(?:[Nn]o|[Nn]r|[Vv]ol))$/u.test(
    fields["container-title"]?.value ?? "",
  );

/** `Pomnik odnowiony (2015) Głos znad Niemna, 17 September`: a newspaper that was read is more than text that found no field. */
export const losesContainer: Veto = (
  model,
  { fields: { "container-title": container, title }, creators },
) => {
  const { fields } = model;
  if (!container || !title || title.value !== fields.title?.value) return false;
  if (creators.length !== model.creators.length) return false;
  if (fields["container-title"] ?? fields.publisher ?? fields["collection-title"]) return false;
  const { start, end } = extentOf(container);
  return model.unparsed().some((left) => left.start <= start && left.end >= end);
};

/** `General Population Survey, Round 14. Geneva: IOM`: the how manieth of its kind a survey is, not its series. */
export const takesRound: Veto = ({ fields }) =>
  /^(?:Round|Wave|Phase|Edition|Volume|Part|Session)$/.test(fields["collection-title"]?.value ?? "");
