import { isPlace } from "../../places.ts";
import { isPublisher } from "../../publication/index.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** What was done for a book by somebody who is not named as a person: `/ пер. з пол.`, `; сост. и подгот. к изд. РУП «Белкартография»` */
const unnamed = rule(() =>
  anySpelling(
    /\s[/;:]\s(?<what>(?:пер(?:ев)?\.|перевод|перакл\.|пераклад|переклад) (?:с|з|со|із) \p{L}{3,}\.?(?:\s?(?:яз|мовы|мови)\.?)?|(?<=[/;]\s)(?:сост|подгот|подготовлен|склад|уклад|падрыхт|підгот|разраб|изд|выд|ред|худож|маст)(?:\.|\p{Ll}{1,5})\s(?:и|і|да|к|до|й)?\s?\p{Ll}[^/;–—]{2,100}?)(?=\.?\s[–—]\s|\s[;/]\s|\.\s\p{Lu}[\p{L}.-]{0,20}(?:\s?:\s|,\s\d{4}))/dgu,
  ),
);
/** `Реки леса. Пер. с англ. – СПб., 1906`: the same as a sentence of its own. */
const translated = rule(() =>
  anySpelling(
    /(?<=[.)»”?!]\s)(?<what>(?:Пер|Перев|Перакл)\. (?:с|з|со|із) \p{L}{3,9}\.(?:\s?(?:яз|мовы|мови)\.)?)(?=\s[–—]\s|\s\p{Lu}[\p{L}.-]{0,20}(?:\s?:|,\s\d{4}))/dgu,
  ),
);
/** `– Деп. в ВИНИТИ 12.05.2003, № 914-В2003`: a manuscript that an institute keeps. */
const deposited = rule(() =>
  anySpelling(
    /(?<=[.)]\s)(?:[–—]\s)?(?<what>(?:Деп|Дэп)(?:\.|онир\p{L}*) [ву] \p{Lu}[^/–—]{2,90}?)(?=\.?\s?$|\.\s[–—]\s)/dgu,
  ),
);
/** `// Полымя. – 1986. – № 7. – С. 154–171 ; № 8. – С. 132–150`: where an article goes on. */
const continued = rule(() =>
  anySpelling(
    /(?<=\d)\s?;\s(?<what>(?:(?:19|20)\d\d\.\s(?:[–—]\s)?)?(?:№|Вып\.|Вып|Кн\.|Ч\.|Т\.)\s?\d{1,4}(?:\.\s(?:[–—]\s)?|,\s)(?:С|P)\.\s?\d{1,4}(?:[–-]\d{1,4})?)(?=\s?;|\.?\s?$)/dgu,
  ),
);

/** `. – Электрон. дан. – Минск`, `. – Preprint. – Ithaca`: an area of its own that says how the text is kept. */
const kept = rule(() =>
  anySpelling(
    /(?<=[.»”)\]]\s|[\p{L}\d]\s)[–—]\s(?<what>(?:[ЭЕ]лектрон(?:ные|ныя|ні|\.)\s(?:текст(?:овые|авыя|\.)\s)?(?:данные|даныя|дані|дан\.)(?:\s(?:и|і|та)\sпрогр(?:аммы|амы|ами)?\.?)?(?:\s\(\d[^()]{1,20}\))?|Electronic data|Препринт|Прэпрынт|Preprint))(?=\.\s(?:[–—]\s)?\p{Lu})|(?<=[\p{L}\d»”)?!]\.\s)(?<alone>Препринт|Прэпрынт)(?=\.\s(?:[–—]\s)?(?:19|20)\d\d)/dgu,
  ),
);
/** `. Вид. офіц. Київ`, ` : издание официальное / …`: what standards say of their print. */
const official = rule(() =>
  anySpelling(
    /(?:(?<=[.\])»]\s)(?:[–—]\s)?|(?<=[\p{L}\d)»])\s?:\s)(?<what>(?:вид(?:ання|\.)|изд(?:ание|\.)|выд(?:анне|\.))\s(?:офіц|офиц|афіц)(?:\p{L}+|\.))(?=\s\/|\.?\s[–—\p{Lu}]|\.?\s?$)/dgiu,
  ),
);
/** `: национальный стандарт Российской Федерации : дата введения 2023-02-01`: what kind of standard it is, behind its title. */
const inForce = rule(() =>
  anySpelling(
    /(?<=[\p{L}\d)»”])\s?:\s(?<what>(?:национальный|межгосударственный|государственный|предварительный национальный|дзяржаўны|міждзяржаўны|державний|національний) стандарт(?:[^:/–—]|(?<=\d)[–—]){0,80}(?:\s:\s(?:[^:/–—]|(?<=\d)[–—]){4,80}){0,3}?)(?=\.\s[–—]\s)/dgu,
  ),
);

/** `: [карта] : 1:600 000` */
const scale = rule(/(?<=[\p{L}\])»])\s?:\s(?<what>1\s?:\s?\d{1,3}(?:\s\d{3}){1,2})(?=\s[/;:]|\.)/dgu);

