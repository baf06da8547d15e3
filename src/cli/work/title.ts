import { shownTitle } from "../../core/formats/shown-title.ts";
import { normalizeTitle } from "../../core/titles/normalize-title.ts";
import { inputLines } from "../input.ts";
import type { Io } from "../io.ts";
import type { ReadingFlags } from "../options.ts";
import { safeText } from "../safe-text.ts";

export interface TitleFlags extends ReadingFlags {
  format: string;
  url?: string;
  outlet?: string;
  explain?: boolean;
}

/** Says what titles are, one after the other. */
export async function readTitles(titles: readonly string[], flags: TitleFlags, io: Io): Promise<void> {
  for (const line of await inputLines(titles, io)) {
    const result = normalizeTitle(line, {
      ...(flags.url && { url: flags.url }),
      ...(flags.outlet && { container: flags.outlet }),
    });
    const { input, language, scheme, original, confidence, changes } = result;
    const repaired = shownTitle(result, { scheme: flags.scheme });
    if (flags.format === "json") {
      io.out(`${JSON.stringify({ input, language, scheme, repaired, original, confidence, changes })}\n`);
      continue;
    }
    io.out(`${safeText(flags.title === "original" ? (original ?? repaired) : repaired)}\n`);
    const about = [language, scheme, `confidence ${confidence.toFixed(2)}`].filter(Boolean).join(", ");
    io.out(`  ${original && flags.title !== "original" ? `${safeText(original)}\n  ` : ""}${about}\n`);
    for (const { from, to, why, applied, confidence } of changes) {
      const sure = flags.explain ? ` (${applied ? "" : "only proposed, "}${confidence.toFixed(2)})` : "";
      io.out(`  ${applied ? "~" : "?"} ${safeText(from)} → ${safeText(to)}: ${safeText(why)}${sure}\n`);
    }
  }
}
