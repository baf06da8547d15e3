import { datedAct, namedAct, numberedAct, parties } from "../act-names.ts";
import { RESOLUTION_MARK, RESOLUTION_WORDS } from "../data/resolution-words.ts";
import { isGazette } from "../notes/acts/gazette.ts";
import { isState } from "../places.ts";
import { partRule, rule } from "../rule.ts";
import { anySpelling } from "../spellings.ts";
import { say, type TypeRule } from "./evidence.ts";

const law = partRule(() =>
  anySpelling(
    /^(?:указ|закон|декрет|(?:резолюция|рэзалюцыя|резолюція|rezolyutsiya|rezoliutsiia|rezoljucija|rezolucja|rezoliucija|resolution)(?= (?:генер|генэр|general|gener|сов|рад|sov|zgromadz|rady|parl|парл|европ|euro|jevr|\d|es-))|постановление|распоряжение|конституция|loi n[°o]|décret n[°o]|arrêté|ukaz|zakon|dekret|postanovleniye|ustawa|rozporządzenie|council regulation|regulation \(eu\)|(?:(?:council|commission|european parliament(?: and council)?) )?(?:implementing |delegated |framework )?(?:regulation|decision|directive|common position|joint action|recommendation) (?:\([a-z, ]{2,12}\) )?(?:no\.? )?\d{1,4}\/\d{1,4}(?:\/[a-z]{2,6})?|закон украіни|пастанова|lietuvos respublikos \p{L}+|nutarimas|įstatymas|įsakymas|likums|noteikumi|rīkojums|seadus|määrus|korraldus|legea|hotărârea|ordonanța|decretul|zákon|nařízení|nariadenie|vyhláška|ústava|кодекс|(?:law|decree|edict|resolution|ordinance|order|directive) (?:no\.|№))(?:\s|$)/iu,
  ),
);

/** An act of law as the title itself, or as what is said of it behind a colon: `О гражданстве : Закон Респ. Беларусь`. */
const act = rule(() =>
  anySpelling(
    /(?:^|\s?:\s|\.\s)(?:[\p{L}’'ʹ`]+(?:ый|ий|ой|ы|і|yy|iy|yj|ij|yi|ii|y)\s|(?:федер|конст|фед|feder)\p{L}*\.\s)?(?:указ|закон|декрет|дэкрэт|постан[ао]в\p{L}*|пастанов\p{L}*|распоряжени|розпорядженн|приказ|загад|наказ|директив|решени|рашэнн|рішенн|конституци|канстытуцы|конституці|кодекс|кодэкс|договор|дагавор|договір|соглашени|пагадненн|угод|конвенци|протокол|ukaz|zakon|dekret|postano\p{L}*|rasporyazhen|prikaz|resheni|konstitutsi|kodeks|dogovor|soglasheni|konventsi|protokol|ustaw|rozporządzen|uchwał|konstytucj|umow|decyzj|dyrektyw|postanowien|zarządzen|porozumien|konwencj|protokoł|traktat|obwieszczen|law|decree|edict|act|regulation|resolution|directive|treaty|constitution)\p{L}{0,3}(?![\p{L}’'])/iu,
  ),
);

