import type { Span } from "../../../evidence.ts";
import type { FieldName } from "../../types.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";
import { anySpellingIn } from "../../spellings.ts";

const ordinal =
  "(?:\\d{1,2}(?:st|nd|rd|th|\\.)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|revised|rev\\.?|new|late|early|national|city|final|morning|evening|weekend|sunday|european|US|expanded|updated|reprint|paperback|international|e-?book|kindle|digital|electronic|print|bilingual|critical|annotated|illustrated|(?:un)?abridged|audio(?:book)?|anniversary|centennial|student)";
/** How an edition differs from the one before: `перераб. и доп.`, `допов.`, `дапоўн.`, `дораб.`, `исправл. и дополн.` */
const mended =
  "(?:перер|перероб|перапр|дапрац|дараб|доопрац|доработ|дораб|испр|выпр|випр|допо|дапоўн|дап|доп|обнов|онов|абноў|расш|розш|пашыр|стер|pererab|pererob|ispr|vypr|dopov|dop|ster)\\p{Ll}{0,9}\\.?";
const edition =
  `(?:${ordinal}(?:,? (?:and |& )?(?:rev\\.|revised|expanded|updated|enl\\.))? ?(?:edition|edn\\.?|ed\\.)` +
  `|\\d{1,2}[-‐–]?(?:ое|е|ye|oe|e|ге|те|тє|тя|га|я|ya) (?:изд|выд|вид|izd|vyd|vid)(?:ание|анне|ання)?\\.?(?:, ${mended}(?: (?:и|і|та|й|i|ta) ${mended})?)*` +
  `|(?:изд|выд|вид|izd)\\. \\d{1,2}-?(?:ое|е|ye|e)?(?:, ${mended}(?: (?:и|і|та|й|i|ta) ${mended})?)*` +
  // "Репринт. воспроизв. изд. 1959 г.", "Факсім. выд."
  "|(?:репр(?:инт(?:ное|\\.)|\\.)|рэпр(?:ынт(?:нае|\\.)|\\.)|факс(?:им(?:ильное|\\.)|ім(?:ільнае|\\.)|\\.)|юбил(?:ейное|\\.)|юбіл(?:ейнае|\\.))\\s(?:воспроизв(?:едение|\\.)\\s|узнаўл(?:енне|\\.)\\s)?(?:изд|выд|вид)(?:ание|анне|ання|ания|\\.)(?:\\s(?:1[5-9]|20)\\d\\d\\s?[гр]\\.)?" +
  "|(?:wyd|wydanie)\\.? (?:[IVX]{1,4}|\\d{1,2})(?: (?:popr|zm|rozsz)\\.(?: i (?:uzup|rozsz|zm)\\.)?)?" +
  "|(?:[IVX]{1,4}|\\d{1,2}) wyd\\." +
  "|\\d{1,2}\\., ?(?:[\\p{L}. ]{0,30} )?Aufl(?:age|\\.)|\\d{1,2}\\. Aufl(?:age|\\.)|\\d{1,2}\\. (?:vyd|dopl)\\.(?: vyd\\.)?)";
