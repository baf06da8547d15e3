import { dateAt } from "./dates/index.ts";
import { rule } from "./rule.ts";
import { anySpelling } from "./spellings.ts";

/** An access date with everything that belongs to it: `(дата обращения: 16.07.2024)`. */
interface FoundAccess {
  start: number;
  end: number;
  iso: string;
}

const words = rule(() =>
  anySpelling(
    /(?:last |date )?(?:accessed|connection(?= on )|access(?:ed)? date|date of access|viewed|visited|retr\.|retrieved|cited|checked|consulted|downloaded)(?: on)?|zitiert(?: am)?|cité(?: le)?|cytowan[eoy]|дата (?:обращения|доступа|просмотра|посещения|звароту|прагляду|звернення|перегляду)|дата доступу|дат[аы] (?:обр|дост|зв)(?=\.)|data (?:obr|dost|zv)(?=\.)|процитирован[оа]|цит\.? за|процитовано|працытавана|перевірено|праверана|проверено|accès|consulté le|dat[ae] obra[\p{L}\p{M}'’]{1,6}eni[\p{L}\p{M}]{1,3}|data zvarotu|data zv[\p{L}\p{M}'’]{4,10}|data dost[uo]p[au]|data p(?:rosmotra|rahliadu|rahlyadu|ereh?ly?i?adu|osesh?chen\p{L}{1,3})|data dostępu|dostęp(?: z dnia| dnia)?|dostęp w dniu|odczyt|zugriff(?: am)?|abgerufen am|abruf(?: am)?|zuletzt (?:abgerufen|geprüft|aufgerufen|besucht)(?: am)?|letzter zugriff(?: am)?|stand|citováno|cit\.|просмотрено|переглянуто|прагледжана|přístup|žiūrėta|prieiga|skatīts|aplūkots|vaadatud|consultato il|ultim[oa] (?:accesso|consultazione)|ultimo acceso|consultad[oa](?: el| em)?|(?:fecha de )?(?:consulta|acceso)(?= ?:)|acess(?:o|ado) em|accesat(?: la| în| pe)?|pristupljeno|posjećeno|letöltve|megtekintve/giu,
  ),
);

/** MLA before 2016: `Slavic Review 12.3 (2012): 45-67. Web. 5 May 2013.` */
const web = rule(/(?<=[.,”"»)\d] )Web\. (?=\d)/gu);

/** All access dates of an entry: by the words that introduce them, or in brackets right after a link. */
export function findAccess(text: string, linkEnds: readonly number[]): FoundAccess[] {
  const found: FoundAccess[] = [];
  for (const hit of words.all(text)) {
    if (/\p{L}/u.test(text[hit.index - 1] ?? " ")) continue;
    const at = skip(text, hit.index + hit[0].length, /[\s:.,–—-]/);
    const date = at < text.length ? dateAt(text, at) : null;
    const short = date ? null : (shortDate(text, at) ?? monthDate(text, at));
    if (short) found.push(withBrackets(text, hit.index, short.end, short.iso));
    if (date && date.iso && date.kind !== "day")
      found.push(withBrackets(text, hit.index, date.end, date.iso));
  }
  for (const hit of web.all(text)) {
    const date = dateAt(text, hit.index + hit[0].length);
    if (date?.kind === "full") found.push(withBrackets(text, hit.index, date.end, date.iso));
  }
  for (const end of linkEnds) {
    const bare = found.length ? null : bareBehind(text, end);
    if (bare) found.push(bare);
    const open = skip(text, end, /[\s.,;]/);
    if (text[open] !== "(" && text[open] !== "[") continue;
    const date = open + 1 < text.length ? dateAt(text, open + 1) : null;
    const close = date ? skip(text, date.end, /[\s.]/) : -1;
    if (date?.kind === "full" && /[)\]]/.test(text[close] ?? ""))
      found.push({ start: open, end: close + 1, iso: date.iso });
  }
  return found;
}

/** `(accessed 12.04.22)`, `[Zugriff am 21 08 2023]`; Elsevier, which prints `URL` before the link, puts the month first. */
function shortDate(text: string, at: number): { end: number; iso: string } | null {
  const match = /^(\d{1,2})([./ ])(\d{1,2})\2((?:20)?\d{2})(?![\d.])/.exec(text.slice(at, at + 11));
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const american = second > 12 || (first <= 12 && /\sURL\s?(?:https?|www)/.test(text));
  const [day, month] = american ? [second, first] : [first, second];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { end: at + match[0].length, iso: `20${match[4]!.slice(-2)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` };
} // prettier-ignore

/** `[dostęp: 04.2020]` */
function monthDate(text: string, at: number): { end: number; iso: string } | null {
  const match = /^(0?[1-9]|1[0-2])[./]((?:19|20)\d\d)(?![\d.])/.exec(text.slice(at, at + 8));
  return match && { end: at + match[0].length, iso: `${match[2]}-${match[1]!.padStart(2, "0")}` };
}

/** `„Naša Niva”, 3.11.2022, https://… , 14.02.2023.`: where a date or its absence stands before the link, the one behind it is of the visit. */
function bareBehind(text: string, end: number): FoundAccess | null {
  const at = end + (/^[,;]\s/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  const date = at > end ? dateAt(text, at) : null;
  if (date?.kind !== "full" || !/^\.?\s?$/.test(text.slice(date.end, date.end + 3)) || date.end + 3 < text.length) return null;
  return datedBefore.test(text.slice(0, end)) ? { start: at, end: date.end, iso: date.iso } : null;
} // prettier-ignore

const datedBefore =
  /[([](?:(?:1[89]|20)\d\d[a-z]?|b\.\s?[dr]\.|n\.\s?d\.|б\.\s?[гд]\.)[)\]]|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|\d{1,2}\s\p{L}{3,10}\s(?:19|20)\d\d/u;

function withBrackets(text: string, start: number, end: number, iso: string): FoundAccess {
  const open = back(text, start, /\s/);
  const close = skip(text, end, /[\s.rgрг]/);
  if (/[([]/.test(text[open - 1] ?? "") && /[)\]]/.test(text[close] ?? ""))
    return { start: open - 1, end: close + 1, iso };
  return { start, end, iso };
}

function skip(text: string, at: number, what: RegExp): number {
  while (at < text.length && what.test(text[at]!)) at++;
  return at;
}

function back(text: string, at: number, what: RegExp): number {
  while (at > 0 && what.test(text[at - 1]!)) at--;
  return at;
}
