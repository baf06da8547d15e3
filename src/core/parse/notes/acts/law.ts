import { dateAt } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { issuedOn } from "../named-fields.ts";
import type { Note } from "../types.ts";
import { anySpelling } from "../../spellings.ts";

const act = rule(() =>
  anySpelling(
    /(?<!\p{L})(?:закон|указ|декрет|постановление|распоряжение|приказ|директива|решение|кодекс|договор|соглашение|пастанова|загад|рашэнне|дэкрэт|постанова|наказ|розпорядження|рішення|приговор|прысуд|вирок|ухвала|определение|zakon|ukaz|dekret|postanovlen|rasporyazhen|prikaz|direktiva|resheni|dogovor|soglashen|postanova|nakaz|rishennya|ustawa|rozporządzenie|uchwała|dekret|decyzja|dyrektywa|postanowienie|zarządzenie|traktat|porozumienie|umowa|konwencja|konstytucja|kodeks|obwieszczenie|wyrok|rezolucja|zalecenie|резолюция|рэзалюцыя|резолюція|rezolyutsiya|rezoliutsiia|law|decree|regulation|resolution|directive|edict|order|decision|act)\p{L}*(?!\p{L})/iu,
  ),
);
const from = rule(() =>
  anySpelling(
    /(?<=\s)(?:от|ад|від|ot|ad|vid|of|z dn(?:ia|\.)|(?<=^(?:Wyrok|Ustawa|Uchwała|Rezolucja|Decyzja|Dyrektywa|Zarządzenie|Obwieszczenie|Postanowienie|Rozporządzenie|Traktat|Umowa|Konwencja|Porozumienie|Dekret|Protokół)\s(?:[^;]{0,160}\s)?)(?:z|podpisan[aey](?: w \p{Lu}\p{L}+)?(?: dnia)?|sporządzon[aey] w \p{Lu}\p{L}+(?: dnia)?))\s(?=\d)|(?<=[\p{L}”»\]'’ʹ.],\s)(?=\d{1,2}\s\p{Ll}{3})|(?<=[”»],\s)(?=\d{1,2}\.\d{1,2}\.\d{4})/giu,
  ),
);
/** Where GOST says of a title what kind of act it is, date and number go on with it. */
const gost = rule(/\s(?::|\/\/)\s|[\p{L}\]»]:\s(?:закон|указ|декрет|пост|zakon|ukaz|dekret|post)/iu);
const number =
  /^(?:,?\s(?:г\.|г|р\.|року|года|g\.|goda|roku|r\.))?,?\s(?:(?:по|па|у|po|pa|u)\s(?:\p{L}{8,18}\s)?(?:делу|справі|справе|delu|spravi|sprave)\s)?(?:№|No\.?|nr\.?|N)\s?(?=[\p{L}-]{0,4}\d|[A-Z]\/[A-Z\d])[\p{L}\d][\p{L}\d./-]*/iu;

