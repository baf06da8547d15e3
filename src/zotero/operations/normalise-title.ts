import { languageTag, shownTitle, type OutletTable } from "../../core/index.ts";
import { titleFacts, type TitleFacts } from "./title-facts.ts";
import type { Edit, ItemSnapshot, OperationOptions } from "./types.ts";

/** Below these a change is proposed but not chosen: one or two words are too easily read as another language. */
const SURE = 0.8;
const VERY_SURE = 0.9;
const FEWEST_WORDS = 3;

/**
 * Repairs the title, puts it into the scheme and script that are asked for, and adds its language and Cyrillic original.
 * @example normaliseTitle(item)[0] // { kind: "title", from: "Stanetli Lukashenko", to: "Stanet li Lukashenko", … }
 */
export function normaliseTitle(
  item: ItemSnapshot,
  options: OperationOptions = {},
  outlets?: OutletTable,
): Edit[] {
  const facts = titleFacts(item, outlets);
  if (!facts) return [];
  const { result, formatted, known } = facts;
  const sure = isSureTitle(facts);
  const shown = formatted ? item.title : tidy(shownTitle(result, options));
  const edits: Edit[] = [];
  if (shown && shown !== tidy(item.title)) {
    const keep = isCyrillic(item.title) && !isCyrillic(shown) ? "original-title" : "printed-title";
    const kept = keep === "original-title" ? (result.original ?? item.title) : item.title;
    edits.push({ kind: "title", from: item.title, to: shown, sure, keep: [keep, kept] });
  }
  if (result.scheme !== null && result.original && !known && !isCyrillic(shown))
    edits.push({ kind: "original-title", from: "", to: result.original, sure });
  return [...edits, ...languageEdit(item, facts, shown, sure)];
}

/** Whether a title can be changed without being asked about. */
export const isSureTitle = ({ words, result }: TitleFacts): boolean =>
  words >= FEWEST_WORDS && result.confidence >= SURE;

function languageEdit(item: ItemSnapshot, { result }: TitleFacts, shown: string, sure: boolean): Edit[] {
  const to = languageTag(result, shown);
  const from = item.fields["language"] ?? "";
  if (!item.hasLanguage || !to || sameLanguage(from, to)) return [];
  const agrees = from === "" || primary(from) === primary(to);
  // `en` beside a title in English words says nothing against it, and a translated title says nothing of the language.
  if (!agrees && result.script === "Latn" && result.scheme === null) return [];
  const edit: Edit = { kind: "language", from, to, sure: sure && (agrees || result.confidence >= VERY_SURE) };
  const withOldTitle = languageTag(result, item.title);
  if (withOldTitle === to) return [edit];
  // With the title as it is, the field may be right already.
  return [{ ...edit, needs: "title" }];
}

/** `ru-RU` says what `ru` says; `ru` does not say what `ru-Latn` says. */
function sameLanguage(from: string, to: string): boolean {
  return primary(from) === primary(to) && /-latn\b/i.test(from) === /-latn\b/i.test(to);
}

const primary = (tag: string) => tag.trim().toLowerCase().split(/[-_]/)[0];
const isCyrillic = (text: string) =>
  (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);

/** As Zotero stores a title: composed letters, one line, nothing around it. */
const tidy = (text: string) =>
  text
    .trim()
    .normalize("NFC")
    .replace(/[\r\n]+/g, " ");
