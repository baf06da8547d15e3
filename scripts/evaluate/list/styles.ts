import CSL from "citeproc";

/** A record of the Open Research Europe data, as far as a citation style needs it. */
export interface StyledItem {
  type: string | null;
  authors: { family: string; given?: string }[];
  collab: string[];
  title: string | null;
  source?: string;
  year?: string;
  volume?: string;
  issue?: string;
  fpage?: string;
  lpage?: string;
  doi?: string;
  url: string | null;
}

const TYPES: Record<string, string> = {
  journal: "article-journal",
  book: "book",
  report: "report",
  thesis: "thesis",
  web: "webpage",
};

function cslItem(item: StyledItem, id: string): Record<string, unknown> {
  const pages = item.fpage && (item.lpage ? `${item.fpage}–${item.lpage}` : item.fpage);
  const authors = [...item.authors, ...item.collab.map((literal) => ({ literal }))];
  return {
    id,
    type: TYPES[item.type ?? ""] ?? "document",
    title: item.title?.replace(/\.$/, "") ?? "",
    ...(authors.length > 0 && { author: authors }),
    ...(item.source && { "container-title": item.source.replace(/\.$/, "") }),
    ...(item.year && { issued: { "date-parts": [[Number.parseInt(item.year, 10)]] } }),
    ...(item.volume && { volume: item.volume }),
    ...(item.issue && { issue: item.issue }),
    ...(pages && { page: pages }),
    ...(item.doi && { DOI: item.doi }),
    ...(item.url && { URL: item.url, accessed: { "date-parts": [[2021, 5, 14]] } }),
  };
}

/** The bibliography of the items in a CSL style, as plain text, in the order of the style. */
export function renderInStyle(
  style: string,
  locale: (lang: string) => string,
  items: readonly StyledItem[],
): string[] {
  const table = new Map(items.map((item, i) => [String(i), cslItem(item, String(i))]));
  const engine = new CSL.Engine(
    { retrieveLocale: locale, retrieveItem: (id: string) => table.get(String(id)) },
    style,
  );
  engine.setOutputFormat("text");
  engine.updateItems([...table.keys()]);
  const bibliography = engine.makeBibliography() as [unknown, string[]] | false;
  if (!bibliography) return [];
  return bibliography[1].map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text.length > 10);
}
