import type { Path, Say } from "./problems.ts";

/** A list of words, all in quotation marks or plain. */
export function wordsOf(value: unknown, path: Path, say: Say): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((word) => typeof word === "string")) return value;
  const key = String(path.at(-1));
  say(path, "words-list", `"${key}" is a list of words in quotation marks`, { key });
  return [];
}

/**
 * Hosts in the form that links are looked up by: `www.example.org`, `*.example.org` and `https://example.org/` all mean example.org
 * and what is below it.
 */
export function hostsOf(value: unknown, path: Path, say: Say): string[] {
  return wordsOf(value, path, say).map((word, i) => {
    const host = word
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .split(/[/?#:]/)[0]!
      .replace(/^(?:\*\.)?(?:www\.)?/, "")
      .replace(/\.$/, "");
    if (!host || /[\s*]/.test(host))
      say([...path, i], "host", `"${word}" is no host; write example.org`, { host: word });
    return host;
  });
}
