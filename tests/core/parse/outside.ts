import { parseText } from "./entry-of.ts";
import type { ReferenceRecord } from "../../../src/core/index.ts";

/**
 * Words that say what the text beside them is, or of what kind the work is, and that the field or the item type carries. Whatever else is
 * printed must stand in a span.
 */
const labels = new RegExp(
  `^(?:${[
    // volumes, issues, pages, articles
    "pp?",
    "s",
    "S",
    "с",
    "С",
    "ss",
    "str",
    "стр",
    "vols?",
    "Vols?",
    "t",
    "T",
    "т",
    "Т",
    "Bd",
    "Jg",
    "H",
    "Heft",
    "roč",
    "č",
    "nos?",
    "Nos?",
    "nr",
    "Nr",
    "n",
    "N",
    "№",
    "z",
    "Z",
    "iss(?:ue)?",
    "Вып",
    "вып",
    "Вип",
    "вип",
    "Vyp",
    "Vy'p",
    "[Ss]t",
    "Ст",
    "poz",
    "[Aa]rt(?:icle)?",
    "Sect?",
    "ch",
    "v",
    "в",
    "у",
    "item",
    "about",
    "Pub\\. L\\. No",
    "season \\d+",
    "s\\. ISBN",
    "официальный сайт",
    "R",
    "r",
    "г",
    "р",
    "l",
    // roles
    "[Ee]ds?",
    "editors?",
    "edited by",
    "Edited by",
    "Hrsg",
    "Hg",
    "[Tt]ransl?",
    "Translated(?: from the \\p{L}+)? by",
    "translators?",
    "Aus dem Russischen von",
    "trad\\. par",
    "przeł",
    "tłum",
    "red(?:\\. nauk)?",
    "pod red",
    "(?:под|пад) (?:общ\\. )?(?:ред|рэд)",
    "за ред",
    "(?:отв|гл|науч|навук|відп|адк)\\. (?:ред|рэд)",
    "ред(?:кол)?",
    "рэдкал",
    "сост",
    "пер\\. с \\p{L}+",
    "[Hh]osts?",
    "[Dd]irectors?",
    "[Pp]roducers?",
    "dir",
    "Produced by",
    "Directed by",
    "[Ii]nterview(?:ed)? by",
    "Conducted by",
    "uploaded by",
    "rozm(?:\\. przepr)?",
    "rozmawiała",
    "[Ii]nterviewers?",
    "for",
    // between names, and for what is not printed
    "and",
    "i",
    "et",
    "und",
    "и",
    "et al",
    "и др",
    "i in",
    "n\\.d",
    "in press",
    // where, when
    "[Ii]n",
    "w",
    "W",
    "dans",
    "[Aa]vailable (?:at|from)",
    "Available",
    "from",
    "at",
    "URL",
    "Dostępny w",
    "Online verfügbar unter",
    "Режим доступа",
    "Рэжым доступу",
    "doi",
    "DOI",
    "ISBN",
    "ISSN",
    "arXiv",
    "[Pp]osted",
    "[Uu]pdated",
    "[Ee]ffective",
    "Adopted",
    "Introduced in House",
    "Last modified",
    "Original work published",
    "of",
    // kinds and forms of works
    "[Oo]nline(?: Video)?",
    "Internet",
    "WWW Document",
    "Электронный ресурс",
    "[Vv]ideo",
    "видеохостинг",
    "сайт",
    "Текст : (?:электронный|непосредственный)",
    "[Dd]ata ?set",
    "Film",
    "Telegram post",
    "Запись в Telegram-канале",
    "Audio podcast episode",
    "[Pp]odcast",
    "[Pp]reprint",
    "(?:Tech\\. )?Rep(?:ort)?",
    "[Pp]aper presented at the(?: annual)?",
    "Paper presentation",
    "[Ss]eason \\d+, episode",
    "episode",
    "Серия",
    // in other languages and spellings
    "(?:Р[эе]ж[иы]м|Rezh[iy]m) (?:доступ|dostup)[ауau]",
    "(?:[Ээ]лектронный? (?:ресурс|рэсурс))|[Еe]лектронний ресурс|[Ee]lektron\\p{L}+ (?:resurs|rèsurs|rėsurs)",
    "i dr",
    "і інш",
    "та ін",
    "i insh",
    "ta in",
    "(?:pod obshch|otv|nauch|hlav|adk|vidp|pad ahul|za zah)\\. (?:red|rėd)",
    "(?:за заг|пад агул|под общ)\\. (?:ред|рэд)",
    "(?:per|perakl)\\. [sz](?: \\p{L}+)?",
    "(?:пер|перакл)\\. (?:[сз]) \\p{L}+",
    "(?:interv['’ʹ]?[yi]u|интервью|інтэрв['’]ю|інтерв['’]ю|wywiad)",
    "Art\\. no",
    "no date",
    "Post|Tweet|Twitter|Telegram|Facebook|Status update|Press release",
  ].join("|")})$`,
  "u",
);

/** Without the marks at both ends. */
function inner(piece: string): string {
  const first = piece.search(/[\p{L}\p{N}]/u);
  let end = piece.length;
  while (end > 0 && !/[\p{L}\p{N}]/u.test(piece[end - 1]!)) end--;
  return first < 0 ? "" : piece.slice(first, end);
}

/** Stretches of a reference that stand in no field, no name, no date and no remainder, without the marks around them. */
export function outside(text: string, record: ReferenceRecord = parseText(text)): string[] {
  const { fields, creators, dates, unparsed } = record;
  const kept = new Uint8Array(text.length);
  const spans = [...Object.values(fields), ...creators].flatMap((part) => part.spans);
  for (const { start, end } of [...spans, ...dates.map(({ span }) => span), ...unparsed])
    kept.fill(1, start, end);
  const words = [...text].length === text.length ? text : text.normalize("NFC");
  const left = Array.from(words, (c, i) => (kept[i] ? "\n" : c)).join("");
  // A name that is printed twice, as GOST 7.1 does, is one creator.
  // So is a year: "Ustawa z dnia 7 września 2007 r., Dz.U. 2007 nr 180".
  const year = fields.issued?.value.slice(0, 4) ?? " ";
  const again = (piece: string) =>
    piece.replace(/ nr$/, "") === year ||
    creators.some(({ lastName, name }) => piece.includes(lastName ?? name ?? piece));
  return left
    .split(/\n|[[\](){}<>]|\.\s[–—]|[;,/]\s/u)
    .map(inner)
    .filter((piece) => piece && !labels.test(piece) && !again(piece));
}
