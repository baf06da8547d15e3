import { charactersOf, classOf, isSpace, LOWER, UPPER } from "../character-class.ts";
import type { OutletTable } from "../outlets/types.ts";
import { remember } from "../remember.ts";
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
  /^(?:\p{L}[\p{L}’'-]*(?:[iy][yij]|aya|aia|aja|oye|oe|oje|ый|ий|ая|ое|кі|ны|ная|нае)\s){1,3}(?:tsentr|centr|cèntr|institut|instytut|akademi[yi]a|komitet|kamitet|agentstvo|ahienctva|upravleni[yi]?e|bibliotek|biblijatek|muze[yij]|universitet|fond|sluzhba|centar|(?:sud|sinod|sabor|sobor|savet|sovet|суд|синод|сінод|сабор|собор|совет|савет)(?!\p{L})|центр|цэнтр|институт|інстытут|інститут|академия|акадэмія|академія|комитет|камітэт|комітет|агентство|управление|библиотека|бібліятэка|музей|университет|універсітэт|університет|фонд|служба)(?!\p{L}{4})(?!.*\s(?:v|na|u|i|в|на|у|и|і|ў)\s)/iu,
);

const named = /^\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|of|the|and|for|in|on)){9,18}$/u;

/**
 * How much a stretch reads as the name of a body, an outlet or a channel rather than as a title: above zero, a body.
 * @param url the link of the reference, whose host and path know both
 */
export const bodyScore = (outlets: OutletTable, name: string, url?: string): number =>
  answer({ outlets, name, url });

interface Question {
  outlets: OutletTable;
  name: string;
  url: string | undefined;
}

const answer = remember<number, Question>(
  ({ outlets, name, url }) => scoreOf(outlets, name, url),
  (a, b) => a.name === b.name && a.url === b.url && a.outlets === b.outlets,
);

function scoreOf(outlets: OutletTable, name: string, url: string | undefined): number {
  if (name.startsWith("@") && /^@[\w.]+$/.test(name)) return 5;
  const { words, capitals, small } = countWords(name);
  let score = 0;
  if (outlets.named(name) || isOutlet(outlets, name)) score += 3;
  const slavic = isSlavicBody(name);
  const hasWord = BODY_WORDS.test(name);
  if (hasWord || slavic) score += 1.5;
  if (LEGAL_FORM.test(name) || SHORT_LEGAL_FORM.test(name)) score += 2;
  const begins = first.test(name) || adjectives.test(name) || slavic;
  if (begins) score += 1.5;
  if (isHostName(name, url)) score += 2;
  if (words <= 4 && capitals === words) score += 1;
  if (words > 1 && capitals === 1 && !hasWord) score -= 1;
  if (small > 2 && !begins) score -= 1;
  if (words <= 2 && /^\p{Lu}{2,7}(?:\s\p{Lu}{2,})?$/u.test(name)) score += 1;
  // "Belarusian State Museum of the History of the Great Patriotic War": of a title some word would be small.
  if (words > 9 && !(hasWord && named.test(name))) score -= 3;
  if (/[?!:;…]|[“”„"]$/.test(name)) score -= 2;
  if (/,\s/.test(name) && !/,\s(?:and|&)\s/.test(name)) score -= 1;
  if (/\d/.test(name)) score -= 0.5;
  return score - 3 * shareInPath(name, url);
}

/** How many words a name has, white space between them; those with a capital, also behind a quotation mark, and those that begin with four small letters. */
function countWords(name: string): { words: number; capitals: number; small: number } {
  const is = (at: number, kind: number) => (classOf(name.charCodeAt(at)) & kind) !== 0;
  let [words, capitals, small] = [1, 0, 0];
  for (let at = 0; at < name.length; at++) {
    const isFirst = at === 0 || isSpace(name.charCodeAt(at - 1));
    if (isSpace(name.charCodeAt(at))) words += isFirst && at > 0 ? 0 : 1;
    else if (isFirst && is(isOpening(name.charCodeAt(at)) ? at + 1 : at, UPPER)) capitals++;
    else if (isFirst && is(at, LOWER) && is(at + 1, LOWER) && is(at + 2, LOWER) && is(at + 3, LOWER)) small++;
  }
  return { words, capitals, small };
}
const isOpening = charactersOf(/["“„«]/);
