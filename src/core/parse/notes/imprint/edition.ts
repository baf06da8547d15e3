import { findDates } from "../../dates/index.ts";
import type { Span } from "../../../evidence.ts";
import { isPlace, isRegionName } from "../../places.ts";
import type { FieldName } from "../../types.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";
import { anySpelling, anySpellingIn } from "../../spellings.ts";

const ordinal =
  "(?:\\d{1,2}(?:st|nd|rd|th|\\.)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|revised|rev\\.?|new|late|early|national|city|final|morning|evening|weekend|sunday|european|US|expanded|updated|reprint|paperback|international|e-?book|kindle|digital|electronic|print|bilingual|critical|annotated|illustrated|(?:un)?abridged|audio(?:book)?|anniversary|centennial|student)";
/** How an edition differs from the one before: `перераб. и доп.`, `допов.`, `дапоўн.` */
const mended =
  "(?:перераб|перероб|перапрац|дапрац|доопрац|испр|выпр|випр|допов|дапоўн|дап|доп|стереотип|стер|pererab|pererob|ispr|vypr|dopov|dop|ster)\\.?";
const edition =
  `(?:${ordinal}(?:,? (?:and |& )?(?:rev\\.|revised|expanded|updated|enl\\.))? ?(?:edition|edn\\.?|ed\\.)` +
  `|\\d{1,2}[-‐–]?(?:ое|е|ye|oe|e|ге|те|тє|тя|га|я|ya) (?:изд|выд|вид|izd|vyd|vid)(?:ание|анне|ання)?\\.?(?:, ${mended}(?: (?:и|і|та|й|i|ta) ${mended})?)*` +
  `|(?:изд|выд|вид|izd)\\. \\d{1,2}-?(?:ое|е|ye|e)?(?:, ${mended}(?: (?:и|і|та|й|i|ta) ${mended})?)*` +
  // "Репринт. воспроизв. изд. 1959 г.", "Факсім. выд."
  "|(?:репр(?:инт(?:ное|\\.)|\\.)|рэпр(?:ынт(?:нае|\\.)|\\.)|факс(?:им(?:ильное|\\.)|ім(?:ільнае|\\.)|\\.)|юбил(?:ейное|\\.)|юбіл(?:ейнае|\\.))\\s(?:воспроизв(?:едение|\\.)\\s|узнаўл(?:енне|\\.)\\s)?(?:изд|выд|вид)(?:ание|анне|ання|ания|\\.)(?:\\s(?:1[5-9]|20)\\d\\d\\s?[гр]\\.)?" +
  "|(?:wyd|wydanie)\\.? (?:[IVX]{1,4}|\\d{1,2})(?: (?:popr|zm|rozsz)\\.(?: i (?:uzup|rozsz|zm)\\.)?)?" +
  "|(?:[IVX]{1,4}|\\d{1,2}) wyd\\." +
  "|\\d{1,2}\\., ?(?:[\\p{L}. ]{0,30} )?Aufl(?:age|\\.)|\\d{1,2}\\. Aufl(?:age|\\.)|\\d{1,2}\\. (?:vyd|dopl)\\.(?: vyd\\.)?)";
const bare = rule(() => new RegExp(anySpellingIn(`(?<![\\p{L}\\p{N}(])${edition}`), "giu"));
const part =
  `(?:(?<edition>${edition}|(?:version|ver\\.|v\\.) ?\\d[\\d.]*)|(?:vol\\.|vols?\\.|volume|bd\\.|t\\.|т\\.) ?(?<volume>\\d{1,3}(?:[-–]\\d{1,3})?|[IVX]{1,5})|(?:pp?\\.|s\\.|S\\.|с\\.|С\\.) ?(?<page>\\d{1,5}(?:[-–—]\\d{1,5})?)` +
  "|arXiv:(?<arxiv>\\d{4}\\.\\d{4,5})|(?<kind>(?:\\p{Lu}[\\p{L}&’'-]* ){1,4}(?:Report|Papers?|Brief|Briefing|Memo|Commentary))" +
  "|(?<genre>(?:\\p{Lu}[\\p{L}&’'-]*(?: (?:of|in|on|for|and|the) | )){0,5}?\\p{L}[\\p{L}-]+ )?(?:no\\.|nr\\.?|№) ?(?<number>[\\p{L}\\d_][\\p{L}\\d_./–-]{0,19})|(?<symbol>[A-Z]{1,5}(?:\\.[A-Z]{2,6}){0,2}(?:\\s\\d{1,3})?(?:/[A-Z0-9.-]{1,12}){1,6}))";
