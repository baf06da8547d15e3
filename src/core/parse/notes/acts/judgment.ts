import { dateAt } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import { issuedOn, namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

const decision = "(?:Wyrok|Postanowienie|Decyzja|Orzeczenie|Uchwała)";
/** `Wyrok ETPC z dnia 8 lipca 2021 r. w sprawie D.A. i inni przeciwko Polsce`, `… w sprawie C-848/19 P Niemcy przeciwko Polsce`: all of it is the name of the judgment. */
const polish = rule(
  new RegExp(
    `^${decision}\\s[^,;“”„()]{2,90}?(?<rest>\\sz(?:\\sdnia)?\\s(?<day>\\d[^,;()]{6,22}?)(?:\\sr\\.)?,?\\sw\\sspraw(?:ie|ach)\\s(?:(?<number>[CTF][-‑]\\d{1,4}/\\d\\d(?:\\sP)?),?\\s)?[^;()„“”]{2,160}?\\sprzeciwk?o?\\s[^,;()]{2,100}?)(?=,\\s|\\s\\(|\\.?\\s?$|\\.\\s(?:https?:|Dz|DOI))`,
    "du",
  ),
);
/** `w sprawie C-157/21`, with no parties */
const byNumber = rule(
  new RegExp(
    `^${decision}\\s[^,;“”„()]{2,90}?(?<rest>\\sz(?:\\sdnia)?\\s(?<day>\\d[^,;()]{6,22}?)(?:\\sr\\.)?,?\\sw\\sspraw(?:ie|ach)\\s(?<number>[CTF][-‑]\\d{1,4}/\\d\\d(?:\\sP)?))(?=,\\s|\\.?\\s?$|\\.\\s(?:https?:|ECLI))`,
    "du",
  ),
);
/** `skarga nr 51246/17`, `(skargi nr 40503/17, 42902/17 i 43643/17)`, `заява № 4916/07`, `жалобы №№ 12/20 и 13/20` */
const application = rule(() =>
  anySpelling(
    /(?<=[\p{L}\d).»”\]],?\s)\(?(?:skarg[ai]|sprawa|заява|скарга|жалоба|жалобы|заявление|скаргі|заяви)\s(?:nr|№№?|N)\s?(?<number>\d{1,6}\/\d{2,4}(?:(?:,|\s[iиіта]{1,2}|\soraz)\s\d{1,6}\/\d{2,4}){0,9}(?:\s[iиіта]{1,2}\s\d{1,3}\s(?:innych|других|інших))?)\)?(?=[,.;\s]|$)/dgu,
  ),
);

/** `Постановление ЕСПЧ от 21 января 2021 г. по делу «Грузия против России (II)»` */
const slavic = rule(() =>
  anySpelling(
    /(?<=^(?:Постановление|Решение|Приговор|Определение|Пастанова|Рашэнне|Прысуд|Рішення|Постанова|Ухвала|Вирок)\s[^«“"/:]{3,90}?)\s(?:от|ад|від)\s(?=\d[^«“"/:]{6,24}\s(?:по делу|по жалобе|па справе|у справі|за скаргою)\s[«“"№])/gu,
  ),
);

/** Judgments as the lists of the region name them: the court, the day and the parties in one. */
export const judgmentNotes = finder([polish, byNumber, slavic, application], (text) => {
  const notes: Note[] = [];
  const match = polish.exec(text) ?? byNumber.exec(text);
  const at = match?.indices?.groups;
  const date = at?.["day"] && dateAt(text, at["day"][0]);
  if (at?.["rest"] && date && date.kind === "full") {
    const fields = namedFields(text, at, [["number", "number"]]);
    const issued = issuedOn(date);
    notes.push({ start: at["rest"][0], end: at["rest"][1], kind: "case", ofTitle: true, fields: [issued, ...fields] });
  }
  for (const found of slavic.all(text)) {
    const day = dateAt(text, found.index + found[0].length);
    if (day?.kind !== "full") continue;
    const issued = issuedOn(day);
    notes.push({ start: found.index, end: day.end, kind: "case", ofTitle: true, fields: [issued] });
  }
  for (const found of application.all(text)) {
    const fields = namedFields(text, found.indices!.groups!, [["number", "number"]]);
    const ofTitle = found[0].startsWith("(") && !match;
    notes.push({ start: found.index, end: found.index + found[0].length, kind: "case", fields, ...(ofTitle && { ofTitle }) });
  }
  return notes;
}); // prettier-ignore
