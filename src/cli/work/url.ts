import { archiveUrl } from "../../core/urls/archive-url.ts";
import { cleanUrl } from "../../core/urls/clean-url.ts";
import { inputLines } from "../input.ts";
import type { Io } from "../io.ts";
import { safeText } from "../safe-text.ts";
import { readLinkRules } from "../user-files.ts";

export interface UrlFlags {
  format: string;
  explain?: boolean;
  rules?: string;
  archive?: string;
}

/** Cleans links, one a line. */
export async function cleanUrls(urls: readonly string[], flags: UrlFlags, io: Io): Promise<void> {
  const options = flags.rules ? { rules: await readLinkRules(flags.rules) } : {};
  for (const line of await inputLines(urls, io)) {
    const { input, url, changes, guard, doi } = cleanUrl(line, options);
    const archive = flags.archive ? archiveUrl(url, flags.archive) : null;
    if (flags.format === "json") {
      io.out(
        `${JSON.stringify({ input, url, changes, ...(guard && { guard }), ...(doi && { doi }), ...(archive && { archive }) })}\n`,
      );
      continue;
    }
    io.out(`${safeText(url)}\n`);
    if (archive) io.out(`  ${safeText(archive)}\n`);
    if (!flags.explain) continue;
    if (guard) io.out(`  left alone: ${guard}\n`);
    for (const { kind, rule, removed, why, applied } of changes)
      io.out(`  ${applied ? kind : `${kind}?`} ${rule}: ${safeText(removed)} (${why})\n`);
  }
}
