import { urlMatchKey } from "../../core/urls/match-key.ts";

/** What two items are compared by. */
export interface Comparable {
  title: string;
  date: string;
  url: string;
  DOI: string;
  extra: string;
}

/**
 * Keys by which one work is known: its DOI, its link, its title and year. Quotation marks, apostrophes, case and marks do not
 * count. Two items are the same work when they share a key.
 */
export function matchKeys({ title, date, url, DOI, extra }: Comparable): string[] {
  const doi = DOI || /^DOI:\s*(10\.\S+)/im.exec(extra)?.[1] || "";
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(date)?.[0] ?? "";
  const titles = [
    title,
    ...["printed-title", "original-title", "romanised-title"].map((name) => extraLine(extra, name)),
  ];
  return [
    ...(doi ? [`doi:${doi.toLowerCase().replace(/^https?:\/\/(?:dx\.)?doi\.org\//, "")}`] : []),
    ...(url ? [`url:${urlMatchKey(url)}`] : []),
    ...titles.map(folded).flatMap((text) => (text.length > 5 ? [`title:${text}|${year}`] : [])),
  ];
}

const extraLine = (extra: string, name: string) =>
  extra
    .split("\n")
    .find((line) => line.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1) ?? "";

function folded(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