const bracketed = rule(/\((?<inner>[^()]{3,90})\)/gu);
const whole = new RegExp(`^${part}$`, "diu");
/** `(Original work published 1893)`; Chicago author–date: `Durkheim, Émile. (1893) 1997.` */
const original = rule(
  /\((?:original(?:ly)? (?:work )?published|первое изд\.|оригинал|ориг\. изд\.) ?(?:in )?(?<year>(?:1[5-9]|20)\d\d)\.?\)|\((?<first>(?:1[5-9]|20)\d\d)\)(?=\s(?:1[5-9]|20)\d\d[.,])|(?<=[.?!]\s)(?:first|originally) published (?:in )?(?:(?:\p{L}+ )?as [^.]{3,80}? in )?(?<before>(?:1[5-9]|20)\d\d)(?: by (?:the )?\p{Lu}[^.():]{2,60}(?: \([^()]{2,30}\))?|, \p{Lu}[^.():]{2,60})?\.?(?=\s?$|\s\p{Lu})|\s\((?:first|originally) published (?:in )?(?<round>(?:1[5-9]|20)\d\d)\)/dgiu,
);
/** Chicago: `God’s Playground. Vol. 2, 1795 to the Present. New York: Columbia …` */
const ofSet = rule(
  /(?<=\.\s)Vol\.\s(?<volume>\d{1,2}),\s(?<title>[^.,:]{4,80})\.(?=\s(?:\p{Lu}[\p{L}, ]{2,30}:\s|[\p{L}\d]{2,8}\.?\sed\.))/du,
);
/** Chicago: `In Gender and Nation, edited by A. Novikova. Vol. 2 of Studies in Transition. Vilnius: EHU Press` */
const ofSeries = rule(/(?<=[.,]\s)[Vv]ol\.\s(?<volume>\d{1,3}) of (?<title>\p{Lu}[^.,:]{3,80})(?=[.,])/du);
/** NLM: `Washington Post (Maryland Ed.)`, `The Times (London ed.)`, `Gazeta Wyborcza (wyd. lubelskie)`: what part of a newspaper is printed for. */
const ofPaper = rule(
  /(?<=\p{L}\s)\((?<inner>(?<where>\p{Lu}[\p{L}. ]{1,30}?)\s[Ee]d(?:\.|n\.?|ition)|wyd\.\s\p{Ll}{4,20}|\p{L}{4,20}\s(?:вып|изд)\.)\)(?=[.,;]|\s?$)/dgu,
);
/** `Financial Times, August 10, 2022, Europe edition`, `New York Times, May 3, 2020, late ed.` */
const behindDay = rule(
  /(?<=(?:19|20)\d\d),\s(?<inner>(?:\p{Lu}[\p{L}.]+\s|\p{Ll}{3,12}\s){1,3}?(?:edition|ed\.|edn\.?))(?=[.,;]|\s?$)/dgu,
);
/** Chicago author–date: `Kommersant Vlast’, no. 18 (May 13): 28–31.`, `Ogonek, no. 5 (March): 4`: the day of an issue, whose year stands at the head. */
const dayOfIssue = rule(
  /(?<=(?<year>(?:1[89]|20)\d\d)[a-z]?\.\s[^()]{6,300},\s[Nn]o\.\s\d{1,4}(?:[-–/]\d{1,4})?)\s\((?<day>(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{1,2})?)\)(?=:\s\d|\.?\s?$|\.\s)/dgu,
);
/** `New York Times, August 14, 2020, sec. A` */
const section = rule(/, sec\. (?<name>[A-Z\d]{1,3}|\p{Lu}\p{Ll}+)(?=[.,]|\s?$)/gu);
/** MLA: `Crime and Punishment. 1866. Translated by …, Vintage, 1993`; Chicago: `1979. Reprint, Moscow: Mosfilm, 2006`, `1979; Moscow: …` */
const first = rule(
  /(?<year>(?:1[5-9]|20)\d\d)(?<=[\p{L})][.?!]\s\d{4}|[.?!]”\s\d{4}(?=\.\sIn\s))(?:\.(?=\s\p{Lu})(?: (?:Reprint(?:ed)?[.,]|Repr\.,?))?|;)(?=[^;]{0,120}\s(?<later>(?:1[5-9]|20)\d\d)\.?\s?(?:$|[A-Z][A-Za-z]+(?:[ -][\p{L}\d]+,?){0,5}\.\s?$))/dgu,
);
/** `Boulder, CO: Westview, 1993. Reprint, New York: Routledge, 2018.`: who printed it first is said beside who did last. */
const reprinted = rule(
  /(?<=[.?!]\s)\p{Lu}[^.:]{2,40}(?::\s\p{Lu}[^.:]{1,60})?,\s(?<year>(?:1[5-9]|20)\d\d)\.\s(?:Reprint|Repr\.),?\s(?=\p{Lu}[^.:]{2,40}:\s\p{Lu}[^:]{1,60},\s(?:19|20)\d\d)/dgu,
);
/** Harvard: `Title. Reprint, London: Penguin Books.`: which printing it is, before its place. */
const reprint = rule(
  /(?<=[.?!]\s)(?<inner>Reprint(?: edn\.?| ed\.| edition)?|Repr\.(?: edn\.?| ed\.)?)[.,]?\s(?=\p{Lu}[^.:]{2,40}:\s\p{Lu})/dgu,
);
/** Films: `Kryzh. 2019; Warsaw: Belsat.` */
const yearOfFilm = rule(
  /(?<=[\p{L})][.?!]\s)(?<year>(?:19|20)\d\d);\s(?=\p{Lu}[^:;.]{2,30}:\s\p{Lu}[^:;]{2,60}\.\s?(?:$|[A-Z][a-z]))/dgu,
);
const volumes = rule(() =>
  anySpelling(
    /(?<![\p{L}\p{N}])(?<english>\d{1,2}) (?:vols\.|volumes)(?!\p{L})|(?<=\s)(?:в|у|v|(?<=\.\s)[ВУV]) (?<gost>\d{1,2}) (?:т|ч|t|кн|kn|ch)\.(?=\s?[.:/;–—]|\s\p{Lu})/dgu,
  ),
);
/** A volume with a title of its own: `– Т. 5 : Беларусь у 1917–1945 гг. – 613 с.` */
const titled = rule(() =>
  anySpelling(
    /(?<=[.–—]\s)(?:Т|Ч|Кн|T|Ch|Kn)\.\s?(?<volume>\d{1,2}|[IVX]{1,5})\s?:\s(?<title>[^/]{3,120}?)(?:\s\/\s[^/]{3,140}?)?(?:\.\s(?:[–—]\s)?(?<year>(?:19|20)\d\d))?(?=\.?\s[–—]?\s?\d{1,4}\s?[сs]\.|\.\s(?:[–—]\s)?\p{Lu}[\p{L}.-]{0,20}\s?:\s\p{Lu}[^:]{1,60},\s\d{4})/du,
  ),
);
/** `, ch. 2, sec. 3,` of IEEE */
const chapter = rule(
  /(?<=,\s)(?:ch|chap)\.\s?(?<value>\d{1,3})(?:,\s(?:sec|sect)\.\s?[\d.]{1,6}(?<!\.))?(?=[.,])/du,
);
const fieldOf = { edition: "edition", volume: "volume", page: "page", number: "number", symbol: "number", genre: "genre", arxiv: "arXiv", kind: "genre", } as const; // prettier-ignore