/** `Доступ из справ.-правовой системы «КонсультантПлюс»`: what stands before the name of a database. */
const access = rule(
  /(?<=[.\]]\s)(?:[–—]\s)?(?:Доступ (?:из|з|са|із)|Dostup (?:iz|z|sa)) \p{L}[\p{L}.’'-]*(?:\s\p{Ll}[\p{L}.’'-]*){0,4}\s(?=[«“„"]?\p{Lu})/gu,
);

/** `. – Visaginas, 2019. – 118 s.`: a town that no table knows; between dashes nothing else stands alone before the year. */
const town = rule(
  /(?<=[.)»\]]\s)[–—]\s(?<place>\p{Lu}[\p{L}’'ʹ-]{2,24}(?:\s\p{Lu}[\p{L}’'ʹ-]{2,24})?),\s(?=(?:19|20)\d\d\.\s[–—]\s(?:\d{1,4}\s?[сs]\.|[СS]\.\s\d|[ТT]\.\s\d|URL|№))/dgu,
);
/** `// Вестник университета. Тошкент, 2019. № 3`: the same without dashes, behind the name of a journal in Cyrillic. */
const townOfJournal = rule(
  /(?<=\s\/\/\s[^/]{4,160}[\p{Ll}\p{Lu}»”]\.\s)(?<place>[\u0410-\u042FҐІЎ][\u0430-\u045F’'-]{3,20}),\s(?=(?:19|20)\d\d\.\s(?:[–—]\s)?(?:№|Т\.|Вып|Вип|[СCБ]\.))/dgu,
);
/** `– Prentice Hall, 2017`: towns of two words begin with an adjective, as Великие Луки and Stary Oskol do; other two words name who published. */
const twoNames = /^\p{L}+(?<!(?:[ыиоі]й|[аяоеіы][яе]|[аея]|[yij]|aya|oye|iye|ie|aia|oe|a))\s\p{L}+$/u;
/** `– СПб. [и др.] : Питер`: more places than the one that is printed. */
const andOthers = rule(() =>
  anySpelling(
    /(?<=[.)»\]]\s(?:[–—]\s)?\p{Lu}[\p{L}’'ʹ-]{0,24}\.?)\s\[(?:и др|і інш|ды інш|та ін)\.?\](?=\s?:\s|,\s(?:19|20)\d\d)/gu,
  ),
);
/** `– Publ. 19.05.2021. – URL:`: the word before the day of a post. */
const posted = rule(() =>
  anySpelling(
    /(?<=[.)»\]]\s)(?:[–—]\s)?(?:Опубл|Публ|Апубл|Размещено|Опубликовано|Апублікавана|Опубліковано|Дата публикации|Дата публікацыі|Дата публікації)[.:]{0,2}\s(?=\d{1,2}[.\s])/gu,
  ),
);

/** `– 01.2010. – С. 1`: the month of BibLaTeX's GOST. */
const month = rule(/(?<=[.)»\]]\s)[–—]\s(?<m>0[1-9]|1[0-2])\.(?<y>(?:19|20)\d\d)(?=\.\s[–—]|\.?\s?$)/dgu);

/** `[Электронный ресурс]: видео. – 2022`: what is kept, behind the bracket that says how. */
const screened = rule(() =>
  anySpelling(
    /(?<=\])\s?:\s(?<what>видео(?:запись|ролик)?|відео(?:запис)?|відэа(?:запіс)?)(?=\.|\s\/\/|\s\[)/dgu,
  ),
);

/** `Дело «Навальный против России» (жалоба № 29580/12)` */
const application = rule(() =>
  anySpelling(
    /\s\((?:жалоб[аы]|скарг[аиі]|заявление|заяв[аи])\s(?:№\s?)?(?<number>\d{3,6}\/\d{2}[^()]{0,40})\)(?=[.,:]|\s[:/]|\s?$)/dgu,
  ),
);

/** What stands in a GOST reference and is kept as it is printed. */
export const gostStatementNotes = finder([access, posted, andOthers, unnamed, translated, deposited, continued, scale, kept, inForce, official, application, town, townOfJournal, month, screened], (text) => {
  const before = [access, posted].flatMap((expression) => expression.all(text)).map(({ index, 0: whole }): Note => ({ start: index, end: index + whole.trimEnd().length }));
  const beside = andOthers.all(text).map(({ index, 0: whole }): Note => ({ start: index + 1, end: index + whole.length }));
  const others = [unnamed, translated, deposited, continued, scale, kept, inForce, official].flatMap((expression) =>
    expression.all(text).map((match): Note => {
      const [start, end] = (match.indices!.groups!["what"] ?? match.indices!.groups!["alone"])!;
      return { start: match.index + (match[0].startsWith(" ") ? 1 : 0), ...(match.groups!["alone"] && { kind: "preprint" as const }), end: match.index + match[0].length, fields: [{ name: "note", value: text.slice(start, end), span: { start, end } }] };
    }),
  );
  const cases = application.all(text).map((match): Note => {
    const [start, end] = match.indices!.groups!["number"]!;
    return { start: match.index + 1, end: match.index + match[0].length, kind: "case", ofTitle: true, fields: [{ name: "number", value: text.slice(start, end), span: { start, end } }] };
  });
  const places = [...town.all(text), ...townOfJournal.all(text)].flatMap((match): Note[] => {
    const [start, end] = match.indices!.groups!["place"]!;
    const value = match.groups!["place"]!;
    const name = isPublisher(value) || twoNames.test(value) ? "publisher" : "publisher-place";
    return isPlace(value) ? [] : [{ start: match.index, end: end + 1, fields: [{ name, value, span: { start, end } }] }];
  });
  const videos = screened.all(text).map((match): Note => {
    const [start, end] = match.indices!.groups!["what"]!;
    return { start: match.index, end: match.index + match[0].length, kind: "video", fields: [{ name: "genre", value: text.slice(start, end), span: { start, end } }] };
  });
  const months = month.all(text).map((match): Note => {
    const { m, y } = match.groups!;
    const [start, end] = [match.indices!.groups!["m"]![0], match.indices!.groups!["y"]![1]];
    return { start: match.index, end, fields: [{ name: "issued", value: `${y}-${m}`, span: { start, end } }] };
  });
  return [...before, ...beside, ...months, ...videos, ...others, ...cases, ...places];
}); // prettier-ignore
