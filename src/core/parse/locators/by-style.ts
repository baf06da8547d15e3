import { anySpelling } from "../spellings.ts";
import { DIGIT, type LocatorForm } from "./form.ts";
import { range, volumeWord, bracketed } from "./words.ts";

/** What one style prints, or what follows a date: `2022 Mar 10;Sect. A:2`, `(July 6, 2022): 9`, `63(2), Article 7`. */
export const BY_STYLE: readonly LocatorForm[] = [
  // Nature: Sci Data 7, 109 (2020), where the second is the number of an article or a page
  {
    expression: /(?<=\p{L}\.?\s)(?<volume>\d{1,4}),\s(?<page>[a-z]?\d{1,8})$/du,
    last: DIGIT,
    beforeYear: true,
  },
  // 2002 Aug 12;Sect. A:2 (col. 4)
  {
    expression:
      /;\s?(?:Sect|Sec|Section)\.?\s(?<page>[A-Z]{1,2}:\d{1,3})(?:\s\((?<column>col\.\s\d{1,2})\)?)?$/du,
    last: /[\d)]/,
  },
  // 2022 Mar 10;Sect. Investigations
  {
    expression:
      /(?<=(?:19|20)\d\d(?:\s\p{Lu}\p{Ll}{2,8}(?:\s\d{1,2})?)?);\s?(?:Sect|Sec|Section)\.?\s(?<section>\p{Lu}[\p{L}’'&-]*(?:\s[\p{L}’'&-]+){0,3})$/du,
    last: /\p{L}/u,
  },
  // Chicago: Kommersant, no. 118 (July 6, 2022): 9 · PLOS ONE 10, no. 10 (2015): e0137041
  {
    expression: /(?<=\((?:[^()]{1,24}\s)?(?:1[89]|20)\d\d\)):\s(?<page>\d{1,4}|[a-z]\d{4,9}|\d{5,9})$/du,
    last: DIGIT,
  },
  // Elsevier: New Perspectives 29 (3) (2021) 249–271 · Cities 112 (2021) 103084
  {
    expression:
      /(?<=[\d)]\s\((?:1[89]|20)\d\d[a-z]?\)\s)(?<page>[A-Za-z]?\d{1,6}\s?[-–—]\s?[A-Za-z]?\d{1,6}|[a-z]?\d{4,8})$/du,
    last: DIGIT,
  },
  // London: Macmillan, 1976. 45–67.
  {
    expression: /(?<=:\s\p{Lu}[^.:;()]{1,40},\s(?:1[89]|20)\d\d\.\s)(?<page>\d{1,4}[-–]\d{1,4})$/du,
    last: DIGIT,
  },
  // Cambridge Harvard: London: Macmillan. 45–67.
  {
    expression: /(?<=[.?!)]\s\p{Lu}[^.:;()]{1,30}:\s\p{Lu}[^.,:;()]{1,40}\.\s)(?<page>\d{1,4}[-–]\d{1,4})$/du,
    last: DIGIT,
  },
  // AMA: Sage; 1950:82-122
  { expression: /(?<=;\s(?:1[89]|20)\d\d):(?<page>\d{1,4}[-–]\d{1,4})$/du, last: DIGIT },
  // 63(2), Article 7
  {
    expression: /(?<=[\d)],\s)(?:[Aa]rticle|[Aa]rt\.)\s(?:[Nn]o\.\s)?(?<page>[A-Za-z]{0,5}\d{1,8})$/du,
    last: DIGIT,
  },
  // – 2023. – № 4. – Статья № 69114
  {
    expression: anySpelling(
      /(?<=\d\.?(?:,|\s[–—])?\s)(?:Статья|Стаття|Артыкул|Ст\.)\s(?:№\s?|No\.?\s)?(?<page>\d{2,9})$/du,
    ),
    last: DIGIT,
  },
  // 42 Suppl 2:S93-9 · 45(Suppl 1):S9
  {
    expression: new RegExp(
      `(?:^|[\\s,;.])(?<volume>\\d{1,4})\\s(?<issue>(?:Suppl|Pt|Part|Spec No)\\.?(?:\\s\\d{1,2})?)\\s?:\\s?(?<page>${range})$`,
      "du",
    ),
    last: DIGIT,
  },
  // vol. 12, no. s1 · 12, no. sup1: before the pages of a Polish reference the `s` would be the word for them
  {
    expression: /(?:^|[\s,;])[Nn][or]\.?\s(?<issue>[Ss](?:up|uppl\.?\s)?\d{1,2})$/du,
    last: DIGIT,
  },
  // 102(6):[about 1 p.]
  {
    expression:
      /(?:^|[\s;\]])(?<volume>\d{1,4})\((?<issue>\d{1,4})\):\[(?:about\s)?(?<pages>\d{1,3})\s(?:p|screens|pages)$/du,
    last: /[ps]/,
  },
  // 2001;1–8 · 2021;4
  {
    expression: /(?<=(?:1[5-9]|20)\d\d[a-z]?);\s?(?<page>[A-Za-z]?\d{1,6}\s?[-–—]\s?[A-Za-z]?\d{1,6})$/du,
    last: DIGIT,
  },
  { expression: /(?<=(?:1[5-9]|20)\d\d[a-z]?);\s?(?<volume>\d{1,4})$/du, last: DIGIT },
  // 10(12) 1952–1962 · 17 259–273, where the colon was lost
  {
    expression: new RegExp(
      `(?:^|[\\s,;.])(?<volume>\\d{1,3})(?:\\s?\\((?<issue>${bracketed})\\))?\\s(?<page>\\d{1,5}\\s?[-–—]\\s?\\d{1,5})$`,
      "du",
    ),
    last: DIGIT,
  },
  // APA: Energetika i TEK, (7), 4.
  { expression: /(?<=\p{L}, )\((?<issue>\d{1,5})\), (?<page>\d{1,4})$/du, last: DIGIT },
  // Nano Lett. 2010, 10, 1012
  { expression: /(?<=(?:19|20)\d\d,\s)(?<volume>\d{1,3}),\s(?<page>[A-Za-z]?\d{1,7})$/du, last: DIGIT },
  // Notes of Chicago: (New York: Vintage, 1983), 427, 431 · June 21, 1998, 11
  { expression: /(?<=(?:19|20)\d\d\),\s)(?<page>\d{1,4}(?:, \d{1,4})*)$/du, last: DIGIT },
  { expression: /(?<=\p{Ll}\s\d{1,2},\s(?:19|20)\d\d,\s)(?<page>[A-Z]?\d{1,3})$/du, last: DIGIT },
  // Energy Policy, 134, 110954: the same without a word before the volume
  { expression: /(?<=\p{L},\s)(?<volume>\d{1,4}),\s(?<page>e?\d{5,8})$/du, last: DIGIT },
  // Vol. 101, 103058: the number of an article, longer than a page's
  {
    expression: new RegExp(
      `(?:^|[\\s,;.:])${volumeWord}\\s?(?<volume>\\d{1,4}),\\s(?<page>\\d{5,9})$`,
      "diu",
    ),
    last: DIGIT,
  },
  // 452-471, after a volume
  { expression: new RegExp(`(?:^|[\\s,;.])(?<volume>\\d{1,4}):\\s?(?<page>${range})$`, "du"), last: DIGIT },
];
