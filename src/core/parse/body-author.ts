import type { OutletTable } from "../outlets/types.ts";
import { BODY_WORDS, LEGAL_FORM, SHORT_LEGAL_FORM } from "./data/name-words.ts";
import { isHostName, shareInPath } from "./link-evidence.ts";
import { isOutlet } from "./outlets.ts";
import { partRule } from "./rule.ts";
import { isSlavicBody } from "./slavic-body.ts";

/** Words that begin the name of a body, where the name of a work seldom begins with them. */
const first = partRule(
  /^(?:the\s)?(?:министерство|национальн\S*\s(?:стат|банк|собр|ассам|центр|акад)|президент|администрация|правительство|совет|государственн\S*\s(?:комитет|таможенн|погранич|дума)|комитет|постоянный комитет|союз|центр|институт|фонд|міністэрства|міністерство|нацыянальн\S*\s(?:стат|банк|акад)|дзяржаўн\S*\s|державн\S*\s|рада|праваабарончы|правозащитн|верховн|агентство|ассоциация|организация|телеканал|тэлеканал|пресс-служба|прэс-служба|прес-служба|ministerstvo|natsional\S*\s(?:stat|bank|sobr|tsentr|akad)|prezident|administrats|pravitel\S*stvo|sovet\s|gosudarstvenn\S*\s(?:kom|tam|pogr|dum)|komitet|postoyann|tsentr|institut|fond\s|derzhavn\S*\s|pravaabaron|pravozashch|verkhovn|agentstvo|telekanal|press-sluzhba|pres-sluzhba|rada\s|ministry|ministère|ministerium|ministerstwo|office|bureau|department|european|united nations|world|international|national|central|federal|state|government|embassy|ośrodek|instytut|fundacja|helsińska|komisja|rada|urząd|główny urząd|kancelaria|biuro|centrum|straż|polski|polska|narodowy|council|commission|parliament|organi[sz]ation|institute|institut|cent(?:er|re)|foundation|committee|amnesty|human rights)/iu,
);

/** Adjectives and the noun of a body: `Respublikanskiy nauchno-prakticheskiy tsentr`, `Белорусский государственный музей`. */
const adjectives = partRule(
  /^(?:\p{L}[\p{L}’'-]*(?:[iy][yij]|aya|aia|aja|oye|oe|oje|ый|ий|ая|ое|кі|ны|ная|нае)\s){1,3}(?:tsentr|centr|cèntr|institut|instytut|akademi[yi]a|komitet|kamitet|agentstvo|ahienctva|upravleni[yi]?e|bibliotek|biblijatek|muze[yij]|universitet|fond|sluzhba|centar|центр|цэнтр|институт|інстытут|інститут|академия|акадэмія|академія|комитет|камітэт|комітет|агентство|управление|библиотека|бібліятэка|музей|университет|універсітэт|університет|фонд|служба)(?!\p{L}{4})(?!.*\s(?:v|na|u|i|в|на|у|и|і|ў)\s)/iu,
);

/**
 * How much a stretch reads as the name of a body, an outlet or a channel rather than as a title: above zero, a body.
 * @param url the link of the reference, whose host and path know both
 */
export function bodyScore(outlets: OutletTable, name: string, url?: string): number {
  const words = name.split(/\s+/);
  let score = 0;
  if (outlets.named(name) || isOutlet(outlets, name)) score += 3;
  if (/^@[\w.]+$/.test(name)) return 5;
  const slavic = isSlavicBody(name);
  if (BODY_WORDS.test(name) || slavic) score += 1.5;
  if (LEGAL_FORM.test(name) || SHORT_LEGAL_FORM.test(name)) score += 2;
  const begins = first.test(name) || adjectives.test(name) || slavic;
  if (begins) score += 1.5;
  if (isHostName(name, url)) score += 2;
  const capitals = words.filter((word) => /^["“„«]?\p{Lu}/u.test(word)).length;
  const small = words.filter((word) => /^\p{Ll}{4,}/u.test(word)).length;
  if (words.length <= 4 && capitals === words.length) score += 1;
  if (words.length > 1 && capitals === 1 && !BODY_WORDS.test(name)) score -= 1;
  if (small > 2 && !begins) score -= 1;
  if (/^\p{Lu}{2,7}(?:\s\p{Lu}{2,})?$/u.test(name)) score += 1;
  if (words.length > 9) score -= 3;
  if (/[?!:;…]|[“”„"]$/.test(name)) score -= 2;
  if (/,\s/.test(name) && !/,\s(?:and|&)\s/.test(name)) score -= 1;
  if (/\d/.test(name)) score -= 0.5;
  return score - 3 * shareInPath(name, url);
}
