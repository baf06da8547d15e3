import { type Draft, withoutStop } from "../../draft.ts";
import { isHostName } from "../../link-evidence.ts";
import { isOutlet, outletType } from "../../outlets.ts";
import { isPublisher } from "../../publication/index.ts";
import { anySpelling } from "../../spellings.ts";

/** "MEDUZA. Zakon uzhestochili. Chto izmenilos": where the site itself is the author, what is not known for an outlet goes on with the title. */
export function isOwnSite(draft: Draft, ends: readonly number[], to: number): boolean {
  const { text, creators: [body, ...others], fields, outlets, notes } = draft;
  if (!ends.length || !body?.name || others.length || notes.some(({ kind }) => kind) || !isHostName(body.name, fields.URL?.value) || (fields.volume ?? fields.issue)) return false;
  // "USAID-Internews. (2022). Media use in 2022. Internews Ukraine": a few words with capitals that name the host, too.
  const isSite = (value: string) => /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}$/u.test(value) && isHostName(value, fields.URL?.value);
  const names = (value: string) => isOutlet(outlets, value) || isPublisher(value) || isSite(value) || /\d/.test(value);
  const own = ends.every((end) => !names(withoutStop(text.slice(end, to)).trim()));
  if (own) draft.form = "marked";
  return own;
} // prettier-ignore

/** What begins the name of a journal whose series or subject stands behind a stop. */
const journalWord = anySpelling(
  /^(?:Журнал|Часопіс|Часопис|Вестник|Веснік|Вісник|Известия|Весці|Вісті|Труды|Праці|Уч[её]ные записки|Навуковыя запіскі|Наукові записки|Przegląd|Kwartalnik|Zeszyty|Rocznik|Pamiętnik|Biuletyn|Studia|Acta|Annales|Zeitschrift|Jahrbuch|Revue|Cahiers|(?:Bulletin|Journal|Proceedings|Transactions) of|Časopis|Sborník|Zborník|Zbornik|Glasnik|Vestník|Věstník|Žurnal|Polis|Полис|Athenaeum)(?=\s|$)/u,
);

const seriesOf = /^\s(?:Сер(?:[иі]я|ыя|\.)|Ser(?:[iyj]{1,3}a|yia|\.))[\s:«"„“]/u;

/** `Perm University Herald` */
const ofUniversity =
  /^(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:University|Academy|Institute)\s(?:Herald|Bulletin|Journal|Proceedings|News|Review)$/u;

/** `Filosofija`, `Sociologija`, `Историография`: a subject alone. */
const discipline =
  /^\p{Lu}\p{L}{3,}(?:ofij[ao]|ofia|ofiya|ologija|ologia|ologiya|ologie|istorija|istoria|istika|istyka|ografija|ografia|итика|ософия|ология|итология|история)$/u;

/** The sentence end after which the container begins: a known outlet wins, else the last one. */
export function containerCut(
  { text, outlets, fields }: Draft,
  ends: readonly number[],
  to: number,
): number | null {
  const before = ends.at(-2);
  const located = fields.volume ?? fields.issue;
  const pieceAt = (at: number) => withoutStop(text.slice(ends.at(at), ends.at(at + 1))).trim();
  const isJournal = (piece: string) => piece.split(/\s+/).length <= (/^\p{Lu}\p{Ll}+ of (?:the )?(?:\p{Lu}\p{L}+\s)*(?:Academy|University|Institute|Society) /u.test(`${piece} `) ? 12 : 8) && (journalWord.test(piece) || ofUniversity.test(piece));
  // "Title. Przegląd Wschodni. Seria Nowa, 12(1)", "Title. Izvestiya of Saratov University. Sociology. Politology, 10(3)": the name of the journal has stops.
  for (const at of located ? [-3, -2] : [])
    if (ends.at(at) !== undefined && isJournal(pieceAt(at))) return ends.at(at)!;
  // "Title. Filosofija. Sociologija, 30(4)"
  if (before !== undefined && located && discipline.test(pieceAt(-2))) return before;
  // "Title. Trames. Journal of the Humanities, 10(3)"
  if (before !== undefined && located && /^\p{Lu}\p{Ll}+(?:\s(?:y|e|and|et|und|&)\s\p{Lu}\p{Ll}+)?$/u.test(pieceAt(-2)) && /^\s(?:An?\s)?(?:(?:\p{Lu}\p{Ll}+\s)?Journal\s(?:of|for|on)|Revista\sde|Revue\sd|Rivista\sdi|Zeitschrift\sfür)/u.test(text.slice(ends.at(-1), to))) return before;
  for (const end of ends) if (outletType(outlets, withoutStop(text.slice(end, to)))) return end;
  // DSTU: "Title. Науковий вісник університету. Серія: Економіка. 2022. Вип. 43. С. 88": a series is one of the journal before it.
  if (before !== undefined && located && seriesOf.test(text.slice(ends.at(-1), to))) return before;
  // GOST: "Индекс давления. Беларусь : аналит. отчёт": what is said of the kind of a work ends its title.
  if (!located && ends.length && /^\s[^:]{2,60}\s:\s\p{Ll}/u.test(text.slice(ends.at(-1), to))) return null;
  return ends.at(-1) ?? null;
} // prettier-ignore
