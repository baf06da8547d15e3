import type { ZoteroItem } from "../../core/formats/types.ts";
import { itemTitle } from "../../core/formats/zotero-item.ts";
import { urlMatchKey } from "../../core/urls/match-key.ts";

/** Finds the item of a library that is the same work as a new one: same DOI, same cleaned link, or same title and year. */
export function sameItemFinder<T extends ZoteroItem>(
  existing: readonly T[],
): (item: ZoteroItem) => T | undefined {
  const byKey = new Map<string, T>();
  for (const item of existing) for (const key of keysOf(item)) if (!byKey.has(key)) byKey.set(key, item);
  return (item) => {
    for (const key of keysOf(item)) {
      const same = byKey.get(key);
      if (same) return same;
    }
    return undefined;
  };
}

function keysOf(item: ZoteroItem): string[] {
  const doi = String(item["DOI"] ?? /^DOI: *(\S+)/im.exec(item.extra ?? "")?.[1] ?? "");
  const url = String(item["url"] ?? "");
  const title = folded(itemTitle(item));
  const year = /\d{4}/.exec(String(item["date"] ?? item["dateEnacted"] ?? item["dateDecided"] ?? ""))?.[0];
  return [
    ...(doi ? [`doi ${doi.toLowerCase().replace(/^https?:\/\/(?:dx\.)?doi\.org\//, "")}`] : []),
    ...(url ? [`url ${urlMatchKey(url)}`] : []),
    ...(title && year ? [`title ${year} ${title}`] : []),
  ];
}

/** Letters and digits only, so that ’ and ' or a final full stop make no difference; ё counts as е. */
const folded = (title: string) =>
  title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
