/**
 * Text from a list as a terminal may show it: no escape sequences, no control characters, no bidirectional overrides, which
 * could rewrite what stands beside them.
 * @example safeText("A\u001b[2JB\u202Etxt") // "A\uFFFD[2JB\uFFFDtxt"
 */
export function safeText(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (c) => (/\s/.test(c) ? " " : "\uFFFD"));
}
