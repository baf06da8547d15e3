import { rule } from "../rule.ts";
import type { Note, NoteKind } from "./types.ts";

const words =
  "(?:(?:[Jj]oint|[Pp]ublic|[Oo]fficial|[Ww]ritten)\\s)?[Ss]tatement|[Pp]ress\\s(?:[Rr]elease|[Ss]tatement|[Bb]riefing|[Cc]onference|[Kk]it)|[Nn]ews\\s[Rr]elease|[Mm]edia\\s(?:[Rr]elease|[Aa]dvisory|[Ss]tatement|[Nn]ote)|[Ff]act\\s?[Ss]heet|[Oo]pen\\s[Ll]etter|[Cc]ommuniqué|[Ii]nfographic|[Tt]ranscript|[Kk]omunikat(?:\\sprasowy)?|[Pp]ressemitteilung|[Pp]ress-reliz|[Пп]ресс-релиз|[Пп]рэс-рэліз|[Пп]рес-реліз|[Zz]ayavleni[ey]e?|[Zz]aiavlenie|[Зз]аявление|[Oo]świadczenie";
const data = "[Dd]ata\\s?[Ss]et|[Dd]atabase|[Zz]biór\\sdanych";
/** `“Title.” News release, November 29, 2021.`, `‘Title’, press statement, 3 May`, `“Title.” Dataset. Harvard Dataverse` */
const behindTitle = rule(
  new RegExp(`(?<=[”"»’][.,]?\\s)(?:(?<word>${words})|(?<data>${data}))(?=[.,]\\s)[.,]`, "dgu"),
);
/** MLA prints it last: `…, 2 July 2021, lrv.lt/en/x. Press release.` */
const last = rule(
  new RegExp(`(?<=[\\p{L}\\d/][.,]\\s)(?<word>${words})(?=\\.\\s(?:Accessed|Retrieved)\\s|\\.?\\s?$)`, "dgu"),
);

/** What is said of the kind of a document behind its title or at the end: no site and no publisher. */
export function kindBehindTitle(text: string): Note[] {
  const notes: Note[] = [];
  for (const expression of [behindTitle, last])
    for (const match of expression.all(text)) {
      const at = match.indices!.groups!;
      const [start, end] = (at["word"] ?? at["data"])!;
      const kind: NoteKind = at["data"] ? "dataset" : "press release";
      const genre = { name: "genre" as const, value: text.slice(start, end), span: { start, end } };
      notes.push({ start: match.index, end: match.index + match[0].length, kind, fields: at["data"] ? [] : [genre] });
    }
  return notes;
} // prettier-ignore
