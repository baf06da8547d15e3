import type { ZoteroItem } from "../../core/index.ts";
import type { ItemPrefs } from "../prefs.ts";

/** Lines of Extra that only tell what the list had printed. What has found no field (`unparsed`) is no such line: it stays. */
const PROVENANCE = /^(?:printed-title|printed-url): /;

/**
 * An item as the settings want it: manual tags, no provenance lines in Extra.
 * @example itemAsSet(item, { tagType: "manual", provenance: false }).extra // "original-title: Пять мифов"
 */
export function itemAsSet(item: ZoteroItem, { tagType, provenance }: ItemPrefs): ZoteroItem {
  const { extra, ...rest } = item;
  const lines = extra?.split("\n").filter((line) => provenance || !PROVENANCE.test(line));
  return {
    ...rest,
    tags: tagType === "manual" ? item.tags.map(({ tag }) => ({ tag })) : item.tags,
    ...(lines?.length && { extra: lines.join("\n") }),
  };
}
