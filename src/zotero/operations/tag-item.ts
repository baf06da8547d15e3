import { tagThemes, type Codebook, type OutletTable } from "../../core/index.ts";
import { extraValue } from "./extra-lines.ts";
import { titleFacts } from "./title-facts.ts";
import type { Edit, ItemSnapshot } from "./types.ts";

/** No title is longer; a text of megabytes in the field would earn every tag. */
const LONGEST_TITLE = 5000;

/**
 * The themes of an item as automatic tags, those that it has already left out. An item gets the tags that the same reference
 * gets in an import.
 * @example tagItem(item)[0] // { kind: "tag", from: "", to: "sanctions", words: "sanktsii", sure: true }
 */
export function tagItem(item: ItemSnapshot, codebooks?: readonly Codebook[], outlets?: OutletTable): Edit[] {
  const facts = titleFacts(item, outlets);
  if (!facts) return [];
  const { repaired, original, language } = facts.result;
  const translation = extraValue(item.extra, "translated-title");
  const container = item.fields["publicationTitle"];
  const text = {
    title: repaired.slice(0, LONGEST_TITLE),
    language,
    ...(original && { original: original.slice(0, LONGEST_TITLE) }),
    ...(translation && { translation }),
    ...(container && { container }),
  };
  const there = new Set(item.tags);
  return tagThemes(text, codebooks)
    .filter(({ tag }) => !there.has(tag))
    .map(({ tag, matches }) => ({
      kind: "tag",
      from: "",
      to: tag,
      words: [...new Set(matches.map(({ words }) => words))].join(", "),
      sure: true,
    }));
}
