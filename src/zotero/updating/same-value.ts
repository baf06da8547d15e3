/**
 * Whether what stands in a field says what a reference says, or says it more exactly: another dash or quotation mark, a day where the
 * reference has a year.
 * @example isSameValue("date", "2021-02-01", "2021") // true
 * @example isSameValue("pages", "12-20", "12–20") // true
 */
export function isSameValue(base: string, there: string, here: string): boolean {
  if (there === here) return true;
  if (!there) return false;
  if (base === "date") return there.startsWith(`${here}-`);
  if (base === "language") return there.toLowerCase().startsWith(`${here.toLowerCase()}-`);
  if (base === "url") return bareLink(there) === bareLink(here);
  return folded(there) === folded(here) && folded(here) !== "";
}

/** Letters and digits alone count. */
export const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/<\/?[a-z]{1,4}>/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const bareLink = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
