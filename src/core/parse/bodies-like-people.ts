import { LEGAL_FORM, SHORT_LEGAL_FORM } from "./data/name-words.ts";
import type { Draft } from "./draft.ts";
import { isHostName } from "./link-evidence.ts";
import { isGivenName, type FoundNames } from "./names/index.ts";

/** A channel of a messenger has a name like a person's: `Pul Pervogo (2022), …, Telegram`. */
export const isTelegramChannel = ({ shape, creators }: FoundNames, draft: Draft): boolean =>
  shape === "given surname" &&
  creators.length === 1 &&
  !isGivenName(creators[0]!.firstName ?? "") &&
  (draft.isKind("post") || /^https?:\/\/(?:www\.)?(?:t|telegram)\.me\//.test(draft.fields.URL?.value ?? ""));

/** `Belaruskali OJSC`, `UAB Ignitis`; `Litgrid AB` and `PGNiG SA` where the link or a quotation behind says that this is nobody's initials. */
export function isCompany({ shape, creators: [one, ...others], end }: FoundNames, { text, fields }: Draft): boolean {
  const span = one?.spans[0];
  const name = text.slice(span?.start, span?.end);
  if (others.length || !span) return false;
  // "Koskin, S.A. (2014)", "Koskin S.A. Opyt // Vestnik": behind a comma, and in GOST, these letters are initials.
  const initials = shape === "surname, initials" || (shape === "surname initials" && / \/\/ /.test(text));
  if (LEGAL_FORM.test(name) && !(initials && /\sS\.A\.?$/.test(name))) return true;
  const url = fields.URL?.value;
  // "Rada BNR. (2023). … https://radabnr.org/": nobody's site has the name with its initials.
  if (shape === "surname NR" && /\s\p{Lu}{2,4}$/u.test(name) && isHostName(name, url)) return true;
  return (
    shape !== "surname, initials" &&
    SHORT_LEGAL_FORM.test(name) &&
    (isHostName(name.replace(SHORT_LEGAL, ""), url) || (url !== undefined && /^[.,]\s[“"]/.test(text.slice(end))))
  );
} // prettier-ignore
const SHORT_LEGAL = /\s\p{L}{2}$/u;
