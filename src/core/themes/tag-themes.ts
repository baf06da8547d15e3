import type { Span } from "../evidence.ts";
import { builtInCodebook } from "./built-in.ts";
import { FIELDS, type Codebook, type PatternField } from "./codebook.ts";
import { Matcher } from "./matcher.ts";
import type { ThemeMatch, ThemeTag, ThemeText } from "./types.ts";
import { type Word, wordsOf } from "./words.ts";

const matchers = new WeakMap<Codebook, Matcher>();

/**
 * Tags a title (or all texts of a record) by the codebooks; without any, by the built-in one. Each tag lists the words that
 * earned it and the pattern they met.
 * @param text a title, or the title of a record with its original, its translation and its container
 * @param codebooks as {@link parseCodebook} gives them
 * @example tagThemes("Golovchenko: sanktsii zablokirovali eksport")[0] // { tag: "sanctions", matches: [{ words: "sanktsii", … }] }
 */
export function tagThemes(
  text: string | ThemeText,
  codebooks: readonly Codebook[] = [builtInCodebook()],
): ThemeTag[] {
  const texts: ThemeText = typeof text === "string" ? { title: text } : text;
  const fields = FIELDS.flatMap((field) => {
    const value = texts[field];
    return value ? [{ field, value, words: wordsOf(value, romanisedAs(field, texts.language)) }] : [];
  });
  const tags = new Map<string, ThemeMatch[]>();
  const implied = new Map<string, string>();
  for (const codebook of codebooks) {
    let matcher = matchers.get(codebook);
    if (!matcher) matchers.set(codebook, (matcher = new Matcher(codebook)));
    for (const { field, value, words } of fields) {
      for (const { tag: index, pattern, from, to, neighbours } of matcher.find(
        words,
        field,
        field === "title" ? texts.language : undefined,
      )) {
        const { tag, implies } = codebook.tags[index]!;
        const spanOf = (first: number, behind: number) => ({
          start: words[first]!.start,
          end: words[behind - 1]!.end,
        });
        const span = spanOf(from, to);
        const matches = tags.get(tag) ?? [];
        tags.set(tag, matches);
        // The original says again what the romanised title said.
        if (matches.some((match) => match.pattern === pattern.match)) continue;
        const isSaid = (place: PatternField, said: Span) =>
          matches.some(
            (match) => match.field === place && match.span.start <= said.start && match.span.end >= said.end,
          );
        const inTitle = field === "original" ? spanInTitle(fields, words, from, to) : undefined;
        if (isSaid(field, span) || (inTitle && isSaid("title", inTitle))) continue;
        matches.push({
          words: value.slice(span.start, span.end),
          pattern: pattern.match,
          field,
          span,
          neighbours: neighbours.map(({ start, end }) => {
            const place = spanOf(start, end);
            return { words: value.slice(place.start, place.end), span: place };
          }),
        });
        for (const parent of implies) if (!implied.has(parent)) implied.set(parent, tag);
      }
    }
  }
  const found: ThemeTag[] = [...tags].map(([tag, matches]) => ({ tag, matches }));
  for (const [tag, from] of implied) if (!tags.has(tag)) found.push({ tag, matches: [], impliedBy: from });
  return found;
}

/**
 * Where words of the original stand in the romanised title, `НПЗ` for `NPZ`: word by word, where the two have as many.
 */
function spanInTitle(
  fields: readonly { field: PatternField; words: readonly Word[] }[],
  words: readonly Word[],
  from: number,
  to: number,
): Span | undefined {
  const title = fields.find(({ field }) => field === "title")?.words;
  return title?.length === words.length ? { start: title[from]!.start, end: title[to - 1]!.end } : undefined;
}

/** Whether the Latin words of a field are romanised ones; undefined where nobody knows. */
function romanisedAs(field: PatternField, language: string | undefined): boolean | undefined {
  if (field !== "title" || !language || language === "und") return undefined;
  return /^(?:ru|be|uk)\b/.test(language);
}
