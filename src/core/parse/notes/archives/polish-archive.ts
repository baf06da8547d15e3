import { dateAt } from "../../dates/index.ts";
import { trimmed } from "../../draft.ts";
import type { Span } from "../../../evidence.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** Parts between commas of a Polish note that cites a document of an archive. */
type Kind = "unit" | "date" | "text";
interface Part extends Span {
  kind: Kind;
}

const sign = rule(/,\s(?:sygn|zesp|syg|[kwz])[\p{L}.]{0,5}\s?[\p{Lu}\d]|,\skart[ay]\s\d/u);
const ARCHIVE = /^[^,]*(?:[Aa]rchiw|[Aa]rkhi|[Aa]rchiv|[Bb]ibliotek|[Mm]uze)|^(?:AAN|AIPN|AMSZ|AGAD|CAW|WBH|APB|APW|NARB|NGAB|GARF|RGASPI|RGANI|LCVA|LYA|LVIA|IPMS|HIA)(?:\s\p{Lu}\p{L}+)?(?=,)/u; // prettier-ignore
const shortName = /^\p{Lu}{2,6}(?:\s\p{Lu}\p{L}+)?,\s.*(?:sygn\.(?!\sakt)|zesp)/u;
/** What a unit is called before its number or name: fond, series, box, leaf. */
const named =
  /^(?:zesp(?:ół|oł|\.)|sygn(?:atura|\.)|syg\.|kolekcja|spuścizna|teczka|tecz\.|teka|wiązka|poszyt|pudło|rolka|mikrofilm|mkf\.|mf\.|jedn(?:ostka|\.)|j\.\s?a\.|fond|opis|nlb\.|b\.\s?p\.)(?:\s|$)/u;
const numbered =
  /^(?:kk?|kart[ay]|ss?|w|z|t|p|f|d|op|vol|spr|l|ark)\.?\s?(?:nr\s)?\d[\p{L}\d/.–-]*(?:\sv)?$|^(?:\d{1,5}|[IVX]{1,6})[/.]\d{1,5}(?:\/\d{1,4})?$/u;
/** What begins the title of a document. */
const document =
  /^(?:„|(?:Notatk|Raport|Protokół|Protokoł|Sprawozdani|Depesz|Szyfrogram|Informacj|List(?:y|a)?\s|Pism[oa]|Meldun|Memorandum|Memoriał|Okólnik|Uchwał|Plan\s|Relacj|Telegram|Stenogram|Zapis|Odezw|Komunikat|Projekt|Wnios|Wykaz|Opini|Ocen|Analiz|Rozmow|Dziennik|Kronik|Ankiet|Zestawieni|Charakterystyk|Instrukcj|Wyciąg|Nota\s|Aide|Clarit|Tezy|Materiał|Zarys|Ekspertyz|Korespondencj|Akta\s|Streszczeni|Doniesieni|Postanowieni|Zarządzeni|Rozkaz|Statut|Wspomnieni|Oświadczeni|Umow|Porozumieni|Zaświadczeni|Życiorys))/u;

