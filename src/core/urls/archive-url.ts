import { splitUrl } from "./parts.ts";

/**
 * The address under which the Internet Archive shows a page as it was on a day, or nearest to it. Made offline: nobody has
 * looked whether there is a copy.
 * @param isoDate ISO 8601 at any precision: `2024`, `2024-07`, `2024-07-16`
 * @returns `null` for what is no http(s) link or no date
 * @example archiveUrl("https://tass.ru/a", "2024-07-16") // "https://web.archive.org/web/20240716/https://tass.ru/a"
 */
export function archiveUrl(url: string, isoDate: string): string | null {
  if (!splitUrl(url) || !/^\d{4}(?:-\d\d){0,2}$/.test(isoDate)) return null;
  return `https://web.archive.org/web/${isoDate.replace(/-/g, "")}/${url}`;
}
