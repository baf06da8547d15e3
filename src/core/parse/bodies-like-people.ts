import { LEGAL_FORM, SHORT_LEGAL_FORM } from "./data/name-words.ts";
import type { Draft } from "./draft.ts";
import { isHostName } from "./link-evidence.ts";
import { isEnglish } from "../titles/detect-english.ts";
import { isGivenName, type FoundNames } from "./names/index.ts";
import { rule } from "./rule.ts";
import { anySpelling } from "./spellings.ts";

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
  // "Baltic Rivers Co., Ltd., “Title”"
  if (/\sCo\.?$/.test(name) && /^\.?, (?:Ltd|Inc|LLC|GmbH)\b/.test(text.slice(end, end + 8))) return true;
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

/** What Cyrillic lists print behind a site or a handbook on the web; they print authors with initials. */
export const onlineGost = rule(() =>
  anySpelling(
    /\[(?:электронный|электронны|електронний) р|(?:режим|рэжым) доступ|\(дата (?:обращ|доступ|зверн|звар)/iu,
  ),
);

/** `Telegram Bot API : документация`, `Open Robotics. ROS 2 Documentation`: no stop before the colon of GOST, and a word of English that is no given name, or the host of the link. */
export function isNameOfThing(text: string, start: number, end: number, url?: string): boolean {
  const printed = text.slice(start, end);
  if (/^\s:\s/.test(text.slice(end, end + 3)) && !printed.endsWith(".")) return true;
  const words = printed.split(" ");
  return (
    /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+$/u.test(printed) &&
    !words.some(isGivenName) &&
    (isEnglish(words[0]!.toLowerCase()) || isHostName(printed, url)) &&
    onlineGost.test(text)
  );
}

/** Whether one name is that of a thing. */
export const isProduct = ({ shape, creators, end }: FoundNames, { text, fields }: Draft): boolean =>
  creators.length === 1 && creators[0]!.spans[0] !== undefined && (shape === "given surname" || shape === "surname NR") &&
  isNameOfThing(text, creators[0]!.spans[0].start, end, fields.URL?.value); // prettier-ignore
