/**
 * Whether a link is one that a program may open: `javascript:`, `data:`, `file:` and the like are not.
 * @example isWebLink("https://example.org/a") // true
 * @example isWebLink("javascript:alert(1)") // false
 */
export function isWebLink(link: string): boolean {
  return /^(?:https?|ftp):\/\/[^\s\p{Cc}]+$/iu.test(link);
}
