import { Option, type Command } from "commander";
import pc from "picocolors";
import {
  builtInCodebookText,
  normalizeTitle,
  tagThemes,
  type Span,
  type ThemeTag,
} from "../../core/index.ts";
import { inputLines } from "../input.ts";
import type { Io } from "../io.ts";
import { codebookOption, readCodebooks } from "../options.ts";
import { safeText } from "../safe-text.ts";
import { checkFiles } from "./check-codebooks.ts";
import { lineFormat } from "./lines.ts";

interface TagFlags {
  format: string;
  codebook: string[];
  explain?: boolean;
  check: string[];
  printCodebook?: boolean;
}

export function addTag(program: Command, io: Io, setStatus: (status: number) => void): void {
  const command = program
    .command("tag")
    .argument("[titles...]", "titles; - or nothing for standard input, one a line")
    .description("tag titles by theme")
    .addOption(codebookOption());
  lineFormat(command)
    .option("--explain", "show the words that earned each tag")
    .addOption(
      new Option(
        "--check <file>",
        "check a codebook: its form, and its examples and counter-examples; repeatable",
      )
        .argParser((file: string, files: string[]) => [...files, file])
        .default([], "none"),
    )
    .option("--print-codebook", "print the built-in codebook, to read it or to begin one of your own with it")
    .addHelpText(
      "after",
      "\nExamples:\n  spisok tag 'Sanktsii zablokirovali eksport' --explain\n  spisok tag --check my-codebook.yaml",
    )
    .action(async (titles: string[], flags: TagFlags) => {
      if (flags.printCodebook) return io.out(builtInCodebookText());
      if (flags.check.length) return setStatus(await checkFiles(flags.check, io));
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
    });
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