/** `Akta Komitetu Wojewódzkiego, sygn. 33/VII/12, Archiwum Państwowe w Białymstoku.`: the archive stands last. */
const archiveLast = rule(
  /(?<=^\p{Lu}[^„“”"«()]{6,200},\s)(?<place>(?:sygn(?:atura|\.)\s|zesp(?:ół|\.)\s(?:nr\s)?\d)[^,;]{1,60}(?:,\s(?:kk?|ss?|t|vol|teczka|poszyt|mkf|mf)\.?\s[^,;]{1,24}){0,2}),\s(?<archive>(?:Archiwum|Biblioteka|Muzeum|Instytut|Ośrodek|Zakład Narodowy|AP|APB|AAN|AIPN)(?:\s[^,;.]{3,80})?)(?=[.,]?\s?$)/du,
);

/**
 * `Archiwum MSZ, Notatka w sprawie handlu, 12.05.1992, zespół Departament Europy, 23/95, w. 4, k. 17–19`: the archive with its
 * departments, the document, its day, and where it lies, in whatever order; what is left is the document with its day.
 */
export const polishArchiveNotes = finder([archiveLast, sign], (text) => {
  const last = archiveLast.exec(text);
  if (last) {
    const [loc, name] = [last.indices!.groups!["place"]!, last.indices!.groups!["archive"]!];
    const place = { start: loc[0], end: loc[1] };
    return [
      {
        start: loc[0],
        end: name[1],
        kind: "archive",
        fields: [
          field(text, "archive_location", place),
          field(text, "archive", { start: name[0], end: name[1] }),
        ],
      },
    ];
  }
  if (!sign.test(text) || !(ARCHIVE.test(text) || shortName.test(text))) return [];
  const parts = partsOf(text);
  if (!parts.some(({ kind }) => kind === "unit")) return [];
  const title = titleAt(text, parts);
  if (title < 1) return [];
  const notes: Note[] = [];
  const first = parts[title]!.start;
  const inHead = parts.slice(1, title).find(({ kind }) => kind === "unit");
  // "Archiwum Akt Nowych, KC PZPR, sygn. 237": the collection is a part of the archive.
  const ofArchive = inHead && parts[1] !== inHead && /^Archiwum\s/.test(text) ? parts[1] : undefined;
  const archive = {
    start: 0,
    end: ofArchive ? parts[0]!.end : inHead ? parts[parts.indexOf(inHead) - 1]!.end : parts[title - 1]!.end,
  };
  const head = field(text, "archive", archive);
  const place =
    inHead &&
    field(text, "archive_location", { start: (ofArchive ?? inHead).start, end: parts[title - 1]!.end });
  notes.push({ start: 0, end: first, kind: "archive", fields: place ? [head, place] : [head] });
  for (let i = title + 1; i < parts.length; i++) {
    if (parts[i]!.kind !== "unit") continue;
    const { start } = parts[i]!;
    while (parts[i + 1]?.kind === "unit") i++;
    const span = { start, end: parts[i]!.end };
    const adds = notes.some((note) => note.fields?.some(({ name }) => name === "archive_location"));
    notes.push({ ...span, kind: "archive", fields: [field(text, "archive_location", span)], adds });
  }
  return notes;
});

const field = (text: string, name: "archive" | "archive_location", span: Span) => ({
  name,
  value: text.slice(span.start, span.end),
  span,
});

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  const { end } = trimmed(text, { start: 0, end: text.length });
  for (let start = 0; start < end;) {
    let comma = text.indexOf(", ", start);
    // No comma of a title in quotation marks.
    const quote = text.indexOf("„", start);
    if (quote >= 0 && comma > quote) comma = text.indexOf(", ", Math.max(comma, text.indexOf("”", quote)));
    const stop = comma < 0 || comma > end ? end : comma;
    const printed = text.slice(start, stop);
    const date = dateAt(printed, 0);
    const isDate = date !== null && date.kind !== "none" && date.end >= printed.length - 1;
    parts.push({ start, end: stop, kind: isDate ? "date" : named.test(printed) || numbered.test(printed) ? "unit" : "text" });
    start = stop + 2;
  }
  return parts;
} // prettier-ignore

/** The part with which the title begins; 0 where the document has none of its own. */
function titleAt(text: string, parts: readonly Part[]): number {
  const found = parts.findIndex(({ kind, start }, i) => i > 0 && kind === "text" && document.test(text.slice(start, start + 20)));
  if (found > 0) return found;
  const date = parts.findIndex(({ kind }) => kind === "date");
  const before = parts[date - 1];
  return date > 1 && before?.kind === "text" && text.slice(before.start, before.end).split(" ").length > 2 ? date - 1 : 0;
} // prettier-ignore
