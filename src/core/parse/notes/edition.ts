import type { Span } from "../../evidence.ts";
import type { FieldName } from "../types.ts";
import type { Note } from "./types.ts";

const ordinal =
  "(?:\\d{1,2}(?:st|nd|rd|th|\\.)?|first|second|third|fourth|fifth|revised|rev\\.?|new|expanded|updated|reprint|paperback|international)";
const edition =
  `(?:${ordinal}(?:,? (?:and |& )?(?:rev\\.|revised|expanded|updated|enl\\.))? ?(?:edition|edn\\.?|ed\\.)` +
  "|\\d{1,2}[-‐–]?(?:ое|е|ye|oe|e|ге|те|тє|тя|га|я|ya) (?:изд|выд|вид|izd|vyd|vid)(?:ание|анне|ання)?\\.?(?:, (?:перераб|испр|доп|стер|стереотип|выпр|дапрац|випр|pererab|ispr|dop)\\.?(?: (?:и|і|та|i) (?:доп|перераб|дап|dop)\\.?)?)*" +
  "|(?:изд|выд|вид|izd)\\. \\d{1,2}-?(?:ое|е|ye|e)?(?:, (?:перераб|испр|доп|стер|pererab|ispr|dop)\\.?(?: (?:и|i) (?:доп|перераб|dop)\\.?)?)*" +
  "|(?:wyd|wydanie)\\.? (?:[IVX]{1,4}|\\d{1,2})(?: (?:popr|zm|rozsz)\\.(?: i (?:uzup|rozsz|zm)\\.)?)?" +
  "|(?:[IVX]{1,4}|\\d{1,2}) wyd\\." +
  "|\\d{1,2}\\., ?(?:[\\p{L}. ]{0,30} )?Aufl(?:age|\\.)|\\d{1,2}\\. Aufl(?:age|\\.)|\\d{1,2}\\. (?:vyd|dopl)\\.(?: vyd\\.)?)";
const bare = new RegExp(`(?<![\\p{L}\\p{N}(])${edition}`, "giu");
const part =
  `(?:(?<edition>${edition})|(?:vol\\.|vols?\\.|volume|bd\\.|t\\.|т\\.) ?(?<volume>\\d{1,3}|[IVX]{1,5})|(?:pp?\\.|s\\.|S\\.|с\\.|С\\.) ?(?<page>\\d{1,5}(?:[-–—]\\d{1,5})?)` +
  "|(?<number>(?:(?:\\p{Lu}[\\p{L}-]+ ){0,3}(?:report|publication|working paper|policy paper|policy brief|paper|document|order|issue brief|bulletin|raport))? ?(?:no\\.|nr\\.?|№) ?[\\w./–-]{1,20}))";
const bracketed = /\((?<inner>[^()]{3,90})\)/gu;
const whole = new RegExp(`^${part}$`, "diu");
const original =
  /\((?:original(?:ly)? (?:work )?published|первое изд\.|оригинал|ориг\. изд\.) ?(?:in )?(?<year>(?:1[5-9]|20)\d\d)\.?\)/giu;
const volumes =
  /(?<![\p{L}\p{N}])(?<english>\d{1,2}) (?:vols\.|volumes)(?!\p{L})|(?<=\s)(?:в|у|v) (?<gost>\d{1,2}) (?:т|ч|t|кн|kn|ch)\.(?=\s?[.:/;–—]|\s\p{Lu})/dgu;
/** A volume with a title of its own: `– Т. 5 : Беларусь у 1917–1945 гг. – 613 с.` */
const titled =
  /(?<=[.–—]\s)(?:Т|Ч|Кн|T|Ch|Kn)\.\s?(?<volume>\d{1,2}|[IVX]{1,5})\s?:\s(?<title>[^/]{3,120}?)(?=\.?\s[–—]?\s?\d{1,4}\s?[сs]\.)/du;
const fieldOf = { edition: "edition", volume: "volume", page: "page", number: "number" } as const;

/** `2nd ed.`, `(3rd ed., Vol. 1, pp. 88–109)`, `2-е изд., перераб. и доп.`, `wyd. 2`, `(Report No. 12)`, `3 vols.` */
export function editionNotes(text: string): Note[] {
  const notes: Note[] = [];
  for (const match of text.matchAll(bracketed)) {
    const note = inParentheses(match.groups!["inner"]!, match.index);
    if (note) notes.push(note);
  }
  for (const match of text.matchAll(original)) notes.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(bare)) {
    const start = match.index;
    const end = start + match[0].length;
    // "the revised edition of …" goes on with the title.
    if (!/[.,;:/)\]?!»”"–—-]\s$/.test(text.slice(Math.max(0, start - 2), start)) || !/^\s?(?:[.,;:/)–—]|$|\s\p{Lu})/u.test(text.slice(end, end + 3)) && !/\.$/.test(match[0])) continue;
    notes.push({ start, end, fields: [{ name: "edition", value: match[0], span: { start, end } }] });
  }
  for (const match of text.matchAll(volumes)) {
    const { english, gost } = match.indices!.groups!;
    const [start, end] = (english ?? gost)!;
    notes.push({ start: match.index, end: match.index + match[0].length, fields: [{ name: "number-of-volumes", value: text.slice(start, end), span: { start, end } }] });
  }
  const own = text.includes(" : ") && titled.exec(text);
  if (own) {
    const fields = ([["volume", "volume"], ["title", "volume-title"]] as const).map(([group, name]) => {
      const [start, end] = own.indices!.groups![group]!;
      return { name, value: text.slice(start, end), span: { start, end } };
    });
    notes.push({ start: own.index, end: own.index + own[0].length, fields });
  }
  return notes;
} // prettier-ignore

/** Every part between commas must be one of those; a bare page range or volume belongs to the locators. */
function inParentheses(inner: string, open: number): Note | null {
  const fields: { name: FieldName; value: string; span: Span }[] = [];
  let at = open + 1;
  for (const piece of inner.split(/, (?!\d{1,4}[-–])/)) {
    const match = whole.exec(piece.trimEnd());
    if (!match) return null;
    for (const [group, place] of Object.entries(match.indices!.groups!)) {
      if (!place) continue;
      const span = { start: at + place[0], end: at + place[1] };
      const value = piece.slice(...place).replace(/(?<=\d)\s?[–—]\s?(?=\d)/g, "-");
      fields.push({ name: fieldOf[group as keyof typeof fieldOf], value, span });
    }
    at += piece.length + 2;
  }
  if (!fields.some(({ name }) => name === "edition" || name === "number") && fields.length < 2) return null;
  const report = fields.some(
    ({ name, value }) => name === "number" && /report|paper|brief|raport/i.test(value),
  );
  return { start: open, end: open + inner.length + 2, fields, ...(report && { kind: "report" as const }) };
}
