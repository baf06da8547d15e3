import { arePeople } from "../are-people.ts";
import { bodyScore } from "../body-author.ts";
import { NO_NAME } from "../data/name-words.ts";
import type { Draft } from "../draft.ts";
import { hasGivenName, isGivenName, readNames, type NameShape } from "../names/index.ts";
import { isPlace } from "../places.ts";
import { quotedAt } from "../quotes.ts";
import type { Creator } from "../types.ts";
import { SURNAME_END } from "../uninverted.ts";
import type { BracketedDate } from "./bracketed-date.ts";

/** Who wrote it, where nothing of a style tells, and the bare year behind. */
export interface LooseNames {
  creators: Creator[];
  end: number;
  year: BracketedDate | null;
  /** The trained model cannot read what follows them: surnames before a bare year, or joined by signs. */
  unlearned: boolean;
}

/** A surname alone, and what joins several: parts of expressions. */
export const SURNAME = "\\p{Lu}[\\p{L}’']{0,24}\\p{Ll}(?:-\\p{Lu}\\p{Ll}{1,24})?";
export const JOINT = "\\s?[&/]\\s?|\\s(?:and|und|i|y|et|и|і|та|ды)\\s|,\\s";
/** `Makhotina 2013, `, `Hentschel & Kittel 2011, `, `Kos/Lis/Mur (eds) 2017, ` */
const BEFORE_YEAR = new RegExp(
  `(?<names>${SURNAME}(?:(?:${JOINT})${SURNAME}){0,5})(?<role>\\s\\((?:eds?|hrsg|hgg?|red|ред)\\.?\\))?\\s(?<year>(?:19|20)\\d\\d[a-z]?)(?=[,:]\\s["“„«‘]?\\p{Lu})`,
  "duy",
);
/** `Kos & Lis, `, `Brzeziecki / Nocuń, `: signs that join names and seldom words of a title. */
const JOINED = new RegExp(
  `(?<names>${SURNAME}(?:\\s?[&/]\\s?${SURNAME}){1,5})(?=[,:]\\s["“„«‘]?\\p{Lu})`,
  "duy",
);
/** `Грыцак, Нарыс гісторыі, Смаленск 2010`, `Kłysiński, Żochowski: Koniec mitu`; one alone before a colon is whom a headline quotes. */
const ALONE = new RegExp(
  `(?<names>${SURNAME}(?:,\\s${SURNAME}(?=:)){0,3})(?=,\\s["“„«‘]?\\p{Lu}|(?<=,.{1,99}):\\s\\p{Lu}|\\s[–—-]\\s\\p{Lu})`,
  "duy",
);

/**
 * The people at the beginning of a reference that somebody noted down: surnames alone, or names in full before a dash, a colon or a
 * title in quotation marks. Asked only where no style's names stand there.
 */
export function looseNames(draft: Draft, from: number): LooseNames | null {
  if (from > 0 || draft.text.includes(" // ")) return null;
  return surnames(draft, BEFORE_YEAR, 1) ?? surnames(draft, JOINED, 2) ?? fullNames(draft) ?? surnames(draft, ALONE, 1);
} // prettier-ignore

function surnames(draft: Draft, form: RegExp, fewest: number): LooseNames | null {
  const { text } = draft;
  form.lastIndex = 0;
  const match = form.exec(text);
  if (!match) return null;
  const { names = "", year, role } = match.groups!;
  const found = [...names.matchAll(new RegExp(SURNAME, "gu"))];
  if (found.length < fewest || !found.every(([name]) => mayBeSurname(draft, name))) return null;
  if (form === ALONE && (!found.every(([name]) => SURNAME_END.test(name)) || draft.fields.URL || !isTitle(text.slice(names.length)))) return null;
  const span = match.indices!.groups!["year"];
  return {
    creators: found.map(({ 0: lastName, index }) => ({
      creatorType: role ? "editor" : "author",
      lastName,
      spans: [{ start: index, end: index + lastName.length }],
      confidence: 0.75,
    })),
    end: names.length + (role?.length ?? 0),
    year: year && span ? { open: span[0], close: span[1], iso: year.slice(0, 4), kind: "year" } : null,
    unlearned: form !== ALONE,
  };
} // prettier-ignore

