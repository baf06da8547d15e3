import type { Draft } from "../../draft.ts";
import { isPlace } from "../../places.ts";
import { sentenceEnds } from "../../sentences.ts";

const UNIT =
  /^\s(?:The\s)?(?:Institute|Cent(?:re|er)|Department|Faculty|School|Bureau|Office|Division|Committee|Commission|Council|Association|Ministry|Academy|Society)\s(?:of|for|on|against)\s[^.:;()\d]{8,160}$/u;

/**
 * `(2023). Title. Institute for European, Russian, and Eurasian Studies, George Washington University`: a body whose name has commas of its
 * own stands last; gives where it begins.
 */
export function unitOfBody({ text, fields, titleSign, titleEnd }: Draft, from: number, to: number): number | null {
  if (titleSign !== "year" || (fields.volume ?? fields.issue ?? fields.page)) return null;
  const last = sentenceEnds(text, from, to).at(-1) ?? null;
  if (last === null || (titleEnd !== null && titleEnd > last + 2)) return null;
  const value = text.slice(last, to);
  const list = /(?:,\s\p{Lu}[\p{L}’' -]+){0,4},?\s(?:and|&|und|i|y|et)\s\p{Lu}/u.exec(value);
  const comma = list ? value.lastIndexOf(", ") : -1;
  if (!list || comma < 0 || !UNIT.test(value) || !/,\s\p{Lu}[\p{L}’' -]+,?\s(?:and|&)\s/u.test(value)) return null;
  return isPlace(value.slice(comma + 2)) ? null : last;
} // prettier-ignore
