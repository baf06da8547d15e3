import { decoded, joinUrl, splitUrl } from "./parts.ts";

/**
 * A key by which two links to one page are found equal: scheme, `www.`, port of the scheme, a final slash, the fragment and
 * the case of the host do not count. For comparing only, never stored.
 * @example urlMatchKey("http://www.Tass.ru/a/") === urlMatchKey("https://tass.ru/a") // true
 */
export function urlMatchKey(url: string): string {
  const parts = splitUrl(url.trim());
  if (!parts) return url.trim();
  const { authority, path, query } = parts;
  const host = authority
    .slice(2)
    .toLowerCase()
    .replace(/^www\./, "")
    .replace(/:(?:80|443)$/, "");
  const fragment = /^#!?\//.test(parts.fragment) ? parts.fragment : "";
  const key = joinUrl({ ...parts, scheme: "", authority: "", path: decoded(path), query, fragment });
  return host + (key.endsWith("/") ? key.slice(0, -1) : key);
}