/** Whether a word is no place, given name, body or outlet. */
export const mayBeSurname = ({ outlets, fields }: Draft, name: string): boolean =>
  !isPlace(name) &&
  !isGivenName(name) &&
  !NO_NAME.test(name) &&
  bodyScore(outlets, name, fields.URL?.value) < 2;

/** `Kaczyński, Majdan a my: rozhovor`: an enumeration begins a title. */
const ENUMERATION = /^,\s\p{Lu}\p{Ll}+\s(?:a|i|y|and|und|et|и|і|й|та|oraz|ir)\s/u;
/** What stands behind a surname alone is a title of several words, not another name. */
const isTitle = (rest: string): boolean =>
  /^(?:[,:]|\s[–—-])\s["“„«‘]?\p{Lu}[^,.:]*\s\p{L}/u.test(rest) && !ENUMERATION.test(rest);

const FULL: readonly NameShape[] = ["given surname"];
/**
 * `Kate Brown – Manual for Survival`, `Светлана Алексиевич «Чернобыльская молитва»`, `Anna Kos, Title. Subtitle, М.: Референдум, 2005`. A
 * comma or a colon before a title with one sentence and an imprint in brackets is read by other forms.
 */
const BEHIND_FULL =
  /^(?:\s[–—-]\s\p{Lu}|:?\s[“„«]\p{Lu}|,\s["“„«]\p{Lu}|,\s\p{Lu}[^,()]*\.\s[^,()]*,\s|:\s\p{Lu}[^.]*(?:\.$|\)\.?$|$))/u;

function fullNames(draft: Draft): LooseNames | null {
  const { text, fields } = draft;
  const creators = joinedByDashes(text) ?? nameAt(text, 0);
  const end = creators?.at(-1)?.spans[0]?.end ?? 0;
  if (!creators?.every(hasGivenName) && !(creators && isBeforeDated(text, end) && arePeople({ creators, end, more: false, shape: FULL[0]! }, text, draft.outlets))) return null;
  // "Sergei Lavrov: my gotovy. BelTA, 12.03.2021": whom a headline quotes.
  if (text[end] === ":" && (fields.URL || /\d\.\s?\d|\d \p{L}{3,} (?:19|20)\d\d/u.test(text.slice(end)))) return null;
  return { creators, end, year: null, unlearned: false };
} // prettier-ignore

const nameAt = (text: string, at: number): Creator[] | null =>
  readNames(text, at, FULL, "author", (end) => BEHIND_FULL.test(text.slice(end, end + 200)) || isBeforeDated(text, end))
    ?.creators ?? null; // prettier-ignore

/** OSCOLA that lost a comma: `Anna Kos ‘Borders and Algorithms’ (2023) 12 Law Journal 33`: a year in brackets stands behind the title. */
function isBeforeDated(text: string, end: number): boolean {
  const quoted = /^\s[‘"]\p{Lu}/u.test(text.slice(end, end + 3)) ? quotedAt(text, end + 1) : null;
  return (
    quoted !== null && /^,?\s\((?:19|20)\d\d\)\s/.test(text.slice(quoted.outer.end, quoted.outer.end + 9))
  );
}

/** Czech lists: `Anna KOSOVÁ – Jan LIS, Menšina pred zánikom?` */
function joinedByDashes(text: string): Creator[] | null {
  const first = nameAt(text, 0);
  const end = first?.at(-1)?.spans[0]?.end ?? 0;
  if (!first || !/^\s[–—]\s/.test(text.slice(end, end + 3))) return null;
  const others = readNames(text, end + 3, FULL, "author", (at) => /^,\s\p{Lu}/u.test(text.slice(at, at + 3)));
  return others && hasGivenName(others.creators[0]!) ? [...first, ...others.creators] : null;
}