/** "/ Л. Д. Кос. – 4-е. – М. : Наука": the word itself may be left out. */
const ordinalAlone = "(?<=[.\\]] ?[–—-] )\\d{1,2}[-‐–]?(?:ое|е|ге|те|тє|я)(?=\\.? [–—-] \\p{Lu})";
const bare = rule(
  () => new RegExp(anySpellingIn(`(?<![\\p{L}\\p{N}(])(?:${edition}|${ordinalAlone})`), "giu"),
);
const part =
  `(?:(?<edition>${edition}|(?:version|ver\\.|v\\.) ?\\d[\\d.]*)|(?:vol\\.|vols?\\.|volume|bd\\.|t\\.|т\\.) ?(?<volume>\\d{1,3}(?:[-–]\\d{1,3})?|[IVX]{1,5})|(?:pp?\\.|s\\.|S\\.|с\\.|С\\.) ?(?<page>\\d{1,5}(?:[-–—]\\d{1,5})?)` +
  "|arXiv:(?<arxiv>\\d{4}\\.\\d{4,5})|(?<kind>(?:\\p{Lu}[\\p{L}&’'-]* ){1,4}(?:Report|Papers?|Brief|Briefing|Memo|Commentary))" +
  "|(?<genre>(?:\\p{Lu}[\\p{L}&’'-]*(?: (?:of|in|on|for|and|the) | )){0,5}?\\p{L}[\\p{L}-]+ )?(?:no\\.|nr\\.?|№) ?(?<number>[\\p{L}\\d_][\\p{L}\\d_./–-]{0,19})|(?<symbol>[A-Z]{1,5}(?:\\.[A-Z]{2,6}){0,2}(?:\\s\\d{1,3})?(?:/[A-Z0-9.-]{1,12}){1,6}))";
const bracketed = rule(/\((?<inner>[^()]{3,90})\)/gu);
const whole = new RegExp(`^${part}$`, "diu");
/** APA: `Title (Vol. 3). Publisher`, `Title [Its translation] (Vol. 3). Publisher`: no journal has its volume so. */
const volumeOfBook = rule(
  /(?<=\s\((?:1[5-9]|20)\d\d\)\.\s[^()“”"]{3,240}\s)\((?<word>Vol|Bd|Band|T|Т|Том|Tom|Kn|Кн|Ch|Ч|Cz)\.?\s(?<inner>\d{1,3}|[IVX]{1,5})\)(?=\.\s\p{Lu})/dgu,
);
/** Harvard: `Title. Reprint, London: Penguin Books.`: which printing it is, before its place. */
const reprint = rule(
  /(?<=[.?!]\s)(?<inner>Reprint(?: edn\.?| ed\.| edition)?|Repr\.(?: edn\.?| ed\.)?)[.,]?\s(?=\p{Lu}[^.:]{2,40}:\s\p{Lu})/dgu,
);
const fieldOf = { edition: "edition", volume: "volume", page: "page", number: "number", symbol: "number", genre: "genre", arxiv: "arXiv", kind: "genre", } as const; // prettier-ignore

const acts = /\b(?:law|act|decree|order|edict|directive|regulation|resolution|decision|case|application|communication|zakon|ukaz|dekret|закон|указ|декрет)\s$/iu; // prettier-ignore
const noSeries = /^(?:publication|document|episode|issue|item|order)\s$/iu;

/** `2nd ed.`, `(3rd ed., Vol. 1, pp. 88–109)`, `2-е изд., перераб. и доп.`, `wyd. 2`, `(Report No. 12)` */
export const editionNotes = finder([bracketed, volumeOfBook, reprint, bare], (text) => {
  const notes: Note[] = [];
  for (const match of bracketed.all(text)) {
    const note = inParentheses(match.groups!["inner"]!, match.index);
    if (note) notes.push(note);
  }
  for (const match of volumeOfBook.all(text)) {
    const [start, end] = match.indices!.groups!["inner"]!;
    notes.push({ start: match.index, end: match.index + match[0].length, fields: [{ name: "volume", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of reprint.all(text)) {
    const [start, end] = match.indices!.groups!["inner"]!;
    notes.push({ start, end, fields: [{ name: "edition", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of bare.all(text)) {
    const start = match.index;
    const end = start + match[0].length;
    // "the revised edition of …" goes on with the title.
    if (!/[.,;:/)\]?!»”"–—-]\s$/.test(text.slice(Math.max(0, start - 2), start)) || !/^\s?(?:[.,;:/)–—]|$|\s?\(|\s\p{Lu})/u.test(text.slice(end, end + 3)) && !/\.$/.test(match[0])) continue;
    notes.push({ start, end, fields: [{ name: "edition", value: match[0], span: { start, end } }] });
  }
  return notes;
}); // prettier-ignore

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
