import { cleanUrl, isWebLink, type UrlOptions } from "../../core/index.ts";
import type { Edit, ItemSnapshot } from "./types.ts";

/**
 * The link of an item without tracking and redirectors. The link as it was is kept in Extra, unless a printed one is there.
 * @example cleanLink(item)[0] // { kind: "url", from: "https://a.by/x?fbclid=1", to: "https://a.by/x", keep: ["printed-url", …], … }
 */
export function cleanLink({ fields }: ItemSnapshot, options: UrlOptions = {}): Edit[] {
  const from = fields["url"];
  if (!from) return [];
  const { url: to } = cleanUrl(from, options);
  if (to === from || !isWebLink(to)) return [];
  return [{ kind: "url", from, to, sure: true, keep: ["printed-url", from] }];
}
