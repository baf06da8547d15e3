import { anySpelling } from "../spellings.ts";
import { DIGIT, NUMBER, ROMAN, type LocatorForm } from "./form.ts";
import { volumeWord, issueWord, number, bracketed } from "./words.ts";

/** Volume and issue by their words: `Vol. 44, No. 2`, `Т. 5, кн. 1`, `27. Jg.` */
export const VOLUME_ISSUE: readonly LocatorForm[] = [
  // 27. Jg.
  { expression: /(?:^|[\s,;.(])(?<volume>\d{1,4})\.\s?(?:Jg|Jahrg|Jahrgang)\.?$/du, last: /[g.]/ },
  // Italian counts years: Il Ponte, a. XII
  { expression: /(?<=\p{L}[”»"]?,\s)an?\.\s?(?<volume>[IVXLC]{1,7})$/du, last: ROMAN },
  // Hungarian puts the words last: 133. évf. · 2. sz. · 3–4. szám
  { expression: /(?:^|[\s,;.(])(?<volume>\d{1,4})\.\s?(?:évf|évfolyam|köt|kötet)\.?$/du, last: /[ftm.]/ },
  { expression: /(?:^|[\s,;.(])(?<issue>\d{1,3}(?:[-–/]\d{1,3})?)\.\s?(?:sz|szám)\.?$/du, last: /[zm.]/ },
  // Vol. 44(2) · Vol. 44, No. 2 · т. 4, № 2 · vol. 37, no. 5
  {
    expression: new RegExp(
      `(?:^|[\\s,;.:])${volumeWord}\\s?(?<volume>${number})\\s?(?:\\((?:${issueWord})?\\s?(?<issue>${bracketed})\\))$`,
      "diu",
    ),
    last: /\)/,
  },
  {
    expression: new RegExp(
      `(?:^|[\\s,;.:(])(?:${issueWord})\\s?(?<issue>(?:\\d{1,3}\\.\\d|${number})(?:\\s?\\((?:ч|ch|cz|pt)\\.?\\s?[\\dIVX]{1,4}\\))?(?:\\s?\\((?!(?:1[5-9]|20)\\d\\d\\))\\d{1,5}(?:[-–/]\\d{1,5})?\\))?)$`,
      "diu",
    ),
    last: NUMBER,
  },
  // `Europe-Asia Studies, 68, 5`: volume and issue behind the journal's name, parted by commas alone
  {
    expression:
      /(?<=\p{L}[)’'ʹ”»]?, )(?<volume>(?!(?:1[5-9]|20)\d\d,)\d{1,4}), (?<issue>(?!(?:1[5-9]|20)\d\d$)\d{1,3}(?:[-–/&]\d{1,3})?)$/du,
    last: DIGIT,
    double: true,
  },
  // ACM: Acta Sociologica 55, 1 (March 2012), 37–57
  {
    expression:
      /(?<=\p{L}[)’'ʹ”»]? )(?<volume>(?!(?:1[5-9]|20)\d\d,)\d{1,4}), (?<issue>\d{1,2}(?:[-–/]\d{1,2})?)$/du,
    last: DIGIT,
    beforeDated: true,
    double: true,
  },
  // Т. 5, кн. 1
  {
    expression: anySpelling(
      /(?:^|[\s,;.:(])(?:Т|T|Том|Tom)\.?\s?(?<volume>\d{1,3}, (?:кн|ч|вып|kn|ch|cz)\.\s?\d{1,3})$/diu,
    ),
    last: DIGIT,
  },
  // Критика. – 2006. – Ч. 5 (103): Ukrainian for the number of a journal, of its year and of all
  { expression: /(?<=[.–—]\s)(?:Ч|Ch)\.\s?(?<issue>\d{1,3}\s\(\d{1,4}\))$/du, last: /\)/ },
  // Критика. – 2012. – Ч. 7–8
  { expression: /(?<=[.–—]\s)(?:Ч|Ch)\.\s?(?<issue>\d{1,3}[-–/]\d{1,3})$/du, last: DIGIT, double: true },
  // – 2011. – Кн. 2. – 300 с. · Ч. 1
  {
    expression: anySpelling(/(?<=[.–—)]\s|\d,\s)(?:Кн|Ч|Kn|Ch|Cz)\.\s?(?<volume>\d{1,2}|[IVX]{1,4})$/du),
    last: NUMBER,
  },
  // "Belsat TV" is a name.
  {
    expression: new RegExp(`(?:^|[\\s,;.:(])(?!TV$)${volumeWord}\\s?(?<volume>${number})$`, "diu"),
    last: NUMBER,
  },
];
