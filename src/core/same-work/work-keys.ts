import { urlMatchKey } from "../urls/match-key.ts";
import { foldTitle } from "./fold-title.ts";

/** What tells one work from another; an empty text where it is not known. */
export interface Work {
  /** As shown, as printed, in the original. */
  titles: readonly string[];
  /** Any form of date with the year in it. */
  date: string;
  url: string;
  DOI: string;
  /** Surname or name of the first creator. */
  creator: string;
}

/** What two works have in common: title and year, the DOI, the link. */
export type Shared = "title" | "doi" | "link";

/** Shorter titles are those of many works: "Introduction". */
const TELLING = 12;

/**
 * Keys by which a work is found again, the surest first. The address of a whole site is none: many references give it alone.
 * @example workKeys({ titles: ["Order and power"], date: "2020-03-01", url: "https://a.by/x/", DOI: "", creator: "Kos" })
 * // [["title", "orderandpower 2020"], ["link", "a.by/x"]]
 */
export function workKeys({ titles, date, url, DOI, creator }: Work): [shared: Shared, key: string][] {
  const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(date)?.[0] ?? "";
  const folded = [...new Set(titles.map(foldTitle))].filter(Boolean);
  const doi = DOI.toLowerCase().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)\s*/, "");
  const link = url && urlMatchKey(url);
  return [
    ...folded.map((title): [Shared, string] => [
      "title",
      title.length > TELLING ? `${title} ${year}` : `${title} ${year} ${foldTitle(creator)}`,
    ]),
    ...(doi ? [["doi", doi] as [Shared, string]] : []),
    ...(/[/?#]/.test(link) ? [["link", link] as [Shared, string]] : []),
  ];
}
