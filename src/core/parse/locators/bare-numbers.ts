import { anySpelling } from "../spellings.ts";
import { DIGIT, type LocatorForm } from "./form.ts";
import { bracketed } from "./words.ts";

/** Numbers without a word, which only a proof behind them makes those of a periodical: `4, 2`, `12/1988`, `5(1)/2009`. */
export const BARE_NUMBERS: readonly LocatorForm[] = [
  // Novosti 2001 (52), S. 5
  {
    expression: /(?<=\p{L},?\s(?:19|20)\d\d)\s\((?<issue>\d{1,3})\)$/du,
    last: /\)/,
    weak: true,
    behindPages: true,
  },
  {
    expression: new RegExp(`(?:^|[\\s,;.])(?<volume>\\d{1,4})\\s?\\((?<issue>${bracketed})\\)$`, "du"),
    last: /\)/,
    weak: true,
  },
  { expression: new RegExp(`[,;]\\s?\\((?<issue>\\d{1,4})\\)$`, "du"), last: /\)/, weak: true },
  // Kronika Zamkowa, (2 (20)), pp. 22–28
  { expression: /,\s\((?<issue>\d{1,3}\s?\(\d{1,4}\))\)?$/du, last: /\)/, weak: true, behindPages: true },
  // Baltic Journal, (7/8), pp. 19–43
  {
    expression: /,\s?\((?<issue>\d{1,4}[-–/]\d{1,4})\)$/du,
    last: /\)/,
    weak: true,
    behindPages: true,
    double: true,
  },
  { expression: /[:,]\s?(?<page>[A-Za-z]?\d{1,5}\s?[-–—]\s?[A-Za-z]?\d{1,5})$/du, last: DIGIT, weak: true },
  // 4, 2, S. 217–237 · 103: 675, 307–313 · XVI, S. 232–239
  {
    expression: /(?<!(?:[Нн]о|No|Nr|№)\.?)[\s,](?<volume>\d{1,3})(?:, |:\s?)(?<issue>\d{1,3})$/du,
    last: DIGIT,
    weak: true,
    behindPages: true,
  },
  // 5(1)/2009, S. 33
  {
    expression: new RegExp(
      `[\\s,](?<volume>\\d{1,3})\\s?\\((?<issue>${bracketed})\\)\\s?/(?:\\s?(?:19|20)\\d\\d)?$`,
      "du",
    ),
    last: /[\d/]/,
    weak: true,
    behindPages: true,
  },
  // 1–3/2022, S. 5–6
  {
    expression: /[\s,](?<issue>\d{1,2}[-–]\d{1,2})\s?\/\s?(?:(?:19|20)\d\d)?$/du,
    last: /[\d/]/,
    weak: true,
    behindPages: true,
  },
  // 12/1988, S. 829–836 · Nr. 02-2004, S. 282 · ZUMA Nachrichten (48), S. 7–17
  {
    expression: /[\s,](?:(?:Nr|H|No)\.\s?|Heft\s)?(?<issue>\d{1,3})\s?[/-](?:\s?(?:19|20)\d\d)?$/du,
    last: /[\d/]/,
    weak: true,
    behindPages: true,
  },
  // Sage before an issue is made: "Political Behaviour 1–26."
  { expression: /(?<=\p{Ll}\s)(?<page>1[-–]\d{2})$/du, last: DIGIT, weak: true },
  { expression: /(?<=\p{L})\s\((?<issue>\d{1,3})\)$/du, last: /\)/, weak: true, behindPages: true },
  { expression: /,\s(?<volume>[IVXLC]{1,6})$/du, last: /[IVXLC]/, weak: true, behindPages: true },
  // "Весн. БДУ. Сер. 3" is a name.
  {
    expression: anySpelling(
      /(?<!(?:Сер|Ser|Сери[яі]|Серыя|Seri[iy]?a)\.?)[\s,](?<volume>\d{1,4})(?:\.(?<issue>\d{1,3}))?$/du,
    ),
    last: DIGIT,
    weak: true,
    bare: true,
  },
];
