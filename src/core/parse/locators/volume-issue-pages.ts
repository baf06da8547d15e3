import { DIGIT, type LocatorForm } from "./form.ts";
import { dash, range, pageWordApart, bracketed } from "./words.ts";

/** Volume, issue and pages together: `37(5):452-471`. */
export const VOLUME_ISSUE_PAGES: readonly LocatorForm[] = [
  // Slavic Survey, 33:1 (2005), 71–95 · 58/2–3 (2019): 12–30: a page has no such number before the year
  {
    expression:
      /(?<=\p{L}[”"»)’'ʹ]?,?\s)(?<volume>(?!(?:1[5-9]|20)\d\d)\d{1,4})\s?[:/]\s?(?<issue>(?:1[0-2]|\d)(?:\s?[-–/]\s?(?:1[0-2]|\d))?)$/du,
    last: DIGIT,
    beforeDated: true,
  },
  // 37(5):452-471 · 37(5), 452–471, but "nr 4(247), s. 131–156" counts the issues of the year and all of them
  {
    expression: new RegExp(
      `(?:^|(?<!(?:[Nn][ro]|№|[Вв][иы]п|[Сс]ш|[Ss](?:š|sh|sz)|Ч|Ch|Heft|[Zz]|[Zz]esz)\\.?\\s?)[\\s,;.])(?:(?:[Vv]ol|Jg|Jahrg|Bd)\\.\\s?)?(?<volume>\\d{1,4})\\s?\\((?<issue>${bracketed})\\)\\s?[:,.]\\s?(?:${pageWordApart})?(?<page>${range})$`,
      "du",
    ),
    last: DIGIT,
  },
  // MLA: Problems of Post-Rivers 65.6:385-393
  {
    expression: new RegExp(
      `(?<=\\p{L}[)’'ʹ”»]?,?\\s)(?<volume>\\d{1,4})\\.(?<issue>\\d{1,3}(?:[-–]\\d{1,2})?)\\s?:\\s?(?<page>\\d{1,5}\\s?${dash}\\s?\\d{1,5})$`,
      "du",
    ),
    last: DIGIT,
  },
  // ResearchGate: Water Review. 60. 19-26. 10.2307/12345
  {
    expression: new RegExp(
      `(?<=\\p{L}[)”]?\\. )(?<volume>\\d{1,4})\\. (?<page>\\d{1,6}\\s?${dash}\\s?\\d{1,6})$`,
      "du",
    ),
    last: DIGIT,
  },
  // 65,3: 584-596 · 10/3: 223–227 · 84, Nr. 1: 43–52
  {
    expression: new RegExp(
      `(?:^|(?<!(?:[Nn][ro]|№)\\.?\\s?)[\\s,;.])(?<volume>(?!(?:1[5-9]|20)\\d\\d)\\d{1,4})\\s?[,/]\\s?(?:(?:Nr|No|nr|no|Heft|H)\\.?\\s?)?(?<issue>\\d{1,3}(?:[-–/]\\d{1,2})?)\\s?:\\s?(?<page>\\d{1,5}\\s?${dash}\\s?\\d{1,5})$`,
      "du",
    ),
    last: DIGIT,
  },
  // Jg. 3/H. 2, 40-51 · 58/1, Seite 23-49
  {
    expression: new RegExp(
      `(?<=\\p{L}[”"»)’'ʹ]?,?\\s)(?<!(?:[Nn][ro]|№|[Hh]|Heft|[Zz])\\.?\\s)(?:(?:Jg|Jahrg|Bd|[Vv]ol)\\.\\s?)?(?<volume>\\d{1,3})\\s?/\\s?(?:(?:H|Heft|Nr|No)\\.?\\s?)?(?<issue>\\d{1,2}),\\s(?:${pageWordApart})?(?<page>\\d{1,5}\\s?${dash}\\s?\\d{1,5})$`,
      "du",
    ),
    last: DIGIT,
  },
  // Foreign Affairs, 83: 1, 22-34
  {
    expression: new RegExp(
      `(?<=\\p{L}[”"»)’'ʹ]?,?\\s)(?<volume>\\d{1,3})\\s?:\\s?(?<issue>\\d{1,2}(?:[-–/]\\d{1,2})?),\\s(?:${pageWordApart})?(?<page>\\d{1,5}\\s?${dash}\\s?\\d{1,5})$`,
      "du",
    ),
    last: DIGIT,
  },
  // 64, no. 3 (Fall): 81–127 · no. 225 (Winter): 81–127 · no. 3: 81–127
  {
    expression: new RegExp(
      `(?:(?:^|[\\s,;.])(?:vol\\.\\s)?(?<volume>\\d{1,4}),\\s|(?<=\\p{L}[”»)’'ʹ]?,?\\s))(?:[Nn]o\\.|№|[Вв][иы]п\\.|[Сс]ш\\.)\\s(?<issue>\\d{1,5}(?:[-–/]\\d{1,4})?)(?:\\s\\(\\p{L}{3,12}\\.?(?:[-–/]\\p{L}{3,12}\\.?)?\\))?:\\s?(?<page>${range})$`,
      "du",
    ),
    last: DIGIT,
  },
  // Kinovedcheskie zapiski, 112/113, pp. 204–231
  {
    expression: new RegExp(
      `(?<=\\p{L}[”»)’'ʹ]?,\\s)(?<issue>\\d{1,4}[-–/]\\d{1,4}),\\spp?\\.\\s?(?<page>\\d{1,5}\\s?${dash}\\s?\\d{1,5})$`,
      "du",
    ),
    last: DIGIT,
    double: true,
  },
  // NLM: 2021;31 Suppl 3:ckab165.204
  {
    expression:
      /(?<=(?:19|20)\d\d(?:\s\p{Lu}\p{Ll}{2})?;)(?<volume>\d{1,4})(?:\s(?<issue>Suppl\s\d{1,2})|\((?<number>\d{1,3})\))?:(?<page>[a-z]{2,6}\d{2,6}\.\d{1,4})$/du,
    last: DIGIT,
  },
  // NLM: 2023;(985–986)
  { expression: /(?<=(?:19|20)\d\d\s?;)\s?\((?<issue>\d{1,4}[-–]\d{1,4})\)$/du, last: /\)/ },
  // 3-4: 375–398
  {
    expression: new RegExp(
      `(?<=\\p{L}\\s)(?<issue>\\d{1,2}[-–/]\\d{1,2})\\s?:\\s?(?<page>\\d{1,5}\\s?${dash}\\s?\\d{1,5})$`,
      "du",
    ),
    last: DIGIT,
    double: true,
  },
  // 365(19):fny207 · 533(7602):S62–S64 · 213(5):198–200.e1
  {
    expression: new RegExp(
      `(?:^|[\\s,;.])(?<volume>\\d{1,4})\\s?\\((?<issue>${bracketed})\\)\\s?:\\s?(?<page>[A-Za-z]{1,5}\\d{1,8}(?:\\.\\d{1,5})?(?:\\s?[-–—]\\s?[A-Za-z]{0,2}\\d{1,8})?|\\d{1,5}[-–]\\d{1,5}\\.e\\d{1,2})$`,
      "du",
    ),
    last: DIGIT,
  },
];
