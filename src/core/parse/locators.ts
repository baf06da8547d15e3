import { charactersOf } from "../character-class.ts";
import { ruleSet } from "../prefilter/index.ts";
import type { FieldName } from "./types.ts";
import { anySpelling, anySpellingIn } from "./spellings.ts";

/** A volume, issue or page that ends a stretch of text. */
export interface FoundLocator {
  start: number;
  values: { name: FieldName; value: string; start: number; end: number }[];
}

const roman = "[IVXLC]+";
/** Hyphens, dashes and the sign for minus: `495‒515`. */
const dash = "[-‐‑‒–—−]";
const firstPages = `[A-Za-zА-Яа-я]?\\d{1,9}(?:\\s?${dash}\\s?[A-Za-zА-Яа-я]?\\d{1,9})?`;
/** Behind a page German lists print `f.` and `ff.`: the next, and those that follow. */
const following = "(?:\\s?ff?\\.?)?";
const range = `(?:${firstPages}(?:, \\d{1,4}[-–]\\d{1,4})*)`;
/** Behind the word for pages single ones can be listed: `С. 1, 4`. */
const pageList = `(?:${firstPages}(?:, [A-Z]?\\d{1,4}(?:[-–]\\d{1,4})?)*)`;
/** Dictionaries are printed in columns: `Стб. 481–482`, `szp. 412`. */
const columns = "Стлб|Стб|стлб|стб|Stlb|Stb|stlb|stb|Szp|szp|Кол|Kol|kol|Sp|Col|col";
const pageWord = anySpellingIn(`(?:pp?|pages?|Seiten?|стр|ст|с|s|str|bl|ss|S|С|P|${columns})\\.?`);
/** The `S` of `S12–9` belongs to the number. */
const pageWordApart = anySpellingIn("(?:pp?|pages?|Seiten?|стр|ст|с|s|str|bl|ss|S|С|P)(?:\\.\\s?|\\s)");
const volumeWord = anySpellingIn(
  "(?:volume|vol|tom|t|T|Т|т|том|bände|bde|band|bd|jahrgang|jahrg|jg|roč|rocznik|r|год)\\.?",
);
const issueWord = anySpellingIn(
  "(?:numéro|number|num|nos?|nr|n|issue|iss|№№?|вып|выпуск|выд|вип|випуск|vyp|vy['’]p|vip|vypusk|z|zesz|zeszyt|heft|h|č|N|No)\\.?(?:º|°)?",
);
const number = `(?:\\d{1,5}(?:[-–/]\\d{1,5})?[A-Za-z]?|${roman})`;
const bracketed =
  "(?!(?:1[5-9]|20)\\d\\d\\))(?:\\d{1,5}(?:[-–/]\\d{1,5})?|[A-Z]?\\d{1,4}|(?:\\d{1,3}\\s)?(?:[Pp]art|[Ss]uppl[._]?)\\s?\\w{0,4})";

const DIGIT = /\d/;
/** `12`, `12a`, `XII`, `3(7)` */
const NUMBER = /[\dA-Z)]/iu;

interface Form {
  expression: RegExp;
  /** The characters that it can end in: most texts end in another, so that it need not be tried. */
  last: RegExp;
  weak?: boolean;
  behindPages?: boolean;
  double?: boolean;
  /** A number alone: behind a small word it is one of the title, "Displacement report, round 15". */
  bare?: boolean;
}

/**
 * Forms in which volume, issue and pages are printed, each bound to the end of the text. Named groups carry the values; a
 * form that is only a bare number needs something after it that proves a periodical (`weak`).
 */