/** `Aliens Act`, `Federal Law No. 255-FZ on …` behind the name of a country. */
const enactment = partRule(/^(?:Amendments?\sto\s(?:the\s)?)?(?:\p{Lu}[\p{L}’'-]*\s){0,4}(?:Act|Law|Code|Decree|Constitution|Edict|Resolution|Ordinance|Regulation|Directive|Order)(?=[\s.,“"]|$)/u); // prettier-ignore

/** `Law of Georgia on Transparency of Foreign Influence` */
const actOfState = partRule(
  /^(?:(?:Organic|Constitutional|Federal)\s)?(?:Law|Code|Decree|Edict|Constitution)\sof\s(?:the\s)?(?<state>\p{Lu}\p{L}+(?:\sof\s\p{Lu}\p{L}+|\s(?:Republic|Federation|Union))?)(?=\s(?:on|about|No\.|№|“|"|‘)|,|$)/u,
);

/** `Resolution 2463 (2022): Further Escalation`, `Rezolucja Parlamentu Europejskiego z dnia 17 września 2020 r.`: what an assembly enacts. */
const resolution = partRule(
  new RegExp(
    `^${RESOLUTION_WORDS}\\s(?:${RESOLUTION_MARK}?\\d{1,5}(?:\\s\\((?:19|20)\\d\\d\\)|\\s\\p{L})|[AES]/(?:[A-Z-]{1,8}/)?RES/|(?:Parlament|Zgromadzeni|Rady|Европ|Еўрап|Європ|Ген|Парл|Сов|Рад))`,
    "u",
  ),
);

/** `Положение Банка России от 02.09.2015 № 486-П «О правилах …»`: whatever it is called, with day, number and name it is an act. */
const nameless = partRule(
  /^\p{Lu}\p{Ll}{3,}(?:\s[^«»“”"№/]{2,120})?\s(?:от|ад|від)\s\d{1,2}(?:\.\d{1,2}\.|\s\p{Ll}{3,9}\s)(?:19|20)\d\d(?:\s?(?:г|р)\.|\s(?:года|року))?,?\s(?:№|N)\s?[\p{L}\d][\p{L}\d./-]{0,20}(?:\s\([^()]{3,60}\))?\s[«“"]/u,
);

/** `Act of 12 December 2013 on Foreigners` */
const dayOfAct = partRule(/^(?:Federal\s|Constitutional\s)?(?:Act|Law|Decree|Edict|Resolution|Regulation|Ordinance|Order)\sof\s\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s(?:1[89]|20)\d\d\s(?:on|concerning|amending|regarding|about|No)(?=\s|\.)/u); // prettier-ignore

/** `Constitutional Court. Ruling on …`, `Верховный Суд. Решение от …`: what a court says. */
const judgment = partRule(
  /^(?:(?:Advisory\s)?Opinion|Judge?ment|Ruling|Decision|Order|Verdict|Resolution|Conclusion|Case|Wyrok|Postanowienie|Orzeczenie|Uchwała|Urteil|Beschluss|Sprendimas|Nutarimas|Nutartis|Постановление|Решение|Определение|Заключение|Приговор|Рішення|Висновок|Ухвала|Вирок|Рашэнне|Заключэнне|Пастанова|Прысуд)(?=[\s.,]|$)|\([^()]{2,60}\sv\.?\s[^()]{2,60}\)$/u,
);
const COURT = partRule(
  /(?:^|\s)(?:Courts?|Tribunal|Trybunał|Sąd|Gericht|Gerichtshof|Bundesverfassungsgericht|Teismas|[Tt]eismas|Суд|[Сс]уд|ECtHR|ECHR|CJEU|ICJ|ETPC|TSUE|NSA)(?=[\s,.(]|$)/u,
);
/** Who enacts, where the act itself says only its subject: `Council of Ministers. On Measures for Supporting Exports, No. 209` */
const LAWGIVER = partRule(
  /^(?:(?:Cabinet|Council) of Ministers|President|Parliament|National Assembly|Supreme (?:Council|Soviet)|Verkhovna Rada|Seimas|Saeima|Riigikogu|Sejm|Government|State Duma|Council of the European Union|Кабінет Міністрів|Совет Министров|Савет Міністраў|Президент|Прэзідэнт|Верховн|Вярхоўн)/u,
);

/** `Концепция политики : утв. Указом Президента от 05.09.2022 № 611`: what an act has put in force is one; in brackets it is said of any text. */
const approved = partRule(() =>
  anySpelling(
    /^(?:утв|зацв|затв)\p{L}*\.?\s(?:\p{L}+\.?\s){0,3}?(?:указ|декрет|дэкрэт|постановлен|пастанов|постанов|распоряжен|розпорядж|приказ|загад|наказ)\p{L}*(?!\p{L})/iu,
  ),
);

/**
 * Acts by what they are called: `Закон Республики Беларусь`, `Law of Georgia on …`; cases by their parties. The title is asked last, for it is
 * the longest; those of articles by people need not be.
 */
export const lawType: TypeRule = ({ draft, fields, creators, container, publisher, title, byHost, located, edited, ofOutlet }) => {
  // "Конституция Республики Беларусь. – Минск : Нац. центр правовой информ., 2022. – 80 с.": printed as a book; with its number it is the act.
  // "Kodeks dyplomatyczny katedry, oprac. J. Kos, t. 1, PAU, Kraków 1948": an edition has editors.
  if (!container && publisher && fields["publisher-place"] && (fields["number-of-pages"] || edited || draft.notes.some((note) => note.creators?.length)) && law.test(title) && !/(?:№|No\.?)\s?\d/.test(title) && !draft.notes.some((note) => note.kind === "law" && note.fields?.some(({ name }) => name === "number"))) return say("book", 0.85);
  if (!ofOutlet && !located && !edited && !fields["number-of-pages"] && resolution.test(title)) return say("statute", 0.75);
  if (!ofOutlet && (byHost === "statute" || !container || isGazette(container)) && law.test(title)) return say("statute", 0.85);
  if ((container ? (draft.isKind("law") && !edited) || isGazette(container) : draft.isKind("law")) && act.test(title)) return say("statute", 0.85);
  // "Law of the Republic of Belarus (1994) Ob obshchestvennykh ob’edineniiakh": what kind of act it is stands before the year.
  if (!container && draft.isKind("law") && act.test(fields.genre?.value ?? "")) return say("statute", 0.85);
  if (creators.every(({ lastName }) => lastName === undefined) && !located && !fields.page && actOfState.test(title) && isState(actOfState.exec(title)?.groups?.["state"] ?? "")) return say("statute", 0.85);
  if (creators.length === 1 && enactment.test(title) && isState(creators[0]?.name ?? "")) return say("statute", 0.85);
  // "Poland, Sejm. Act of 12 December 2013 on Foreigners. Journal of Laws, item 1650", "Federal Law No. 272-FZ on Measures (2012, December 28). Sobranie, 53, Art. 7597"
  if (!creators.some(({ lastName }) => lastName !== undefined) && (dayOfAct.test(title) || (container && isGazette(container) && namedAct.test(title)))) return say("statute", 0.85);
  if (nameless.test(title) && !creators.some(({ lastName }) => lastName !== undefined) && !fields.page) return say("statute", 0.8);
  const [body, ...others] = creators;
  if (body?.name && !others.length && !located && COURT.test(body.name) && judgment.test(title)) return say("case", 0.85);
  if (body?.name && !others.length && !container && draft.isKind("law") && LAWGIVER.test(body.name)) return say("statute", 0.85);
  const nobody = !creators.some(({ lastName }) => lastName !== undefined) && !located && !fields.page;
  if (nobody && !draft.isKind("report") && parties.test(title) && !edited && !fields["publisher-place"]) return say("case", 0.8);
  if (nobody && !ofOutlet && (namedAct.test(title) || datedAct.test(title) || numberedAct.test(title)) && (!container || isGazette(container) || byHost === "statute" || isPortal(container))) return say("statute", 0.8);
  if (nobody && !fields["publisher-place"] && draft.notes.some(({ kind, start, fields: noted }) => kind === "law" && noted?.some(({ name, value, span }) => name === "note" && span.start > start + 1 && approved.test(value)))) return say("statute", 0.75);
  return null;
}; // prettier-ignore

/** Where acts are read: `Legislation.gov.uk`, `Pravo.by`, `ETALON-ONLINE`, `Adilet`. */
const isPortal = (container: string): boolean =>
  /^(?:(?:www\.)?legislation\.gov\.uk|pravo\.(?:by|gov\.ru)|etalon(?:-?online)?|adilet|zakon\.rada|eur-?lex|n-?lex|lex\.uz|legislationline|cis-legislation|congress\.gov|national legal|natsional\p{L}+ pravov)/iu.test(
    container,
  );
