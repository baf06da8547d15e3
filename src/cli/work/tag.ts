import pc from "picocolors";
import type { Span } from "../../core/evidence.ts";
import { tagThemes } from "../../core/themes/tag-themes.ts";
import type { ThemeTag } from "../../core/themes/types.ts";
import { normalizeTitle } from "../../core/titles/normalize-title.ts";
import { inputLines } from "../input.ts";
import type { Io } from "../io.ts";
import { safeText } from "../safe-text.ts";
import { builtInText, readCodebooks } from "../user-files.ts";
import { checkFiles } from "./check-codebooks.ts";

export interface TagFlags {
  format: string;
  codebook: string[];
  explain?: boolean;
  check: string[];
  printCodebook?: boolean;
}

/** Tags titles, or checks or prints codebooks. @returns the exit status */
export async function tagTitles(titles: readonly string[], flags: TagFlags, io: Io): Promise<number> {
  if (flags.printCodebook) {
    io.out(await builtInText());
    return 0;
  }
  if (flags.check.length) return checkFiles(flags.check, io);
  const codebooks = await readCodebooks(flags.codebook);
  for (const line of await inputLines(titles, io)) {
    const { repaired, original, language } = normalizeTitle(line);
    // The Cyrillic original says what glued or oddly romanised words say: "yadernoyeoruzhiye".
    const tags = tagThemes({ title: repaired, language, ...(original && { original }) }, codebooks);
    if (flags.format === "json") {
      const found = tags.map(({ tag, matches, impliedBy }) => ({
        tag,
        matches: matches.map(({ words }) => words),
        ...(flags.explain && {
          patterns: matches.map(({ pattern }) => pattern),
          neighbours: matches.map(({ neighbours }) => neighbours.map(({ words }) => words)),
        }),
        ...(impliedBy && { impliedBy }),
      }));
      io.out(`${JSON.stringify({ input: line, tags: found })}\n`);
    } else {
      io.out(
        `${tags.map(({ tag }) => tag).join(", ") || "-"}\t${flags.explain ? highlighted(repaired, original, tags, io) : safeText(line)}\n`,
      );
      if (flags.explain) io.out(reasons(tags));
    }
  }
  return 0;
}

/** The title, and its original where that says more, with the words that earned a tag underlined on a terminal, in brackets elsewhere. */
function highlighted(title: string, original: string | null, tags: readonly ThemeTag[], io: Io): string {
  const marked = (text: string, field: string) =>
    markSpans(
      text,
      tags.flatMap(({ matches }) =>
        matches
          .filter((match) => match.field === field)
          .flatMap(({ span, neighbours }) => [span, ...neighbours.map((neighbour) => neighbour.span)]),
      ),
      io,
    );
  const inOriginal = tags.some(({ matches }) => matches.some(({ field }) => field === "original"));
  return marked(title, "title") + (original && inOriginal ? ` = ${marked(original, "original")}` : "");
}

function markSpans(text: string, spans: readonly Span[], io: Io): string {
  const color = pc.createColors(io.colors);
  const mark = (words: string) => (io.colors ? color.underline(color.green(words)) : `[${words}]`);
  let shown = "";
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    shown += safeText(text.slice(at, start)) + mark(safeText(text.slice(start, end)));
    at = end;
  }
  return shown + safeText(text.slice(at));
}

function reasons(tags: readonly ThemeTag[]): string {
  return tags
    .map(({ tag, matches, impliedBy }) =>
      impliedBy ? `  ${tag}: implied by ${impliedBy}\n` : `  ${tag}: ${matches.map(reason).join(", ")}\n`,
    )
    .join("");
}

/** `coal (coal) beside closes` */
const reason = ({ words, pattern, neighbours }: ThemeTag["matches"][number]) =>
  `${safeText(words)} (${pattern})${neighbours.length ? ` beside ${neighbours.map((n) => safeText(n.words)).join(" and ")}` : ""}`;
