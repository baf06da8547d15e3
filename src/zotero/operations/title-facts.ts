import { cleanUrl, normalizeTitle, type OutletTable, type TitleResult } from "../../core/index.ts";
import { extraValue } from "./extra-lines.ts";
import type { ItemSnapshot } from "./types.ts";

/** Formatting that Zotero allows in titles: `<i>Homo lupus</i>`. */
const MARKUP = /<\/?(?:i|b|sub|sup|sc|span)\b[^>]*>/gi;

/** What is known of an item's title. */
export interface TitleFacts {
  result: TitleResult;
  words: number;
  /** A title with formatting in it: its words are read, but it is not written again. */
  formatted: boolean;
  /** The Cyrillic original that Extra has already; somebody may have corrected it, so it counts more than ours. */
  known: string | undefined;
}

/** A check asks twice. */
const read = new WeakMap<ItemSnapshot, { outlets: OutletTable | undefined; facts: TitleFacts | null }>();

/** Reads the title of an item with what its link, container, language and Extra say of it; `null` where it has none. */
export function titleFacts(item: ItemSnapshot, outlets?: OutletTable): TitleFacts | null {
  const before = read.get(item);
  if (before && before.outlets === outlets) return before.facts;
  const facts = factsOf(item, outlets);
  read.set(item, { outlets, facts });
  return facts;
}

function factsOf(
  { title, fields, extra }: ItemSnapshot,
  outlets: OutletTable | undefined,
): TitleFacts | null {
  const text = title.replace(MARKUP, "");
  if (!text.trim()) return null;
  const container = fields["publicationTitle"] ?? fields["publisher"];
  const language = /^(?:ru|be|uk)(?![a-z])/i.exec(fields["language"] ?? "")?.[0].toLowerCase();
  const result = normalizeTitle(text, {
    ...(fields["url"] && { url: cleanUrl(fields["url"]).url }),
    ...(container && { container }),
    ...(language && { language }),
    ...(outlets && { outlets }),
  });
  const line = extraValue(extra, "original-title");
  const known = line && /\p{Script=Cyrillic}/u.test(line) ? line : undefined;
  // Only a romanised title can be written anew from its original; a translated one stays a translation.
  const original = result.scheme !== null && known ? known : result.original;
  const words = text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return { result: { ...result, original }, words, formatted: text !== title, known };
}
