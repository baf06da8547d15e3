import type { ReadEntry, ReadingList } from "../../reading.ts";
import { romanize } from "../../titles/index.ts";
import { itemTitle } from "../zotero-item.ts";

/**
 * A key for each reference, in Latin letters, no two alike: surname, or a word of the title, and year.
 * @example citationKeys(list) // ["Moshes2022", "Samorukov2021", "Samorukov2021a"]
 */
export function citationKeys({ entries }: ReadingList): string[] {
  const used = new Set<string>();
  return entries.map((entry) => {
    const stem = stemOf(entry);
    let key = stem;
    for (let n = 0; used.has(key); n++) key = `${stem}${n < 26 ? String.fromCharCode(97 + n) : `-${n}`}`;
    used.add(key);
    return key;
  });
}

function stemOf({ n, item, title, record }: ReadEntry): string {
  const [creator] = item.creators;
  const language = title?.language ?? "ru";
  const words = [creator?.lastName ?? creator?.name, ...itemTitle(item).split(/\s+/)];
  const word =
    words.map((text) => latin(text ?? "", language)).find(({ length }) => length > 2) ?? `spisok${n}`;
  return word + (/^\d{4}/.exec(record.fields.issued?.value ?? "")?.[0] ?? "");
}

const latin = (text: string, language: string) =>
  romanize(text, language, "bgn-pcgn")
    .normalize("NFKD")
    .replace(/[^a-z]/gi, "")
    .slice(0, 30);
