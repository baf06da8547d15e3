import { rule } from "../rule.ts";
import { anySpelling } from "../spellings.ts";
import { finder } from "./finder.ts";
import { namedFields } from "./named-fields.ts";
import type { Note, NoteKind } from "./types.ts";

const words =
  "(?:(?:[Jj]oint|[Pp]ublic|[Oo]fficial|[Ww]ritten)\\s)?[Ss]tatement|[Pp]ress\\s(?:[Rr]elease|[Ss]tatement|[Bb]riefing|[Cc]onference|[Kk]it)|[Nn]ews\\s[Rr]elease|[Mm]edia\\s(?:[Rr]elease|[Aa]dvisory|[Ss]tatement|[Nn]ote)|[Ff]act\\s?[Ss]heet|[Oo]pen\\s[Ll]etter|[Cc]ommuniqué|[Ii]nfographic|[Tt]ranscript|[Kk]omunikat(?:\\sprasowy)?|[Pp]ressemitteilung|[Pp]ress-reliz|[Пп]ресс-релиз|[Пп]рэс-рэліз|[Пп]рес-реліз|[Zz]ayavleni[ey]e?|[Zz]aiavlenie|[Зз]аявление|[Oo]świadczenie";
const data = "[Dd]ata\\s?[Ss]et|[Dd]atabase|[Zz]biór\\sdanych";
/** `“Title.” News release, November 29, 2021.`, `‘Title’, press statement, 3 May`, `“Title.” Dataset. Harvard Dataverse` */
const behindTitle = rule(
  new RegExp(
    `(?:(?<=[”"»’][.,]?\\s)(?:(?<word>${words})|(?<data>${data}))|(?<=”\\s\\p{Lu}[^.“”]{3,60}\\.\\s|[.?!”\\d\\p{Ll}][.,”]\\s)(?<behind>${data}|[Dd]ata\\sfile))(?:,\\s(?<edition>(?:version|ver\\.|v\\.?)\\s?\\d{1,3}(?:\\.\\d{1,3})?)(?=\\.\\s))?(?=[.,]\\s)[.,]`,
    "dgu",
  ),
);
/** `“Title.” Press release no. 1164-10-08-2020, August 10`, `Press release, AI Index EUR 49/7261/2023,`, `Press release IP/21/2685,` */
const numbered = rule(
  /(?<=[”"»’][.,]?\s)(?:(?<symbol>(?:IP|MEMO|STATEMENT|SPEECH)\/\d\d\/\d{2,5})|(?<word>[Pp]ress\s(?:[Rr]elease|[Ss]tatement)|[Nn]ews\s[Rr]elease|[Ss]tatement),?\s(?:[Nn]o\.\s)?(?<number>AI\sIndex:?\s[A-Z]{3}\s\d\d\/\d{1,5}\/\d{2,4}|\(\d{4}\)\s\d{1,4}|(?!(?:19|20)\d\d[.,])(?=[A-Z./-]{0,8}\d)[A-Z\d][A-Z\d./-]{0,24}[A-Z\d]))(?=[.,]\s)/dgu,
);
/** `“Title.” Blog post, LSE EUROPP, October 15` */
const blog = rule(
  /(?<=[”"»’][.,]?\s)(?:[Bb]log\s(?:[Pp]ost|[Ee]ntry))[.,](?=\s)|(?<=[.?!]”\s\p{Lu}[^“”.]{2,40}\.\s)Blog\.(?=\s\p{Lu}\p{Ll}+\s\d)/gu,
);
/** MLA: `“Title.” Interview. Rossiya 24, 30 June`, Chicago: `“Title.” Post, Facebook, June 3` */
const talk = rule(/(?<=[.?!]”\s)(?:(?:Video|Radio|Television|TV)\s)?Interview\.(?=\s\p{Lu})/gu);
const post = rule(
  /(?<=[.?!]”\s)(?:(?:Public|Social media)\s)?[Pp]ost(?:\son|,)\s(?=(?:Facebook|Telegram|X|Twitter|Instagram|LinkedIn|VK|VKontakte|Threads|Mastodon)[.,])/gu,
);
/** MLA: `“Hrodna Region.” Map. Belkartahrafija, 2018.`, `Belarus: Administrative Divisions. Map. Belkartahrafija, 2019.` */
const map = rule(/(?<=[\p{L}\d][.?!][”"]?\s)Map\.(?=\s\p{Lu}|\s?$)/gu);
/** `1:100,000, General Staff`, IEEE: `“Minsk, N-35-XXII,” 1:200 000 topographic map, Moscow` */
const scale = rule(
  /(?<=[\p{L}\d][.,][”"]?\s)(?<scale>(?:[Ss]cale\s)?1:\d{1,3}(?:[ ,.]?\d{3}){1,2}(?:\s(?:[a-z]+\s)?map)?)(?=[.,]\s)/dgu,
);
/** GOST: `Страны СНГ: модели развития. (Доклад). М.: Институт экономики РАН` */
const bracketed = rule(
  () =>
    new RegExp(
      anySpelling(
        /(?<=[\p{L}\d»”][.?!]?\s)\((?<genre>(?:[Аа]налитический |[Нн]аучный )?[Дд]оклад|[Пп]репринт|[Мм]онография|[Мм]анаграфія|[Мм]онографія|[Аа]налитическая записка|[Уу]чебное пособие|[Дд]аклад|[Дд]оповідь)\)(?=\.?\s(?:[–—/]|\p{Lu}[\p{L}.]{0,20}\s?:\s))/u,
      ).source,
      "dgu",
    ),
);
/** MLA prints it last: `…, 2 July 2021, lrv.lt/en/x. Press release.` */
const last = rule(
  new RegExp(`(?<=[\\p{L}\\d/][.,]\\s)(?<word>${words})(?=\\.\\s(?:Accessed|Retrieved)\\s|\\.?\\s?$)`, "dgu"),
);

/** What is said of the kind of a document behind its title or at the end: no site and no publisher. */
export const kindBehindTitle = finder([behindTitle, bracketed, last, numbered, talk, post, blog, map, scale], (text) => {
  const notes: Note[] = [];
  for (const expression of [behindTitle, last])
    for (const match of expression.all(text)) {
      const at = match.indices!.groups!;
      const [start, end] = (at["word"] ?? at["data"] ?? at["behind"])!;
      const data = at["data"] ?? at["behind"];
      const kind: NoteKind = data ? "dataset" : "press release";
      const genre = { name: "genre" as const, value: text.slice(start, end), span: { start, end } };
      // "‘Rivers’, press conference, Minsk": a comma parts what stands behind from the title.
      const whole = match.index + match[0].length;
      notes.push({ start: match.index, end: match[0].endsWith(",") && /^\s\p{Lu}[\p{L} -]{2,24},\s\d/u.test(text.slice(whole, whole + 32)) ? whole - 1 : whole, kind, fields: data ? namedFields(text, at, [["edition", "edition"]]) : [genre] });
    }
  for (const match of bracketed.all(text)) {
    const report = /^(?:\p{L}+ )?(?:доклад|даклад|доповідь|doklad|daklad)/iu.test(match.groups!["genre"]!);
    notes.push({ start: match.index, end: match.index + match[0].length, fields: namedFields(text, match.indices!.groups!, [["genre", "genre"]]), ...(report && { kind: "report" as const }) });
  }
  for (const match of numbered.all(text)) {
    const fields = namedFields(text, match.indices!.groups!, [["word", "genre"], ["number", "number"], ["symbol", "number"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "press release", fields });
  }
  for (const [expression, kind] of [[talk, "interview"], [post, "post"]] as const)
    for (const match of expression.all(text)) notes.push({ start: match.index, end: match.index + match[0].trimEnd().length, kind });
  for (const match of blog.all(text)) notes.push({ start: match.index, end: match.index + match[0].length, kind: "blog" });
  if (text.includes(" Map.")) for (const match of map.all(text)) notes.push({ start: match.index, end: match.index + match[0].length, kind: "map" });
  if (text.includes("1:"))
    for (const match of scale.all(text)) {
      const [start, end] = match.indices!.groups!["scale"]!;
      notes.push({ start, end, kind: "map", fields: [{ name: "note", value: text.slice(start, end), span: { start, end } }] });
    }
  return notes;
}); // prettier-ignore
