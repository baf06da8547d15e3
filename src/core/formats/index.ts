export { toCslJson, type CslItem } from "./csl-json.ts";
export { itemCreatorType, itemCreatorTypes, itemField, itemFields } from "./item-fields.ts";
export { toJson } from "./json.ts";
export { languageTag } from "./language-tag.ts";
export { toMarkdown } from "./markdown.ts";
export { shownTitle, type TitleChoice } from "./shown-title.ts";
export type { ZoteroCreator, ZoteroItem, ZoteroTag } from "./types.ts";
export { isWebLink } from "./web-link.ts";
export { itemTitle, toZoteroItem, type ItemParts } from "./zotero-item.ts";
