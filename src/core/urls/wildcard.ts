/**
 * Whether a text has the form of a pattern in which `*` stands for any characters. Linear in the text: each part between
 * stars is looked for once, from left to right. The case of ASCII letters does not matter.
 * @example matchesWildcard("post_page-----a8c5", "post_page-*") // true
 */
export function matchesWildcard(text: string, pattern: string): boolean {
  const subject = text.toLowerCase();
  const parts = pattern.toLowerCase().split("*");
  if (parts.length === 1) return subject === parts[0];
  const last = parts.at(-1)!;
  if (
    !subject.startsWith(parts[0]!) ||
    subject.length < parts[0]!.length + last.length ||
    !subject.endsWith(last)
  )
    return false;
  let at = parts[0]!.length;
  for (const part of parts.slice(1, -1)) {
    const found = subject.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= subject.length - last.length;
}
