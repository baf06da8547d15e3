import type { Line } from "../lines/lines.ts";
import { romanKey } from "../numbers/roman-key.ts";
import {
  END_HEADINGS,
  HEADING_WORDS,
  JOINING_WORDS,
  LIST_HEADINGS,
  PART_HEADINGS,
} from "../data/headings.ts";

export type HeadingKind = "list" | "part" | "end";

// A line that is a heading is short; the longest in the tables has 55 characters, a number and marks may stand around it.
const LONGEST = 80;
const DECORATION_BEFORE =
  /^(?:[#*_=~\s]|[A-ZА-ЯІ]\.(?:\d{1,2}\.?){0,2}\s(?=\p{Lu})|(?:\d{1,2}\.){1,3}\d{1,2}\.?(?=\s)|(?:[\dIVX]{1,4}\.){1,4}(?=\s|\p{L})|[\dIVX]{1,3}\)|[a-zа-яі]\)\s(?=\p{Lu})|\d{1,2}(?=\s))+/u;
const DECORATION_AFTER = /[#*_=~:.\s]$/u;
// `B I B L I O G R A F I A`: spaced out letters.
const SPACED = /^\p{L}(?: \p{L}){5,}$/u;

// `Appendix A. List of interviews`, `Приложение 2`.
const APPENDIX =
  /^(?:appendix|annexe?|приложение|дадатак|додаток|załącznik|aneks|dodatek|anhang|příloha) (?:\p{L}|[IVX]{1,4}|\d{1,2})(?:[.:]|$)/iu;

// `Appendix B. Sources on migration`: what follows is a part of the list, too.
const MORE_SOURCES =
  /\s(?:references|bibliography|literature|sources|works cited|literatur|literatura|bibliografia|źródła|источник\p{L}*|литератур\p{L}*|крыніц\p{L}*|джерел\p{L}*)(?!\p{L})/iu;

// What a list holds or how it is printed stands behind its heading; one word and a place are a publisher: `Press (London)`.
const WITH_BRACKET = /^(\p{L}+(?: [\p{L}-]+){0,5}) \([^()\d]{2,30}\)$/u;

const KINDS = new Map<string, HeadingKind[]>();
for (const [kind, table] of [
  ["list", LIST_HEADINGS],
  ["part", PART_HEADINGS],
  ["end", END_HEADINGS],
] as const)
  for (const heading of table) KINDS.set(heading, [...(KINDS.get(heading) ?? []), kind]);

const wordsOf = (headings: readonly string[]): string[] =>
  headings.flatMap((heading) => heading.split(/[^\p{L}-]+/u)).filter((word) => !JOINING.has(word));
const JOINING = new Set(JOINING_WORDS);
const OWN = new Set(wordsOf([...LIST_HEADINGS, ...PART_HEADINGS]));
const COMPANIONS = new Set(HEADING_WORDS);

/** `Newspapers and press` is not in the tables, but nothing else is in it than words of theirs. */
function madeOfHeadingWords(bare: string): boolean {
  if (!/^\p{Lu}/u.test(bare)) return false;
  let telling = 0;
  let own = 0;
  for (const word of bare.toLowerCase().split(/,? /)) {
    if (JOINING.has(word)) continue;
    // Most lines end here with their first word.
    if (!OWN.has(word) && !COMPANIONS.has(word)) return false;
    telling++;
    if (OWN.has(word)) own++;
  }
  return telling > 1 && own > 0;
}

/** `Spisok ispolzovannykh istochnikov`: Cyrillic headings, however they are romanised. */
const ROMANISED = new Map(
  [...KINDS]
    .filter(([heading]) => /[\u0400-\u04FF]/.test(heading))
    .map(([heading, kinds]) => [romanKey(heading), kinds] as const)
    .filter(([key]) => key.length > 4),
);
function spacesIn(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) spaces++;
  return spaces;
}
const MOST_SPACES = Math.max(...[...ROMANISED.keys()].map(spacesIn));

/** The kinds of a romanised heading. A key has as many spaces as its text, so that longer lines need none made. */
const kindsOfRomanised = (bare: string): readonly HeadingKind[] | undefined =>
  spacesIn(bare) > MOST_SPACES ? undefined : ROMANISED.get(romanKey(bare));

/** The first words of all headings in the tables, in small letters. */
const FIRST_WORDS = new Set([...KINDS.keys()].map((heading) => /^[\p{L}-]*/u.exec(heading)![0]));

/** Whether a heading may begin with a word: it is the first of one in the tables, a number, or a letter spaced out. */
export const mayBeginHeading = (word: string): boolean =>
  word.length === 1 || /^[IVX]+$/.test(word) || FIRST_WORDS.has(word.toLowerCase());

/**
 * The heading that a line is, without number and marks; empty when the line is too long for one.
 *
 * @example bareHeading("## 6. References:") // "References"
 */
export function bareHeading(line: string): string {
  if (line.length > LONGEST) return "";
  let bare = line.replace(DECORATION_BEFORE, "");
  while (DECORATION_AFTER.test(bare)) bare = bare.slice(0, -1);
  return bare[1] === " " && SPACED.test(bare) ? bare.replaceAll(" ", "") : bare;
}

/**
 * What a line announces: a list, a part of one (`Internet sources`), or what comes after a list (`Appendix`). Some
 * words can be more than one of these.
 *
 * @example headingKinds("СПИСОК ЛИТЕРАТУРЫ") // ["list"]
 */
export function headingKinds(line: string): readonly HeadingKind[] {
  const bare = bareHeading(line);
  if (bare === "") return [];
  const known = KINDS.get(bare.toLowerCase());
  if (known) return known;
  const romanised = kindsOfRomanised(bare);
  if (romanised) return romanised;
  if (APPENDIX.test(bare)) return [MORE_SOURCES.test(bare) ? "part" : "end"];
  // `Additional sources (Vancouver)`, `Литература (на русском языке)`
  const named = bare.endsWith(")") ? WITH_BRACKET.exec(bare)?.[1] : undefined;
  if (named !== undefined)
    return headingKinds(named).filter((kind) => kind === "list" || (kind === "part" && named.includes(" ")));
  // `References / Bibliografia`: the same in two languages.
  if (!/[/|]/.test(bare)) return madeOfHeadingWords(bare) ? ["part"] : [];
  const parts = bare.split(/[/|]/);
  return parts.length === 2 && parts.every((part) => KINDS.get(part.trim().toLowerCase())?.includes("list"))
    ? ["list"]
    : [];
}

/**
 * The end of a line that is not closed. A heading may have a full stop, but so has the last line of a reference:
 * `Oxford University / Press.`
 */
export const GOES_ON = /[^.!?…:;)\]»”"’'/\d]$/;

/** {@link headingKinds} of a line, worked out once. */
export const kindsOfLine = (line: Line): readonly HeadingKind[] => (line.kinds ??= headingKinds(line.text));

/** {@link headingKinds} of a line among others; none where it is the end of what the line above begins. */
export function headingAt(lines: readonly Line[], at: number): readonly HeadingKind[] {
  const line = lines[at]!;
  const kinds = kindsOfLine(line);
  if (kinds.length === 0 || at === 0 || line.gap > 0) return kinds;
  const { text } = line;
  if (!text.endsWith(".") && KINDS.has(bareHeading(text).toLowerCase())) return kinds;
  const before = lines[at - 1]!;
  return GOES_ON.test(before.text) && kindsOfLine(before).length === 0 ? [] : kinds;
}
