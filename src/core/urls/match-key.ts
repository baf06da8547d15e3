/** A key by which two links to one page are found equal (scheme, `www.`, final slash, case of host folded). Never stored. */
export function urlMatchKey(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/$/, "")
    .toLowerCase();
}
