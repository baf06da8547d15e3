import type { Creator, FieldName, ReferenceRecord } from "../parse/types.ts";
import type { ThemeTag } from "../themes/types.ts";
import type { Originals } from "../originals.ts";
import type { Scheme, TitleResult } from "../titles/types.ts";
import type { UrlResult } from "../urls/types.ts";
import { BASE_FIELDS, CONTAINER_IS_PUBLISHER } from "./data/base-fields.ts";
import type { ZoteroType } from "./data/item-types.ts";
import { extraLines, type ExtraLine } from "./extra.ts";
import { itemCreatorType, itemCreatorTypes, itemField, zoteroType } from "./item-fields.ts";
import { languageTag } from "./language-tag.ts";
import { isWebLink } from "./web-link.ts";
import type { ZoteroCreator, ZoteroItem } from "./types.ts";

/** What an item is made from: a record, and what titles, links and themes came to. */
export interface ItemParts {
  /** The reference as printed; the title of an item of which nothing could be read. */
  text: string;
  /** What a reader said behind it; a line of Extra. */
  remark?: string | undefined;
  record: ReferenceRecord;
  title: TitleResult | null;
  /** The title as the item is to show it; the repaired one when absent. */
  shownTitle?: string | undefined;
  url: UrlResult | null;
  themes: readonly ThemeTag[];
  /** Names beside the title in Cyrillic. */
  originals?: Originals | null | undefined;
  /** Lines for the add-on Cite Non-English go into Extra, in this scheme. */
  cne?: { scheme?: Scheme | "keep" | undefined } | undefined;
}

/** Fields that have their own way into the item. */
const apart: ReadonlySet<FieldName> = new Set(["title", "URL", "accessed", "arXiv", "DOI"]);

/**
 * One reference as Zotero Web API v3 item JSON. Only fields and creator types that Zotero's schema allows for the item type;
 * what a type has no field for becomes a line of Extra, so nothing is lost.
 * @example toZoteroItem(parts).extra // "original-title: Пять мифов\nprinted-url: https://example.org/a?fbclid=x"
 */
export function toZoteroItem(parts: ItemParts): ZoteroItem {
  const { record, title, themes } = parts;
  const type = zoteroType(record.itemType);
  const shown = parts.shownTitle ?? title?.repaired ?? record.fields.title?.value ?? unreadText(parts);
  const item: ZoteroItem = { itemType: type, creators: creatorsOf(record, type), tags: [] };
  if (shown) item[itemField(type, "title") ?? "title"] = shown;
  const extra: ExtraLine[] = askedBy(record, type);
  setFields(item, record, extra);
  setArXiv(item, record, extra);
  setAccessed(item, record, extra);
  setLink(item, parts, extra);
  const language = title && languageTag(title, shown);
  if (language && itemField(type, "language")) item["language"] = language;
  const lines = extraLines(parts, shown, extra);
  if (lines) item.extra = lines;
  item.tags = [...new Set(themes.map(({ tag }) => tag))].map((tag) => ({ tag, type: 1 }));
  return item;
}

/**
 * The title of an item, under whichever name its type has for it.
 * @example itemTitle({ itemType: "statute", nameOfAct: "О гражданстве", creators: [], tags: [] }) // "О гражданстве"
 */
export function itemTitle(item: ZoteroItem): string {
  return String(item[itemField(item.itemType, "title") ?? "title"] ?? "");
}

/** Of a reference that could not be read the title is its text, as far as a title goes; all of it is in Extra then. */
function unreadText({ text, record }: ItemParts): string {
  if (Object.keys(record.fields).length || record.creators.length) return "";
  return text.length > 500 ? `${text.slice(0, 499)}…` : text;
}

/** Whoever asked is no contributor of a magazine's interview: what the type has no role for is said in Extra, as Zotero reads it there. */
const asksOnly = ({ creatorType }: Creator, type: ZoteroType): boolean =>
  creatorType === "interviewer" && !itemCreatorTypes(type).includes(creatorType);

/** `interviewer: Kos || A.` */
const askedBy = (record: ReferenceRecord, type: ZoteroType): ExtraLine[] =>
  record.creators
    .filter((creator) => asksOnly(creator, type))
    .map(({ name, lastName = "", firstName }) => [
      "interviewer",
      name ?? (firstName ? `${lastName} || ${firstName}` : lastName),
    ]);

function creatorsOf(record: ReferenceRecord, type: ZoteroType): ZoteroCreator[] {
  return record.creators
    .filter((creator) => !asksOnly(creator, type))
    .map((creator) => {
      const creatorType = itemCreatorType(type, creator.creatorType);
      if (creator.name !== undefined) return { creatorType, name: creator.name };
      const firstName = [creator.firstName, creator.suffix].filter(Boolean).join(", ");
      return firstName
        ? { creatorType, lastName: creator.lastName ?? "", firstName }
        : { creatorType, lastName: creator.lastName ?? "", firstName: "" };
    });
}

/** Puts a value into the first of the fields that the type has and that is still free. */
function place(item: ZoteroItem, bases: readonly string[], value: string): boolean {
  for (const base of bases) {
    const field = itemField(item.itemType, base);
    if (!field || item[field] !== undefined) continue;
    item[field] = value;
    return true;
  }
  return false;
}

function setFields(item: ZoteroItem, { fields }: ReferenceRecord, extra: ExtraLine[]): void {
  // The publisher first: a container takes the publisher's field only where nothing else is in it.
  const names = (Object.keys(fields) as FieldName[]).sort(
    (a, b) => Number(a === "container-title") - Number(b === "container-title"),
  );
  for (const name of names) {
    const field = fields[name];
    if (!field?.value || apart.has(name)) continue;
    const published = name === "container-title" && CONTAINER_IS_PUBLISHER.has(item.itemType);
    const bases = [...(published ? ["publisher"] : []), ...(BASE_FIELDS[name] ?? [])];
    const value = name === "issued" ? beginningOf(field.value) : field.value;
    if (!place(item, bases, value) || value !== field.value) extra.push([name, field.value]);
  }
}

/** `2021-03-11/2021-03-13`: Zotero's date is one day or month; citations take the range from Extra. */
const beginningOf = (date: string): string => date.replace(/\/.*/, "");

/** A preprint on arXiv has its number in `archiveID`, as Zotero's translator for arXiv writes it. */
function setArXiv(item: ZoteroItem, { fields: { arXiv } }: ReferenceRecord, extra: ExtraLine[]): void {
  if (!arXiv) return;
  if (item.itemType === "preprint" && place(item, ["number"], `arXiv:${arXiv.value}`))
    place(item, ["publisher"], "arXiv");
  else extra.push(["arXiv", arXiv.value]);
}

/** Zotero reads `2024-07` as the first of July; so what has no day is also kept in Extra. */
function setAccessed(item: ZoteroItem, { fields: { accessed } }: ReferenceRecord, extra: ExtraLine[]): void {
  if (!accessed) return;
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(accessed.value);
  if (date) place(item, ["accessDate"], accessed.value);
  if (accessed.value.length < 10 || !date) extra.push(["accessed", accessed.value]);
}

function setLink(item: ZoteroItem, { record: { fields }, url }: ItemParts, extra: ExtraLine[]): void {
  const printed = url?.input ?? fields.URL?.value;
  const link = url?.url ?? printed;
  if (link && isWebLink(link)) item["url"] = link;
  if (printed && printed !== item["url"]) extra.push(["printed-url", printed]);
  const doi = fields.DOI?.value ?? url?.doi;
  if (doi && !place(item, ["DOI"], doi)) extra.push(["DOI", doi]);
}
