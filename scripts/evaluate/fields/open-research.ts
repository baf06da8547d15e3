import { openResearch } from "../labeller/sources.ts";
import type { GoldReference } from "./types.ts";

/** References to journal articles of the kept-back half of Open Research Europe, with the fields of their XML. */
export function openResearchGold(): GoldReference[] {
  return openResearch("kept back")
    .filter(({ type, title }) => type === "journal" && title)
    .map(({ ref, authors, collab, collab1, title, source, year, volume, issue, fpage, lpage, doi }) => ({
      text: ref.replace(/\s+/g, " ").trim(),
      gold: {
        authors: [
          ...authors.map(({ family, given }) => `${family}, ${given ?? ""}`),
          ...collab,
          collab1 ?? "",
        ].filter(Boolean),
        title: [title ?? ""],
        container: [source ?? ""],
        volume: [volume ?? ""],
        issue: [issue ?? ""],
        pages: [[fpage, lpage].filter(Boolean).join("–")],
        year: [year ?? ""],
        DOI: [doi ?? ""],
      },
      // The XML has no links but DOIs, and no publishers.
      open: ["URL", "publisher", "place", "editors"] as const,
    }));
}
