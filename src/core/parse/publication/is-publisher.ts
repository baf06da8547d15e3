import { BODY_WORDS } from "../data/name-words.ts";
import { PUBLISHER_NAMES, PUBLISHER_WORDS } from "../data/publishers.ts";
import { partRule } from "../rule.ts";

export const names = new Set(PUBLISHER_NAMES.map(foldName));

/** The one publisher whose name has no capital: `(2nd ed., pp. 141–163). ibidem.` */
export const SMALL_NAME = /^ibidem(?:[\s-]|$)/;

/** Old prints name who paid or printed: `nakł. A. Marcinowskiego`, `druk. J. Zawadzkiego`, `тип. А. Г. Сыркина`. */
export const PRINTED_BY =
  /^(?:[Nn]akł(?:\.|ad(?:em)?)|[Dd]ruk(?:\.|iem|arnia|arni)?|[Ww] [Dd]ruk(?:\.|arni)|[Cc]zcionkami|[Tt]ip(?:\.|ografi[jyi]?[ai])|[Тт]ип(?:\.|ография|ографія)|[Дд]рук\.|[Tt]ypis|[Ss]umptibus|[Aa]pud) \p{Lu}/u;

export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’ʹʼ`]/g, "'")
    .replace(/ё/g, "е");
}

/** `РГУ нефти и газа им. И.М. Губкина`, `GrGU im. Ya. Kupaly`: named after somebody is a body. */
const NAMED_AFTER = /^\p{Lu}\S+\s(?:[^,.]{2,60}\s)?(?:им|імя|im)\.\s\p{Lu}\p{Ll}?\./u;

/** Bodies have a journal, but are none. */
const PERIODICAL = partRule(
  /(?<!\p{L})(?:journal|review|quarterly|zeitschrift|vestnik|zhurnal|вестник|журнал|часопіс)(?!\p{L})/iu,
);

/** `The International Journal of Press/Politics`, `Journal of Scholarly Publishing`: what a journal is of is no word of a publisher. */
const JOURNAL_OF = partRule(
  /^(?:The\s)?(?:\p{Lu}\p{L}+\s){0,2}(?:Journal|Review|Quarterly)\s(?:of|for|on)\s/u,
);

/** `Raport Centrum Monitoringu`: what a paper is called ends a title. */
const PAPER = partRule(
  /^(?:Raport|Sprawozdanie|Analiza|Komunikat|Stanowisko|Oświadczenie|Доклад|Отчёт|Отчет|Справаздача|Звіт)\s/u,
);

/** Whether a stretch reads as the name of a publisher or of a body that publishes. */
export function isPublisher(value: string): boolean {
  const words = value.split(/\s+/);
  if (value.includes(" : ") || PAPER.test(value)) return false;
  if (PERIODICAL.test(value) && (JOURNAL_OF.test(value) || !PUBLISHER_WORDS.test(value))) return false;
  return (
    names.has(foldName(value)) ||
    SMALL_NAME.test(value) ||
    (words.length <= 9 && (PRINTED_BY.test(value) || NAMED_AFTER.test(value))) ||
    /^\p{Lu}.*\sU?P$|^U(?:niv\.)? of \p{Lu}/u.test(value) ||
    ((words.length <= 9 || (words.length <= 14 && OF_UNIVERSITY.test(value))) &&
      /^\p{Lu}/u.test(value) &&
      (PUBLISHER_WORDS.test(value) || BODY_WORDS.test(value)))
  );
}

/** `Instytut demohrafii ta sotsialnykh doslidzhen im. M. V. Ptukhy NAN Ukrainy` */
const OF_UNIVERSITY =
  /^(?:Inst[iy]tut|Institute (?:of|for)|Cent(?:re|er) for|Tsentr|Ośrodek|Akademi|Natsional|Институт|Інститут|Інстытут)/u;
