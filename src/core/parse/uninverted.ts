import { isGivenName, type FoundNames } from "./names/index.ts";
import { isPlace } from "./places.ts";
import type { Creator } from "./types.ts";

/** A year in brackets behind the name, as APA and Harvard print it. */
const AUTHOR_DATE =
  /^(?:\.\s\((?:19|20)\d\d[a-z]?(?:, [^()]{3,24})?\)\.|\s\((?:19|20)\d\d[a-z]?\)\.?\s[‘'“"\p{Lu}])/u;
/** How surnames end, in both scripts; of other words only some do. */
export const SURNAME_END =
  /(?:[oe]v|[oe]va|in|ina|yn|yna|s[ck]i|s[kc]y|skaya|ska|skii|skiy|sky|ich|ych|yč|ič|enk[oa]|uk|iuk|chyk|czyk|čyk|[ei]ts|ets|idze|shvili|dze|yan|ian|jan|iti[sš]|auskas|auskien[eė]|ien[eė]|ait[eė]|yt[eė]|is|as|us|escu|eanu|aru|[sz]en|mann?|ev|yev|ov|berg|stein|er|bayev|bekov|uly|zade|ович|евич|ов|ова|ев|ева|ин|ина|ский|ская|енко|ук|юк|чык|ян|дзе|швили|ін|іна|ын|ына|[сц]к[іи]|[сц]ька|[сц]ький|цкая|цкий|віч|[ёаое]ў|[ёа]ва|енка|єць)$/u;

/**
 * APA and Harvard turn the names of people round: `Honest People (2020) Title`, `TOK Talk. (2021, March 25).`, `Eventeam Minsk (2021) ‘Title’`,
 * `Schindler’s Minsk (2019)` are none; two words of which neither looks like one of a person's name.
 */
export function isUninverted([one, ...others]: readonly Creator[], shape: FoundNames["shape"], end: number, text: string): boolean {
  const span = one?.spans[0];
  const printed = text.slice(span?.start, span?.end);
  if (!span || others.length || /,/.test(printed) || !/^(?:given surname|SURNAME given)$/.test(shape) || !AUTHOR_DATE.test(text.slice(end, end + 40))) return false;
  const words = printed.split(" ");
  if (/\p{L}[’']s$/u.test(words[0]!)) return true;
  if (/\p{Lu}\./u.test(printed) || words.some((word) => isGivenName(word))) return false;
  if (shape === "SURNAME given" && /^\p{Lu}{4,}/u.test(printed)) return false;
  // "CSO Meter": of the two the word in capitals would be the surname.
  const surname = shape === "SURNAME given" ? words[0]!.toLowerCase() : words.at(-1)!;
  return isPlace(words.at(-1)!) || !SURNAME_END.test(surname);
} // prettier-ignore