const forms: Form[] = [
  // 37(5):452-471 · 37(5), 452–471, but "nr 4(247), s. 131–156" counts the issues of the year and all of them
  {
    expression: new RegExp(
      `(?:^|(?<!(?:[Nn][ro]|№|[Вв][иы]п|Ч|Ch|Heft|[Zz]|[Zz]esz)\\.?\\s?)[\\s,;.])(?:(?:[Vv]ol|Jg|Jahrg|Bd)\\.\\s?)?(?<volume>\\d{1,4})\\s?\\((?<issue>${bracketed})\\)\\s?[:,.]\\s?(?:${pageWordApart})?(?<page>${range})$`,
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
      `(?:(?:^|[\\s,;.])(?:vol\\.\\s)?(?<volume>\\d{1,4}),\\s|(?<=\\p{L}[”»)’'ʹ]?,?\\s))[Nn]o\\.\\s(?<issue>\\d{1,5}(?:[-–/]\\d{1,4})?)(?:\\s\\(\\p{L}{3,12}\\.?(?:[-–/]\\p{L}{3,12}\\.?)?\\))?:\\s(?<page>${range})$`,
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
  // Chicago: Kommersant, no. 118 (July 6, 2022): 9
  {
    expression: /(?<=\((?:[^()]{1,24}\s)?(?:1[89]|20)\d\d\)):\s(?<page>\d{1,4})$/du,
    last: DIGIT,
  },
  // AMA: Sage; 1950:82-122
  { expression: /(?<=;\s(?:1[89]|20)\d\d):(?<page>\d{1,4}[-–]\d{1,4})$/du, last: DIGIT },
  // 63(2), Article 7
  {
    expression: /(?<=[\d)],\s)(?:[Aa]rticle|[Aa]rt\.)\s(?:[Nn]o\.\s)?(?<page>[A-Za-z]{0,5}\d{1,8})$/du,
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
  // 27. Jg.
  { expression: /(?:^|[\s,;.(])(?<volume>\d{1,4})\.\s?(?:Jg|Jahrg|Jahrgang)\.?$/du, last: /[g.]/ },
  {
    expression: new RegExp(
      `[\\s,;.:–—(](?:[IVXLC]{1,7}, )?(?!\\d{3}0s)(?<pages>\\d{2,4}|(?<=[.–—]\\s)\\d)\\s?(?:pp|p|ss|s|с|str|стр|S|pages)$`,
      "du",
    ),
    last: /[psrSср]/,
  },
  // – 178 л. · – 214 арк.
  {
    expression: anySpelling(/(?<=[.–—,]\s)(?<pages>\d{1,4})\s(?:л|арк|l|ark)\.?$/du),
    last: /[лклlk.]/,
  },
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
      `(?:^|[\\s,;.:(])(?:${issueWord})\\s?(?<issue>${number}(?:\\s?\\((?:ч|ch|cz|pt)\\.?\\s?[\\dIVX]{1,4}\\))?(?:\\s?\\((?!(?:1[5-9]|20)\\d\\d\\))\\d{1,5}(?:[-–/]\\d{1,5})?\\))?)$`,
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
  // Т. 5, кн. 1
  {
    expression: anySpelling(
      /(?:^|[\s,;.:(])(?:Т|T|Том|Tom)\.?\s?(?<volume>\d{1,3}, (?:кн|ч|вып|kn|ch|cz)\.\s?\d{1,3})$/diu,
    ),
    last: DIGIT,
  },
  // Критика. – 2006. – Ч. 5 (103): Ukrainian for the number of a journal, of its year and of all
  { expression: /(?<=[.–—]\s)(?:Ч|Ch)\.\s?(?<issue>\d{1,3}\s\(\d{1,4}\))$/du, last: /\)/ },
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

const inSeries = anySpelling(/[.,]\s(?:Сер|Ser|Сери[яі]|Серыя|Seri[iy]?a)\.?\s$/u);

const fieldOf: Record<string, FieldName> = {
  volume: "volume",
  issue: "issue",
  page: "page",
  pages: "number-of-pages",
  section: "section",
  number: "number",
  column: "note",
};

/** `1–2`, `11/12` is a double issue, `144–171` are pages. */
function isDouble(issue: string): boolean {
  const [first, last] = issue.split(/[-–/&]/);
  return last === undefined || Number(last) === Number(first) + 1;
}

const rule = ruleSet();
const tried = forms.map(({ expression, last, weak, bare, ...form }) => ({
  ...form,
  weak,
  rule: rule(expression),
  endsIn: charactersOf(last),
  /** A bare number that only follows what proves a periodical. */
  unproven: weak === true && !expression.source.includes("issue") && !expression.source.includes("[-–—]"),
  bare,
}));

/**
 * The locator that ends `text.slice(from, to)`. `proven`: something that only a periodical has was already found, so bare
 * numbers count as volumes.
 */
export function locatorAtEnd(text: string, from: number, to: number, proven: boolean): FoundLocator | null {
  const windowStart = Math.max(from, to - 60);
  const window = text.slice(windowStart, to);
  const last = text.charCodeAt(to - 1);
  for (const { rule, endsIn, unproven, weak, bare, behindPages, double } of tried) {
    if (!endsIn(last) || (unproven && !proven)) continue;
    if (behindPages && !/^[\s,:;.(]*(?:S\.|pp?\.|\d)/.test(text.slice(to, to + 8))) continue;
    const match = rule.exec(window);
    if (!match) continue;
    // "Vestnik BGU. Ser. 3, no. 2": the number of a series is of the name.
    const volume = match.indices!.groups!["volume"]?.[0];
    if (volume !== undefined && inSeries.test(window.slice(0, volume))) continue;
    if (bare && !proven && /(?<![\p{L}’'])\p{Ll}+\s\d{1,4}$/u.test(window)) continue;
    if (double && !isDouble(match.groups!["issue"]!)) continue;
    // NLM prints a volume behind the year: "Charter 97; 2021 Oct 5" is a name.
    if (weak && /^\s?;\s?(?:1[89]|20)\d\d/.test(text.slice(to, to + 7))) continue;
    // "… of the republic in 2020", "Belarus 2.0"
    if (weak && !proven && /\s(?:(?:1[5-9]|20)\d\d|\d\.0)$/.test(match[0])) continue;
    const values = Object.entries(match.indices!.groups!)
      .filter((entry): entry is [string, [number, number]] => entry[1] !== undefined)
      .map(([name, [start, end]]) => ({
        name: fieldOf[name]!,
        value: window.slice(start, end).replace(/\s?[‐‑‒–—−]\s?/g, "-"),
        start: windowStart + start,
        end: windowStart + end,
      }));
    const first = /^[\s,;.:–—(]/.test(match[0]) ? 1 : 0;
    const open = match[0][0] === "(" ? 0 : first;
    return { start: windowStart + match.index + open, values };
  }
  return null;
}