/** A newspaper and its day. */
const ofDay = /^(?:\.\s(?:19|20)\d\d\s\p{Lu}\p{Ll}{2}|,\s(?:\p{Lu}\p{Ll}{2,8}\.?\s\d|\d{1,2}\s\p{Lu}))/u;
const PAPER =
  /^(?:National|International|European|Metro(?:politan)?|Late|Early|Final|City|Weekend|Sunday|Morning|Evening|Online|Asia|U\.\s?S\.|U\.\s?K\.|EU|\p{L}+(?:ern|ian|ish))$/u;
const acts = /\b(?:law|act|decree|order|edict|directive|regulation|resolution|decision|case|application|communication|zakon|ukaz|dekret|закон|указ|декрет)\s$/iu; // prettier-ignore
const noSeries = /^(?:publication|document|episode|issue|item|order)\s$/iu;

/** `2nd ed.`, `(3rd ed., Vol. 1, pp. 88–109)`, `2-е изд., перераб. и доп.`, `wyd. 2`, `(Report No. 12)`, `3 vols.` */
export const editionNotes = finder([dayOfIssue, bracketed, original, first, reprinted, yearOfFilm, ofSeries, ofSet, ofPaper, behindDay, reprint, section, bare, volumes, chapter, titled], (text) => {
  const notes: Note[] = [];
  for (const match of dayOfIssue.all(text)) {
    const [start, end] = match.indices!.groups!["day"]!;
    const date = findDates(`${match.groups!["day"]!}${/\d$/.test(match.groups!["day"]!) ? "," : ""} ${match.groups!["year"]!}`)[0];
    if (date?.iso) notes.push({ start: match.index + 1, end: match.index + match[0].length, fields: [{ name: "issued", value: date.iso, span: { start, end } }] });
  }
  for (const match of bracketed.all(text)) {
    const inner = match.groups!["inner"]!;
    const note = issueOfDay(text, inner, match.index) ?? inParentheses(inner, match.index);
    if (note) notes.push(note);
  }
  for (const match of original.all(text)) notes.push(originalDate(match));
  for (const match of first.all(text)) if (Number(match.groups!["year"]) < Number(match.groups!["later"]) && !/\d\s\p{L}{3,9}\.\s$/u.test(text.slice(0, match.index))) notes.push(originalDate(match));
  for (const match of reprinted.all(text)) notes.push(originalDate(match));
  for (const match of yearOfFilm.all(text)) {
    const [start, end] = match.indices!.groups!["year"]!;
    notes.push({ start, end: end + 1, fields: [{ name: "issued", value: text.slice(start, end), span: { start, end } }] });
  }
  const set = ofSeries.exec(text);
  if (set) {
    const fields = ([["volume", "volume"], ["title", "collection-title"]] as const).map(([group, name]) => {
      const [start, end] = set.indices!.groups![group]!;
      return { name, value: text.slice(start, end), span: { start, end } };
    });
    notes.push({ start: set.index, end: set.index + set[0].length, fields });
  }
  const ofOne = ofSet.exec(text);
  if (ofOne) {
    const fields = (["volume", "volume-title"] as const).map((name) => {
      const [start, end] = ofOne.indices!.groups![name === "volume" ? "volume" : "title"]!;
      return { name, value: text.slice(start, end), span: { start, end } };
    });
    notes.push({ start: ofOne.index, end: ofOne.index + ofOne[0].length, fields });
  }
  for (const match of ofPaper.all(text)) {
    const { where } = match.groups!;
    // "(Anna Kos ed.)" is a person.
    if (where && !isPlace(where) && !isRegionName(where) && !PAPER.test(where) && !ofDay.test(text.slice(match.index + match[0].length))) continue;
    const [start, end] = match.indices!.groups!["inner"]!;
    notes.push({ start: match.index, end: match.index + match[0].length, fields: [{ name: "edition", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of [...behindDay.all(text), ...reprint.all(text)]) {
    const [start, end] = match.indices!.groups!["inner"]!;
    notes.push({ start, end, fields: [{ name: "edition", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of section.all(text)) {
    const span = { start: match.index + 2, end: match.index + match[0].length };
    notes.push({ ...span, fields: [{ name: "section", value: match.groups!["name"]!, span }] });
  }
  for (const match of bare.all(text)) {
    const start = match.index;
    const end = start + match[0].length;
    // "the revised edition of …" goes on with the title.
    if (!/[.,;:/)\]?!»”"–—-]\s$/.test(text.slice(Math.max(0, start - 2), start)) || !/^\s?(?:[.,;:/)–—]|$|\s?\(|\s\p{Lu})/u.test(text.slice(end, end + 3)) && !/\.$/.test(match[0])) continue;
    notes.push({ start, end, fields: [{ name: "edition", value: match[0], span: { start, end } }] });
  }
  for (const match of volumes.all(text)) {
    const { english, gost } = match.indices!.groups!;
    const [start, end] = (english ?? gost)!;
    notes.push({ start: match.index, end: match.index + match[0].length, fields: [{ name: "number-of-volumes", value: text.slice(start, end), span: { start, end } }] });
  }
  const part = chapter.exec(text);
  if (part) {
    const [start, end] = part.indices!.groups!["value"]!;
    notes.push({ start: part.index, end: part.index + part[0].length, fields: [{ name: "section", value: text.slice(start, end), span: { start, end } }] });
  }
  const own = titled.exec(text);
  if (own) {
    // "Минск, 2000–2012. – Т. 5 : Беларусь в 1917–1945. – 2006": the volume has a year of its own.
    const fields = namedFields(text, own.indices!.groups!, [["volume", "volume"], ["title", "volume-title"], ["year", "issued"]]);
    notes.push({ start: own.index, end: own.index + own[0].length, fields });
  }
  return notes;
}); // prettier-ignore

/** `2010. – 22 июня (№ 109)`: what stands behind the day of a newspaper is the number of its issue. */
function issueOfDay(text: string, inner: string, open: number): Note | null {
  const number = /^(?:№|[Nn][or]?\.?)\s?(?<number>\d{1,5}(?:[-–/]\d{1,5})?)$/du.exec(inner)?.indices?.groups?.["number"];
  if (!number) return null;
  const from = Math.max(0, open - 30);
  const date = findDates(text.slice(from, open)).at(-1);
  if (!date || !/^\.?,?\s?$/.test(text.slice(from + date.end, open)) || (date.kind !== "day" && date.kind !== "full")) return null;
  const span = { start: open + 1 + number[0], end: open + 1 + number[1] };
  return { start: open, end: open + inner.length + 2, fields: [{ name: "issue", value: text.slice(span.start, span.end).replace("–", "-"), span }] };
} // prettier-ignore

/** The year of the first edition; what stands around it goes with it. */
function originalDate({ index, indices, groups, 0: whole }: RegExpMatchArray): Note {
  const [start, end] = (indices!.groups!["year"] ??
    indices!.groups!["first"] ??
    indices!.groups!["before"] ??
    indices!.groups!["round"])!;
  const field = {
    name: "original-date" as const,
    value: (groups!["year"] ?? groups!["first"] ?? groups!["before"] ?? groups!["round"])!,
    span: { start, end },
  };
  return { start: index!, end: index! + whole.length, fields: [field] };
}

/** Every part between commas must be one of those; a bare page range or volume belongs to the locators. */
function inParentheses(inner: string, open: number): Note | null {
  const fields: { name: FieldName; value: string; span: Span }[] = [];
  let at = open + 1;
  for (const piece of inner.split(/, (?!\d{1,4}[-–])/)) {
    const match = whole.exec(piece.trimEnd());
    // "In B. Lis (Ed.), Economies (Studies in Economy, Vol. 12, pp. 33–58)": the series stands before its volume.
    if (
      !match &&
      at === open + 1 &&
      !/edition/i.test(piece) &&
      /^\p{Lu}\p{L}+(?:\s[\p{L}&’'-]+){1,9}$/u.test(piece) &&
      /, pp?\.\s?\d/.test(inner)
    ) {
      fields.push({ name: "collection-title", value: piece, span: { start: at, end: at + piece.length } });
      at += piece.length + 2;
      continue;
    }
    // "(German–Ukrainian Agricultural Policy Dialogue, Policy Report No. 7/2021)": whose papers they are stands before.
    if (
      !match &&
      at === open + 1 &&
      /^\p{Lu}[\p{L}–-]+(?:\s[\p{L}&–’'-]+){1,8}$/u.test(piece) &&
      /, (?:\p{Lu}[\p{L}&’'-]*\s){1,4}(?:No\.|nr|№)\s?\d[\d/–-]{0,8}$/u.test(inner)
    ) {
      fields.push({ name: "collection-title", value: piece, span: { start: at, end: at + piece.length } });
      at += piece.length + 2;
      continue;
    }
    // "(Decree No. 5)", "(as amended by No. 5)" are part of a title: names of series begin with a capital.
    const genre = match?.groups!["genre"];
    if (!match || (genre && (acts.test(genre) || !/^\p{Lu}/u.test(genre)))) return null;
    for (const [group, place] of Object.entries(match.indices!.groups!)) {
      if (!place || (group === "genre" && noSeries.test(genre!))) continue;
      const span = { start: at + place[0], end: at + place[1] };
      const value = piece
        .slice(...place)
        .trimEnd()
        .replace(/(?<=\d)\s?[–—]\s?(?=\d)/g, "-");
      fields.push({ name: fieldOf[group as keyof typeof fieldOf], value, span });
    }
    at += piece.length + 2;
  }
  if (
    !fields.some(
      ({ name, value }) =>
        name === "edition" ||
        name === "number" ||
        name === "arXiv" ||
        name === "genre" ||
        (name === "volume" && value.includes("-")),
    ) &&
    fields.length < 2
  )
    return null;
  const report = fields.some(({ name }) => name === "genre") || /^[A-Z]{1,5}(?:\s\d{1,3})?\/\S+$/.test(inner);
  return { start: open, end: open + inner.length + 2, fields, ...(report && { kind: "report" as const }) };
}