/** Polish lists: `O mierach wozdiejstwija, Federalnyj zakon ot 04.06.2018 N 127-FZ`: what kind of act it is stands behind a comma. */
const behindComma =
  /(?<=\p{L}[”"»’)]?,\s)(?<genre>(?:\p{Lu}\p{L}{3,15}\s)?(?:(?:[Зз]акон|[Уу]каз|[Дд]екрет|[Пп]останов|[Рр]аспоряжен|[Пп]риказ|[Zz]akon|[Uu]kaz|[Dd]ekret|[Pp]ostanov|[Rr]asporja|[Rr]asporya|[Rr]asporia|[Pp]rikaz|[Nn]akaz|[Uu]stawa|[Rr]ozporządzeni|[Uu]chwała)\p{L}*)(?:\s\p{L}+\.?){0,5})\s$/u;

/** `Federal Law no. 255-FZ of 14 July 2022`, `Regulation (EU) 2021/1030 of 24 June 2021`: the number may stand before. */
const numbered = /(?:№|no\.?|nr\.?)\s?[\p{L}\d][\p{L}\d/-]*,?\s$|\s\d{2,4}\/\d{2,4}(?:\/[A-Z]{2,4})?\s$/iu;

/** What may follow the day that a reference ends with: a sign for the year and a link. */
const lastOf = /^(?:\s?(?:г|р|g|r)\.|\s(?:года|року))?[.,;]?(?:\s\(?(?:https?:|URL|Режим|Рэжым|\[).*)?$/su;

/** `Решение экономического суда г. Минска`, `Вирок Печерського районного суду`; what the plenum of a court enacts is none of its judgments. */
const judged = rule(() =>
  anySpelling(
    /^(?:решение|рашэнне|рішення|определение|апелляционное определение|кассационное определение|вызначэнне|ухвала|приговор|прысуд|вирок|постановление|пастанова|постанова)\s(?!пленума|пленуму)(?:[\p{L}.-]+\s){0,4}?(?:\p{L}{0,12}суда|\p{L}{0,12}суду|ЕСПЧ|ЄСПЛ)(?=[\s.,])/iu,
  ),
);

/** Whether the name of an act stands first, behind two words at most. */
function beginsWithAct(text: string): boolean {
  // "Рада Безпеки ООН. Резолюція 2202 (2015) від 17 лютого 2015 р.": who enacts it stands before.
  const from = /^\p{Lu}[^.,:;/«»“”„"]{3,80}\.\s(?=\p{Lu})/u.exec(text)?.[0].length ?? 0;
  return begins(text) || (from > 0 && begins(text.slice(from)));
}

function begins(text: string): boolean {
  const at = act.exec(text)?.index ?? -1;
  return at >= 0 && at < 30 && !/[.,:;«“„"]/.test(text.slice(0, at));
}

/**
 * Date and number of a law, which belong to its title: `Указ Президента … от 21.07.2020 № 474 «О …»`. Cut out while the
 * reference is read, so that the stop in the date ends no sentence, and given back to the title.
 */
export const lawNotes = finder([act], (text) => {
  if (!act.test(text)) return [];
  const notes: Note[] = [];
  for (const match of from.all(text)) {
    const start = match.index;
    const at = start + match[0].length;
    const date = dateAt(text, at);
    if (!date?.iso || date.kind === "year" || date.kind === "day") continue;
    // "Nowa ustawa, „Gazeta Wyborcza” z dnia 3 kwietnia 2023": the day of a newspaper.
    if (match[0].startsWith("z dn") && /[”“],?\s$/.test(text.slice(0, start)) && !beginsWithAct(text)) continue;
    const behind = number.exec(text.slice(date.end, date.end + 40)) ?? (numbered.test(text.slice(Math.max(0, start - 40), start)) ? /^/.exec("") : null);
    const kind = match[0] === "" || start < 24 ? null : behindComma.exec(text.slice(Math.max(0, start - 90), start));
    if (kind && /^(?:\p{Lu}|\p{Ll}{3,}\s\p{Lu})/u.test(kind.groups!["genre"]!)) {
      const said = start - kind[0].length;
      const end = date.end + (behind?.[0].replace(/\.$/, "").length ?? 0);
      const printed = behind ? /(?<=[\s№.])[\p{L}\d./-]{1,20}$/u.exec(text.slice(date.end, end)) : null;
      const genre = kind.groups!["genre"]!;
      notes.push({
        start: said, end, kind: "act",
        fields: [
          { name: "genre", value: genre, span: { start: said, end: said + genre.length } },
          issuedOn(date),
          ...(printed ? [{ name: "number" as const, value: printed[0], span: { start: end - printed[0].length, end } }] : []),
        ],
      });
      continue;
    }
    // ": Закон Рэсп. Беларусь, 26 студз. 1990 г. : са змяненнямі"
    // "Договор о создании Союзного государства от 8 декабря 1999 г. // Собрание законодательства": before the slashes the day is that of the act.
    const alone = match[0] === "" ? /^\s?(?::|\/\/|\[)/.test(text.slice(date.end, date.end + 3)) : /^(?:z|podp|spor)/i.test(match[0]) || (/^\.?\s(?:\/\/|\[|(?:[–—]\s)?(?:URL|Реж|Рэж|Rezh|Rèž|Rež))/.test(text.slice(date.end, date.end + 8).replace(/^\s?(?:г\.|р\.|g\.|года|goda|hoda|року|roku)/, '').replace(/^(?=[–—[/])/, ' ')) && beginsWithAct(text)) || (/^(?:\s?(?:г\.|р\.|года|goda|hoda|року|roku|r\.|g\.))?,?\s[«„“]/.test(text.slice(date.end, date.end + 9)) && beginsWithAct(text));
    // "Пастанова ЦВК БССР «Аб мовах» ад 15 ліпеня 1924 г.": behind a name in quotation marks the day is said of it.
    const ofName = !behind && !alone && /^[»”"]\s$/.test(text.slice(start - 2, start)) && lastOf.test(text.slice(date.end)) && beginsWithAct(text);
    if (!behind && !alone && !ofName) continue;
    const end = date.end + (behind?.[0].replace(/\.$/, "").length ?? 0);
    const ofTitle = !ofName && (match[0] !== "" || gost.test(text));
    const tail = behind && !ofTitle ? text.slice(date.end, end) : "";
    const printed = tail.slice(Math.max(tail.lastIndexOf(" "), tail.lastIndexOf("№")) + 1);
    notes.push({
      start, end, ofTitle, kind: judged.test(text) ? "case" : "law",
      fields: [
        issuedOn(date),
        ...(printed ? [{ name: "number" as const, value: printed, span: { start: end - printed.length, end } }] : []),
      ],
    });
  }
  return datedByKind(text, notes);
}); // prettier-ignore

/** `Про зміни до постанови від 8 травня 1996 р. № 10 : Постанова від 21 березня 2007 р. № 534`: the day of the act that is changed is none of this one. */
const kindBehind = anySpelling(
  /^.{10,600}[\p{L}\d\])»”.]\s?:\s(?=(?:Закон|Указ|Декрет|Постанов|Пастанов|Распоряж|Розпоряд|Приказ|Наказ|Загад|Решени|Рішенн|Рашэнн)\p{L}*\s)/u,
);
function datedByKind(text: string, notes: readonly Note[]): readonly Note[] {
  const at = notes.length > 1 ? (kindBehind.exec(text)?.[0].length ?? -1) : -1;
  if (at < 0 || !notes.some(({ start }) => start > at)) return notes;
  return notes.map((note) => (note.start < at && note.ofTitle ? { ...note, fields: [] } : note));
}
