import { anySpelling } from "../spellings.ts";
import { DIGIT, type LocatorForm } from "./form.ts";
import { dash, following, pageList, pageWord } from "./words.ts";

/** Pages by their word, single ones or how many there are: `pp. ix–xv`, `109 ff.`, `– 178 с.` */
export const PAGES: readonly LocatorForm[] = [
  {
    expression: new RegExp(
      `[\\s,;.:(](?:art(?:icle|\\.)?|e-?id)\\s?(?:no\\.?\\s?)?(?<page>[A-Za-z]?\\d{2,8})$`,
      "diu",
    ),
    last: DIGIT,
  },
  {
    expression: new RegExp(`(?:^|[\\s,;.:(])${pageWord}\\s?(?<page>${pageList})${following}$`, "du"),
    last: /[\df.]/,
  },
  // pp. ix–xv · pp. xi–12, of forewords
  {
    expression: new RegExp(
      `(?:^|[\\s,;.:(])(?:pp?|[Ss]s?|с|С)\\.\\s?(?<page>[ivxlc]{1,7}\\s?${dash}\\s?(?:[ivxlc]{1,8}|\\d{1,3})|[IVXLC]{1,7}\\s?${dash}\\s?[IVXLC]{1,8})$`,
      "du",
    ),
    last: /[ivxlcIVXLC\d]/,
  },
  // MLA: pp. 1+ · pp. A1+; APA: The New York Times, A1, A4
  { expression: /(?:^|[\s,(])pp?\.\s?(?<page>[A-Z]?\d{1,4}\+)$/du, last: /\+/ },
  { expression: /(?<=\p{Ll}, )(?<page>[A-H]\d{1,2}(?:, [A-H]\d{1,2}){0,3})$/du, last: DIGIT },
  // 109 ff.
  { expression: /[:,]\s?(?<page>\d{1,5})\s?ff?\.?$/du, last: /[f.]/, weak: true },
  {
    expression: new RegExp(
      `[\\s,;.:–—(](?!\\d{3}0s)(?<pages>(?:[IVXLC]{1,7}, |[ivxlc]{1,7}, )?\\d{2,4}|(?<=[.–—]\\s)\\d)\\s?(?:pp|p|ss|s|сс|с|str|стр|S|pages|str[aá]n|stron|Seiten)$`,
      "du",
    ),
    last: /[psrSсрn]/,
  },
  // ". – Киев, 2008. – 284-291": between the dashes of GOST, where no word was printed
  { expression: /(?<=[\d»]\.\s[–—]\s)(?<page>\d{1,4}[-–—]\d{1,4})$/du, last: DIGIT },
  // Latvian and Hungarian: 20.–33. lpp. · 12–33. old. · 12–33. o. · 212 lpp.
  {
    expression: new RegExp(
      `[\\s,;.:(](?<page>\\d{1,4}(?:\\.?\\s?${dash}\\s?\\d{1,4})?)\\.\\s?(?:lpp|old|o)\\.?$`,
      "du",
    ),
    last: /[pdo.]/,
  },
  { expression: /[\s,;.:–—(](?<pages>\d{2,4})\s(?:lpp|old)\.?$/du, last: /[pd.]/ },
  // – 178 л. · – 214 арк.
  {
    expression: anySpelling(/(?<=[.–—,]\s)(?<pages>\d{1,4})\s(?:л|арк|l|ark)\.?$/du),
    last: /[лклlk.]/,
  },
];
