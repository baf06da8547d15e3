/**
 * Whether a text can be a reading list, for citation-js, which asks every plug-in. Identifiers, JSON, BibTeX, RIS, links and
 * the like belong to other plug-ins and are left to them.
 * @example looksLikeReadingList("Moshes A. (2022), The Belarusian Revolution, “Demokratizatsiya”, Vol. 30(4).") // true
 * @example looksLikeReadingList("10.1080/10758216.2023.2224570") // false
 */
export function looksLikeReadingList(text: string): boolean {
  const start = text.trimStart().slice(0, 400);
  if (/^[{[@<%]/.test(start) && !/^\[\d+\]/.test(start)) return false;
  if (/^(?:(?:TY|ER) {2}- |FN |PT |cff-version|---\s)/.test(start)) return false;
  const words = start.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 3 && /\s/.test(start) && /\b(?:1[5-9]|20)\d\d\b|https?:/.test(text.slice(0, 20_000));
}
