import { itemField, itemTitle, type ReadEntry, type ZoteroItem } from "../../../src/core/index.ts";
import { among, type Among, type Gold } from "./gold.ts";

/** What is compared of a reference. */
export const FIELDS = ["type", "creators", "title", "container", "date", "accessDate", "url", "DOI", "volume", "issue", "pages", "place"] as const; // prettier-ignore
export type Compared = (typeof FIELDS)[number];

/** Whether a field is right, and whether something was wanted and found; what is neither wanted nor found does not count. */
export interface Outcome {
  wanted: boolean;
  found: boolean;
  right: boolean;
}

/** Nothing is right where nothing is wanted. */
export const isOutcomeRight = ({ wanted, found, right }: Outcome): boolean => right || (!wanted && !found);

/** Letters in one case, with signs of one kind each, without what ends a sentence. */
export const fold = (value: unknown): string =>
  String(value ?? "")
    .normalize("NFC")
    .replace(/[’‘ʹʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—−]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^"|"$/g, "")
    .replace(/(?<![.,;])[.,;]+$/, "");

/** {@link fold}, with е for ё. */
export const withoutDots = (value: unknown): string => fold(value).replace(/ё/g, "е");

/**
 * An original in Cyrillic: besides, single quotation marks are as good as double ones, as lists print either and Russian has «» for both. Letters,
 * figures and all other signs are compared; an apostrophe within a word is one.
 */
export const foldOriginal = (value: unknown): string =>
  withoutDots(String(value ?? "").replace(/(?<!\p{L})[‘’‚‹›']|[‘’‚‹›'](?!\p{L})/gu, '"'));

/** Where Zotero and its Extra keep what holds a work, or brings it out. */
const CONTAINERS = ["publicationTitle", "bookTitle", "websiteTitle", "blogTitle", "proceedingsTitle", "programTitle", "forumTitle", "encyclopediaTitle", "dictionaryTitle", "seriesTitle", "series", "conferenceName", "meetingName", "code", "reporter", "publisher", "institution", "studio", "network", "distributor", "university", "company", "repository", "reportType"]; // prettier-ignore

/** Compares an item with its gold record, by the fields that Zotero has for its type. */
export function compare(gold: Gold, entry: ReadEntry | undefined): Record<Compared, Outcome> {
  const item = entry?.item;
  const value = (base: string, inExtra = base): string | undefined =>
    item && (text(item[itemField(item.itemType, base) ?? base]) ?? extraLine(item, inExtra));
  const one = (wanted: readonly string[], found: string | undefined, ofForm: (text: string) => string = fold): Outcome => ({
    wanted: wanted.length > 0,
    found: Boolean(found),
    right: wanted.map(ofForm).includes(ofForm(found ?? "")),
  }); // prettier-ignore
  // What is but as good as nothing need not be found: the number of a report, a lone number that may be either.
  const oneOrNone = (
    wanted: Among<string> | undefined,
    also: Among<string> | undefined,
    found: string | undefined,
  ) => (!among(wanted).length && !found ? one([], found) : one([...among(wanted), ...among(also)], found));
  return {
    type: { wanted: true, found: Boolean(item), right: gold.itemType.includes(item?.itemType ?? "") },
    creators: creators(gold, item),
    title: one([gold.title, ...among(gold.titleAlso), ...among(gold.repairedTitle)], item && itemTitle(item)),
    container: container(gold, item),
    date: oneOrNone(gold.date, gold.dateAlso, value("date", "issued")),
    accessDate: one(among(gold.accessDate), text(item?.["accessDate"])),
    // A link is none of the fields of a work that has a DOI and no other.
    url: one(
      [...among(gold.url), ...among(gold.urlAlso)],
      gold.DOI && !gold.url ? undefined : text(item?.["url"]),
      linkOf,
    ),
    DOI: one(
      [...among(gold.DOI), ...among(gold.DOIAlso)],
      text(item?.["DOI"]) ?? (item && extraLine(item, "DOI")),
    ),
    volume: oneOrNone(gold.volume, gold.volumeAlso, value("volume")),
    issue: oneOrNone(gold.issue, gold.issueAlso, value("issue")),
    // What is to be read of a book may be there, and need not.
    pages: one(
      gold.pagesAlso && !value("pages", "page") ? [] : [...among(gold.pages), ...among(gold.pagesAlso)],
      value("pages", "page"),
      (pages) => fold(pages).replace(/^(?:s|pp?|с)\. ?/, ""),
    ),
    place: oneOrNone(gold.place, gold.placeAlso, value("place", "publisher-place")),
  };
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value ? value : undefined);
const linkOf = (url: string): string => url.replace(/^(?:https?:\/\/)?(?:www\.)?/, "").replace(/\/$/, "");

/** A line of Extra that Zotero's citations read: `publisher-place: Минск`. */
const extraLine = (item: ZoteroItem, name: string): string | undefined =>
  text(item.extra)
    ?.split("\n")
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2);

/** Types that have a creator of another name for who made the work. */
const AS_AUTHOR: Readonly<Record<string, string>> = { creator: "author", podcaster: "author" };

function creators(gold: Gold, item: ZoteroItem | undefined): Outcome {
  const found = item?.creators ?? [];
  const key = (creator: { creatorType: string; name?: string; lastName?: string; firstName?: string }, type: string) =>
    [type, fold(creator.lastName ?? creator.name), fold((creator.firstName ?? "").replace(/\s+/g, ""))].join("|");
  const right = [gold.creators, ...among(gold.creatorsAlso)].some(
    (wanted) =>
      wanted.length === found.length &&
      wanted.every((creator, i) => {
        const { creatorType } = found[i]!;
        return [creatorType, AS_AUTHOR[creatorType] ?? creatorType].some((type) => key(found[i]!, type) === key(creator, creator.creatorType));
      }),
  );
  const none = right && !found.length;
  return { wanted: gold.creators.length > 0 && !none, found: found.length > 0, right };
} // prettier-ignore

/** Every one that is wanted has to be somewhere; one more than wanted is right where it is among those that are as good. */
function container(gold: Gold, item: ZoteroItem | undefined): Outcome {
  const values = CONTAINERS.map((name) => item?.[name]).filter(Boolean).concat((item && ["publisher", "container-title"].map((name) => extraLine(item, name)).filter(Boolean)) ?? []).map(fold);
  const wanted = [
    [...among(gold.containerTitle), ...(gold.containerTitle ? among(gold.containerTitleAlso) : [])],
    [...among(gold.publisher), ...(gold.publisher ? among(gold.publisherAlso) : [])],
  ].filter(({ length }) => length);
  if (wanted.length) return { wanted: true, found: values.length > 0, right: wanted.every((some) => some.some((one) => values.includes(fold(one)))) };
  const also = [...among(gold.containerTitleAlso), ...among(gold.publisherAlso)].map(fold);
  const more = values.filter((value) => !also.includes(value));
  return { wanted: false, found: more.length > 0, right: false };
} // prettier-ignore
