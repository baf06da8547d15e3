import { findDates } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { datedFields, issuedOn } from "../named-fields.ts";
import type { Note } from "../types.ts";
import { anySpelling } from "../../spellings.ts";

/** How a document came into force, behind its title: `утв. Постановлением …`, `[заключён в г. Минске …]`. */
const adopted = rule(() =>
  anySpelling(
    /(?<=[\p{L}»”"\]]\s?)(?:\s?:\s\[?|\s[[(])(?<what>(?:(?:офиц\.|одобр\S*|вступ\S*)\s)?(?:утв(?:ержд\p{L}*|\.)|принят[аоы]?(?!\p{L})|подписан\p{L}*|подп\.|заключ(?:[её]н\p{L}*|\.)|ратиф\p{L}*|зацв(?:ердж\p{L}*|\.)|прынят\p{L}*|падпісан\p{L}*|затв(?:ердж\p{L}*|\.)|прийнят\p{L}*|підписан\p{L}*|схвален\p{L}*|utv(?:erzhd\p{L}*|\.)|prinyat[aoy]?(?!\p{L})|podpisan\p{L}*|zaklyuch[ёe]n\p{L}*|ratif\p{L}*)[^[\]()]{0,200}?)(?=[\])]|\s\[|\s\/|\.\s(?:[–—]|URL|Режим|Рэжым|Rezhim|Дата|Data\s|М\.|M\.|(?:Минск|Мінск|Москва|Київ|Киев|Minsk|Moskva|Kyiv)(?=,|\s?:))|\.?\s?$)[\])]?/dgiu,
  ),
);

/** Harvard: `Agreement on the Commission (2011) signed at Moscow, 18 November 2011.` */
const signed = rule(
  /(?<=^(?:Treaty|Agreement|Convention|Protocol|Pact|Charter|Memorandum|Declaration|Accord)\s[^“”"]{6,200}\)[,.]?\s)(?<what>(?:signed|concluded|done|adopted|opened\sfor\ssignature|entered\sinto\sforce)(?:\s(?:at|in)\s\p{Lu}[\p{L} -]{2,30})?,?\s(?:on\s)?(?<issued>\d{1,2}\s\p{Lu}\p{Ll}{2,8}(?:\s(?:19|20)\d\d)?))(?=[.,]|\s?$)/dgu,
);

/** Harvard: `National Security Strategy. Approved by Resolution No. XIV-795 of 16 December 2021. Vilnius`: as a sentence behind the title, with a number or a day. */
const inSentence = rule(() =>
  anySpelling(
    /(?<=[\p{L}\d”’»)]\.\s)(?<what>(?:Approved|Adopted|Endorsed|Ratified|Enacted|Promulgated|Przyjęt[aey]|Zatwierdzon[aey]|Утверждена?|Утверждено|Утверждены|Принята?|Принято|Зацверджана|Зацверджаны|Прынята|Прыняты|Затверджено|Затверджена|Схвалено|Схвалена)\s(?=[^“”"]{0,150}\d)(?:[^.“”";]|(?<=\s(?:[Nn]os?|[Nn]r|г|р|r|g|ст|art))\.){4,170})\.(?=\s\p{Lu}[\p{L} -]{2,24}(?:[.,:]|\s?$)|\s(?:Available|https?:|\[|\(?Accessed|URL|Retrieved)|\s?$)/dgu,
  ),
);

/** Whether what stands in brackets behind a title says how it came into force. */
export const isAdoption = (printed: string): boolean => adopted.test(`N : [${printed}]`);

/** `Военная доктрина : утв. Постановлением Высш. Гос. Совета, 4 нояб. 2021 г., № 5`: the date is that of the document. */
export const adoptionNotes = finder([signed, adopted, inSentence], (text) => {
  const notes: Note[] = [];
  for (const match of signed.all(text)) {
    const fields = datedFields(text, match.indices!.groups!, [["what", "note"], ["issued", "issued"]]).filter(({ name, value }) => name !== "issued" || value.length === 10);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "act", fields });
  }
  for (const match of [...adopted.all(text), ...inSentence.all(text)]) {
    const [from, to] = match.indices!.groups!["what"]!;
    const value = text.slice(from, to);
    const date = findDates(value).find(({ kind }) => kind === "full");
    const lead = /^\s/.test(match[0]) ? 1 : 0;
    notes.push({
      start: match.index + lead,
      end: match.index + match[0].length,
      kind: "law",
      fields: [
        { name: "note", value, span: { start: from, end: to } },
        ...(date ? [issuedOn(date, from)] : []),
      ],
    });
  }
  return notes;
}); // prettier-ignore
