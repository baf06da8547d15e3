import { ruleSet } from "../../prefilter/index.ts";
import { anySpelling } from "../spellings.ts";
import type { FieldName } from "../types.ts";
import { BARE_NUMBERS } from "./bare-numbers.ts";
import { BY_STYLE } from "./by-style.ts";
import { NUMBER, ROMAN } from "./form.ts";
import { PAGES } from "./pages.ts";
import { VOLUME_ISSUE } from "./volume-issue.ts";
import { VOLUME_ISSUE_PAGES } from "./volume-issue-pages.ts";

/** A volume, issue or page that ends a stretch of text. */
export interface FoundLocator {
  start: number;
  values: { name: FieldName; value: string; start: number; end: number }[];
}

/** All forms, the ones with the most signs first, since a weaker one fits the end of a stronger one, too. */
const FORMS = [...VOLUME_ISSUE_PAGES, ...BY_STYLE, ...PAGES, ...VOLUME_ISSUE, ...BARE_NUMBERS];

/** ` (2020).`, ` (2020). https://`, but ` (2020), 4–9` has its pages behind the year. */
const YEAR_AND_END = /^\s\((?:1[89]|20)\d\d\)(?:\.?$|\.?\s(?:https?:|doi|DOI|$))/;

/** ` (2005), 71–95`, ` (Spring 2019): 12`, ` (2005).` */
const DATED =
  /^,?\s\((?:[^()]{1,20}\s)?(?:1[89]|20)\d\d(?:[-–/]\d{2,4})?\)(?:[,:]\s?(?:pp?\.\s?|S\.\s?)?\d|\.?$|\.?\s(?:https?:|doi|DOI|$))/;

const inSeries = anySpelling(/[.,]\s(?:[Сс]ер|[Ss]er|Сери[яі]|Серыя|Seri[iy]?a)\.?\s$/u);

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
const tried = FORMS.map(({ expression, last, weak = false, bare = false, behindPages = false, beforeYear = false, beforeDated = false, double = false }) => ({
  rule: rule(expression),
  last,
  /** A bare number that only follows what proves a periodical. */
  unproven: weak && !expression.source.includes("issue") && !expression.source.includes("[-–—]"),
  weak, bare, behindPages, beforeYear, beforeDated, double,
})); // prettier-ignore

/** The forms that can end in the last character before a place, worked out once for each character. */
function formsEndingAt(text: string, to: number): typeof tried {
  const code = text.charCodeAt(to - 1);
  const before = text.charCodeAt(to - 2);
  const behindDigit = before >= 0x30 && before <= 0x39;
  const key = behindDigit ? code + 0x10000 : code;
  let forms = byEnd.get(key);
  if (!forms) {
    const end = String.fromCharCode(code);
    const inWord = !behindDigit && /[a-z]/i.test(end) && !ROMAN.test(end);
    forms = tried.filter(({ last }) => last.test(end) && !(inWord && last === NUMBER));
    byEnd.set(key, forms);
  }
  return forms;
}
const byEnd = new Map<number, typeof tried>();

/** @param from where the window begins */
function valuesIn(
  window: string,
  places: Readonly<Record<string, [number, number] | undefined>>,
  from: number,
): FoundLocator["values"] {
  const values: FoundLocator["values"] = [];
  for (const name in places) {
    const place = places[name];
    if (!place) continue;
    const [start, end] = place;
    const value = window.slice(start, end).replace(/\.?\s?[-‐‑‒–—−]\s?/g, "-");
    values.push({ name: fieldOf[name]!, value, start: from + start, end: from + end });
  }
  return values;
}

/**
 * The locator that ends `text.slice(from, to)`. `proven`: something that only a periodical has was already found, so bare
 * numbers count as volumes.
 */
export function locatorAtEnd(text: string, from: number, to: number, proven: boolean): FoundLocator | null {
  const windowStart = Math.max(from, to - 60);
  const window = text.slice(windowStart, to);
  for (const { rule, unproven, weak, bare, behindPages, beforeYear, beforeDated, double } of formsEndingAt(
    text,
    to,
  )) {
    if (unproven && !proven) continue;
    if (behindPages && !/^[\s,:;.(]*(?:S\.|pp?\.|\d)/.test(text.slice(to, to + 8))) continue;
    if (beforeYear && !YEAR_AND_END.test(text.slice(to, to + 20))) continue;
    if (beforeDated && !DATED.test(text.slice(to, to + 50))) continue;
    const match = rule.exec(window);
    if (!match) continue;
    // "‘Kolaborant’, NV, 8 December": letters of one word are a name.
    if (/^[\s,;.:(]?[A-Z]{2,}$/.test(match[0])) continue;
    // "Vestnik BGU. Ser. 3, no. 2": the number of a series is of the name.
    const volume = match.indices!.groups!["volume"]?.[0];
    if (volume !== undefined && inSeries.test(window.slice(0, volume))) continue;
    if (bare && !proven && /(?<![\p{L}’'])\p{Ll}+\s\d{1,4}$/u.test(window)) continue;
    // "Wrocław: Atla 2": the number of a publisher
    if (bare && !proven && /[,.]\s\p{Lu}[\p{L}-]{2,20}:\s\p{Lu}\p{L}+\s\d{1,3}$/u.test(window)) continue;
    if (double && !isDouble(match.groups!["issue"]!)) continue;
    // NLM prints a volume behind the year: "Charter 97; 2021 Oct 5" is a name.
    if (weak && /^\s?;\s?(?:1[89]|20)\d\d/.test(text.slice(to, to + 7))) continue;
    // "… of the republic in 2020", "Belarus 2.0"
    if (weak && !proven && /\s(?:(?:1[5-9]|20)\d\d|\d\.0)$/.test(match[0])) continue;
    const values = valuesIn(window, match.indices!.groups!, windowStart);
    const first = /^[\s,;.:–—(]/.test(match[0]) ? 1 : 0;
    const open = match[0][0] === "(" ? 0 : first;
    return { start: windowStart + match.index + open, values };
  }
  return null;
}
