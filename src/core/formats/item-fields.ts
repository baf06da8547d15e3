import type { ItemType } from "../parse/types.ts";
import { ITEM_TYPES, type ZoteroType } from "./data/item-types.ts";

/** Zotero's name of an item type. */
export const zoteroType = (type: ItemType | ZoteroType): ZoteroType =>
  type === "software" ? "computerProgram" : type;

const byBase = new Map<ZoteroType, Map<string, string>>();

/** None of a type that is not known: items of a library come here, too. */
function fieldsOf(type: ZoteroType): Map<string, string> {
  let fields = byBase.get(type);
  if (!fields) {
    fields = new Map(
      (ITEM_TYPES[type] as { fields: string } | undefined)?.fields.split(" ").map((entry) => {
        const [name = "", base = name] = entry.split("=");
        return [base, name];
      }) ?? [],
    );
    byBase.set(type, fields);
  }
  return fields;
}

/**
 * The name that a base field has in an item type, or `undefined` where the type has no such field.
 * @example itemField("bookSection", "publicationTitle") // "bookTitle"
 * @example itemField("webpage", "volume") // undefined
 */
export function itemField(type: ZoteroType, base: string): string | undefined {
  return fieldsOf(type).get(base);
}

/** The base fields that an item type has; {@link itemField} gives its own names of them. */
export const itemBases = (type: ZoteroType): string[] => [...fieldsOf(type).keys()];

/**
 * All fields that an item of the type may carry, under the type's own names.
 * @example itemFields("statute").has("nameOfAct") // true
 */
export function itemFields(type: ZoteroType): ReadonlySet<string> {
  return new Set(fieldsOf(type).values());
}

/**
 * The creator type that an item type has for a creator: itself where it is allowed, the type's primary one for an author,
 * `contributor` for the others.
 * @example itemCreatorType("videoRecording", "author") // "creator"
 * @example itemCreatorType("newspaperArticle", "editor") // "contributor"
 */
export function itemCreatorType(type: ZoteroType, creator: string): string {
  const allowed = itemCreatorTypes(type);
  if (allowed.includes(creator)) return creator;
  return creator === "author" || !allowed.includes("contributor") ? allowed[0]! : "contributor";
}

/**
 * The creator types of an item type, the primary one first.
 * @example itemCreatorTypes("book")[0] // "author"
 */
export function itemCreatorTypes(type: ZoteroType): readonly string[] {
  return ITEM_TYPES[type].creators.split(" ");
}
