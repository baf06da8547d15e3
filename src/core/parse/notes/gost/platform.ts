import { everyMatch } from "../../../every-match.ts";
import { isPlace } from "../../places.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";

/** A book with its pages: `. – 526 с.`, `. 312 s.`; or with who published it: `. – Москва : Юрайт, 2021.` */
const pages = rule(() =>
  anySpelling(/(?<=[.\])]\s(?:[–—]\s)?)\d{2,4}(?:,\s\[\d{1,3}\])?\s?(?:с|стр|арк|s|p|pp)\.(?=\s|$)/u),
);
const imprint =
  /[.)\]]\s(?:[–—]\s)?(?<place>\p{Lu}[\p{L}.-]{0,24}(?:\s\p{L}[\p{L}-]{1,20}){0,2})(?:\s?:\s\p{Lu}[^:/]{1,90}|(?=,\s(?:19|20)\d\d\.?\s?$)),\s(?:19|20)\d\d(?:\.(?=\s)|\.?\s?$)/gu;
const slashes = rule(/ \/\/ /);
const name = rule(() => anySpelling(/^\s\/\/\s(?<name>[^/[]{3,140}?)(?:\s?:?\s?\[[^\][]{3,40}\])?(?=\.?\s(?:[–—]\s)?(?:URL|DOI|ISBN|Режим|Дата|Рэжым)|\.?\s\((?:дата|accessed)|[.,:]?\shttps?:|\.?\s?$)/du)); // prettier-ignore

const ofJournal = anySpelling(
  /[.,]\s(?:[–—]\s)?(?:1[89]|20)\d\d\.?,?\s(?:[–—]\s)?(?:№|Т\.|Вып\.|Кн\.|T\.|Vyp\.|Kn\.|No)/u,
);

/**
 * GOST R 7.0.100: where the text of a whole book is kept, behind its own imprint: `– Москва : Юрайт, 2021. – 526 с. – Текст : электронный //
 * Образовательная платформа Юрайт : [сайт]. – URL: …`. What stands behind the slashes contains nothing then.
 */
export const platformNotes = finder([slashes], (text) => {
  const at = text.indexOf(" // ");
  if (at < 0 || text.indexOf(" // ", at + 4) > 0) return [];
  const before = text.slice(0, at);
  if (!pages.test(before) && !everyMatch(imprint, before).some(({ groups }) => isPlace(groups!["place"]!))) return [];
  const match = name.exec(text.slice(at));
  const place = match?.indices?.groups?.["name"];
  if (!match || !place) return [];
  // "Рец. на: Лис Я. Уния. Минск, 2005. 300 с. // Славяноведение. 2007. № 2": what has a year and a number is a journal.
  if (ofJournal.test(match[0])) return [];
  const span = { start: at + place[0], end: at + place[1] };
  const fields = [{ name: "source" as const, value: text.slice(span.start, span.end).trimEnd(), span }];
  return [{ start: at + 1, end: at + match[0].length, fields }];
}); // prettier-ignore
