import type { Originals } from "../originals.ts";
import type { ReferenceRecord } from "../parse/types.ts";
import { isEnglish } from "../titles/detect-english.ts";
import { romanize } from "../titles/romanize.ts";
import type { Scheme, TitleResult } from "../titles/types.ts";
import type { ExtraLine } from "./extra.ts";

/** Languages as Zotero's list has them. */
const LOCALES: Readonly<Record<string, string>> = { ru: "ru-RU", be: "be-BY", uk: "uk-UA" };
/** What citation styles for English readers ask for, where a list prints Cyrillic and the user has chosen no scheme. */
const USUAL_SCHEME: Scheme = "ala-lc";

/** What the lines of an item are made from. */
export interface CneParts {
  record: ReferenceRecord;
  title: TitleResult | null;
  originals?: Originals | null | undefined;
  scheme?: Scheme | "keep" | undefined;
}

/**
 * Lines of Extra that the Zotero add-on Cite Non-English (CNE) cites from: title, outlet and names both romanised and in Cyrillic.
 * Names that the print leaves open are not among them. Field names: its src/modules/cne/metadata-parser.ts (2025-10).
 * @returns none for a title that is not Russian, Belarusian or Ukrainian
 * @example cneLines(parts)[1] // ["cne-title-original", "Пять мифов"]
 */
export function cneLines({ record, title, originals, scheme = "keep" }: CneParts): ExtraLine[] {
  const original = title?.original;
  const locale = LOCALES[title?.language ?? ""];
  if (!title || !original || !locale) return [];
  const wanted = scheme === "keep" ? (title.script === "Cyrl" ? USUAL_SCHEME : null) : scheme;
  const latin = (cyrillic: string, printed: string) =>
    wanted === null ? printed : romanize(cyrillic, title.language, wanted);
  const lines: ExtraLine[] = [["cne-original-language", locale]];
  const add = (name: string, cyrillic: string | undefined, printed: string | undefined) => {
    if (!cyrillic || !printed) return;
    lines.push([`cne-${name}-original`, cyrillic], [`cne-${name}-romanized`, latin(cyrillic, printed)]);
  };
  add("title", original, title.repaired);
  const translation = record.fields["translated-title"]?.value;
  if (translation && inEnglish(translation)) lines.push(["cne-title-english", translation]);
  const outlet = (field: "container-title" | "publisher") => {
    const printed = record.fields[field]?.value;
    if (title.script === "Cyrl")
      return [printed && isCyrillic(printed) ? printed : undefined, printed] as const;
    const found = originals?.[field === "publisher" ? "publisher" : "container"];
    return [found && !found.uncertain ? found.name : undefined, printed] as const;
  };
  add(record.itemType === "journalArticle" ? "journal" : "container-title", ...outlet("container-title"));
  add("publisher", ...outlet("publisher"));
  record.creators.forEach((creator, i) => {
    const found = title.script === "Cyrl" ? creator : originals?.creators[i];
    // The print is in Cyrillic, or the reading of it is certain.
    if (!found || ("uncertain" in found && found.uncertain) || !isCyrillic(found.lastName ?? "")) return;
    add(`creator-${i}-last`, found.lastName, creator.lastName);
    add(`creator-${i}-first`, found.firstName, creator.firstName);
  });
  return lines;
}

const isCyrillic = (text: string) => /^[\p{Script=Cyrillic}\P{L}]+$/u.test(text) && /\p{L}/u.test(text);

/** CNE has a line for translations into English only. */
function inEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.filter(isEnglish).length * 2 >= words.length;
}
