import { itemBases, itemField } from "../../core/formats/item-fields.ts";
import type { ZoteroItem } from "../../core/index.ts";
import { extraValue } from "../operations/extra-lines.ts";
import { creatorsText, hasSameCreators } from "./creators-text.ts";
import { isSameValue } from "./same-value.ts";
import type { Difference } from "./types.ts";

/** What has its own way; the type of an item of the library stays. */
const APART = new Set(["extra", "accessDate"]);

/**
 * What a reference says otherwise than the item that the library has of it, or says alone. The names of the fields are those of the
 * library's item, which may have another type.
 * @example differences(there, here)[0] // { field: "date", kind: "adds", there: "", here: "2021-02-01" }
 */
export function differences(there: ZoteroItem, here: ZoteroItem): Difference[] {
  const found: Difference[] = [];
  const text = (item: ZoteroItem, name: string) => String(item[name] ?? "");
  for (const base of itemBases(here.itemType)) {
    const [from, field] = [itemField(here.itemType, base)!, itemField(there.itemType, base)];
    const [is, says] = [field ? text(there, field) : "", text(here, from)];
    if (!field || APART.has(base) || !says || isSameValue(base, is, says)) continue;
    found.push({ field, kind: is ? "replaces" : "adds", there: is, here: says });
    // When somebody looked at a link says something of that link only.
    const seen = base === "url" && !is && !text(there, "accessDate") && text(here, "accessDate");
    if (seen && itemField(there.itemType, "accessDate"))
      found.push({ field: "accessDate", kind: "adds", there: "", here: seen });
  }
  if (here.creators.length && !hasSameCreators(there.creators, here.creators)) {
    const is = creatorsText(there.creators);
    found.push({
      field: "creators",
      kind: is ? "replaces" : "adds",
      there: is,
      here: creatorsText(here.creators),
    });
  }
  const lines = missingLines(there, here);
  if (lines) found.push({ field: "extra", kind: "adds", there: text(there, "extra"), here: lines });
  const tags = missingTags(there, here);
  if (tags.length)
    found.push({ field: "tags", kind: "tags", there: tagsText(there.tags), here: tagsText(tags) });
  return found;
}

/** Tags that the item of the library lacks. */
function missingTags(there: ZoteroItem, here: ZoteroItem): ZoteroItem["tags"] {
  const has = new Set(there.tags.map(({ tag }) => tag));
  return here.tags.filter(({ tag }) => !has.has(tag));
}

const tagsText = (tags: ZoteroItem["tags"]): string => tags.map(({ tag }) => tag).join(", ");

/** Lines of Extra that the item of the library lacks. How a title or link was printed is no news of one that stays as it is. */
function missingLines(there: ZoteroItem, here: ZoteroItem): string {
  const extra = String(there.extra ?? "");
  const lines = extra.split("\n");
  return String(here.extra ?? "")
    .split("\n")
    .filter((line) => {
      const label = /^([a-z\d-]+): /.exec(line)?.[1];
      if (label === "printed-title" || (label === "printed-url" && there["url"])) return false;
      return line.trim() && (label ? extraValue(extra, label) === undefined : !lines.includes(line));
    })
    .join("\n");
}
