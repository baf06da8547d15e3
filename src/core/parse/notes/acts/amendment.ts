import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";
import { anySpelling } from "../../spellings.ts";

/** `(с изм. и доп.)`, `(са змяненнямі)`, `(z późn. zm.)`, `(as amended in 2021)` at the end of a title, before a gazette or a date. */
const changed = rule(() =>
  anySpelling(
    /\s\((?<what>(?:(?:с[оа]?|із|зі) (?:послед\p{L}*\.? )?(?:изм|змян|змен|змін|зм\.)|so? izm|sa zm|zi? zmin|ze? (?:późn(?:iejszymi|\.) )?zm|tekst jedn(?:olity|\.)(?=\))|(?:в )?ред(?:акции|\.)(?= от| \d| \p{L}+ от)|в ред(?:акции|\.)|у рэд|as (?:last )?(?:amended|revised))[^()]{0,80})\)(?=[.,;]|\s\/\/|\s?$|\s\[|\s[–—]\s|\shttps?:)/dgiu,
  ),
);
/** `Конституция … 1994 года (с изм. и доп., принятыми на референдумах 24 ноября 1996 г. и 17 октября 2004 г.)`: what has days of its own belongs to the title. */
const changedOn = rule(() =>
  anySpelling(
    /(?<=\s)\((?:с[оа]? (?:изм|змян)|із змін|зі змін|sa zm)[^()]{60,240}(?:19|20)\d\d[^()]{0,40}\)(?=[.,;]|\s\/\/|\s[–—]\s)/gu,
  ),
);
/** GOST: `… № 421-З : в ред. Закона от 11.05.2018 г. // КонсультантПлюс`, `… : с изм. и доп. : текст по сост. на 5 янв. 2022 г. – Минск` */
const behindColon = rule(() =>
  anySpelling(
    /(?<=[\p{L}\p{N}.»”)\]])\s?:\s(?<what>(?:(?:текст )?по сост(?:оянию|\.)|(?:тэкст )?па стан[еу]|станом на|в ред(?:акции|акції|\.)|у рэд(?:акцыі|\.)|с[оа]? изм(?:енениями|\.)|са змян(?:еннямі|\.)|зі змін(?:ами|\.)|із змін(?:ами|\.))[^/:[\]]{0,140}?)(?=\s\/\/|\s:\s|\s\[|\.\s(?:[–—]|URL|Режим|Рэжым|Доступ|\p{Lu}[\p{L}.-]{0,14}\s?[:,])|\.?\s?$)/dgu,
  ),
);
/** Polish lists: `Constitution of Belarus (1994), tekst po zmianach z 27 lutego 2022 r., https://…` */
const inPolish = rule(
  /(?<=,\s)(?<what>tekst (?:po zmianach|po nowelizacji|jednolity|ujednolicony|ze zmianami|zmieniony)(?: (?:z|na) (?:dnia |dzień )?\d[\p{L}\d. ]{5,24}?)?)(?=,\s|\.?\s?$)/dgu,
);
/** Harvard: `Constitution of the Republic (2010) Adopted by referendum on 27 June 2010; in force from 2 July.` */
const adopted = rule(
  /(?<=\(\d{4}\)\s)(?<what>(?:Adopted|Enacted|Approved|Ratified|Signed|Promulgated)\s(?:by|on|at|in|\d)[^.]{4,160})\.(?=\s(?:Available|https?:|\[Online|Accessed|\(Accessed)|\s?$)/dgu,
);

/** What is said of the life of an act behind its title. */
export const amendmentNotes = finder([changed, behindColon, adopted, inPolish, changedOn], (text) => {
  const notes: Note[] = [];
  for (const expression of [changed, behindColon, adopted, inPolish])
    for (const match of expression.all(text)) {
      const [start, end] = match.indices!.groups!["what"]!;
      const lead = /^\s/.test(match[0]) ? 1 : 0;
      notes.push({
        start: match.index + lead,
        end: match.index + match[0].length,
        fields: [{ name: "note", value: text.slice(start, end), span: { start, end } }],
      });
    }
  for (const { index, 0: whole } of changedOn.all(text))
    notes.push({ start: index, end: index + whole.length, ofTitle: true });
  return notes;
});
