import { dateAt } from "./dates.ts";
import { rule } from "./rule.ts";

/** An access date with everything that belongs to it: `(дата обращения: 16.07.2024)`. */
export interface FoundAccess {
  start: number;
  end: number;
  iso: string;
}

const words = rule(
  /(?:last |date )?(?:accessed|access(?:ed)? date|viewed|visited|retrieved|cited|checked|consulted)(?: on)?|дата (?:обращения|доступа|звароту|звернення)|дата доступу|accès|consulté le|dat[ae] obra(?:shch|sch|šč|ŝ|shh)eni(?:ya|(?:i͡|i)a|ja|â)|data zvarotu|data zv(?:ern|yerny)en(?:nya|nia|n'?n?(?:i͡|i)a|nja|nâ)|data dostup[au]|data dostępu|dostęp(?: z dnia| dnia)?|dostęp w dniu|odczyt|zugriff(?: am)?|abgerufen am|abruf(?: am)?|zuletzt abgerufen am|stand|citováno|cit\.|přístup|žiūrėta|prieiga/giu,
);

/** All access dates of an entry: by the words that introduce them, or in brackets right after a link. */
export function findAccess(text: string, linkEnds: readonly number[]): FoundAccess[] {
  const found: FoundAccess[] = [];
  for (const hit of words.all(text)) {
    if (/\p{L}/u.test(text[hit.index - 1] ?? " ")) continue;
    const at = skip(text, hit.index + hit[0].length, /[\s:.,–—-]/);
    const date = at < text.length ? dateAt(text, at) : null;
    if (date && date.iso && date.kind !== "day")
      found.push(withBrackets(text, hit.index, date.end, date.iso));
  }
  for (const end of linkEnds) {
    const open = skip(text, end, /[\s.,;]/);
    if (text[open] !== "(" && text[open] !== "[") continue;
    const date = open + 1 < text.length ? dateAt(text, open + 1) : null;
    const close = date ? skip(text, date.end, /[\s.]/) : -1;
    if (date?.kind === "full" && /[)\]]/.test(text[close] ?? ""))
      found.push({ start: open, end: close + 1, iso: date.iso });
  }
  return found;
}

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
