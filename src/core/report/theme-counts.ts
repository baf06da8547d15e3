import type { ReadingList } from "../reading.ts";

/** How often each theme stands in a list, by year of publication. */
export interface ThemeCounts {
  /** Those of items with a theme, from the first to the last; an item without a year is under `""`. */
  years: string[];
  themes: { tag: string; total: number; byYear: number[] }[];
}

/**
 * Counts the themes of a list; the most frequent comes first.
 * @param list a list as it was read
 * @example countThemes(list) // { years: ["2021", "2022"], themes: [{ tag: "sanctions", total: 3, byYear: [1, 2] }] }
 */
export function countThemes({ entries }: ReadingList): ThemeCounts {
  const years = new Set<string>();
  const counts = new Map<string, Map<string, number>>();
  for (const { themes, record } of entries) {
    const year = record.fields.issued?.value.slice(0, 4) ?? "";
    if (themes.length) years.add(year);
    for (const { tag } of themes) {
      const byYear = counts.get(tag) ?? new Map<string, number>();
      byYear.set(year, (byYear.get(year) ?? 0) + 1);
      counts.set(tag, byYear);
    }
  }
  const sorted = [...years].sort();
  const themes = [...counts].map(([tag, byYear]) => ({
    tag,
    total: [...byYear.values()].reduce((a, b) => a + b, 0),
    byYear: sorted.map((year) => byYear.get(year) ?? 0),
  }));
  return { years: sorted, themes: themes.sort((a, b) => b.total - a.total || (a.tag < b.tag ? -1 : 1)) };
}
