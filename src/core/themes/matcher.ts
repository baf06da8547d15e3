import type { Span } from "../evidence.ts";
import { CYRILLIC, type Codebook, type Pattern, type PatternField } from "./codebook.ts";
import { Neighbours } from "./neighbours.ts";
import { Phrases } from "./phrases.ts";
import type { Word } from "./words.ts";

/** A place of a text that a pattern meets: the words `from` to `to`. */
export interface Place {
  /** Index of the tag in the codebook. */
  tag: number;
  pattern: Pattern;
  from: number;
  to: number;
  /** The neighbours that the pattern asks for, where they stand. */
  neighbours: Span[];
}

/** All patterns of a codebook, ready to be met by the words of texts. */
export class Matcher {
  private readonly phrases = new Phrases<{ pattern: Pattern; tag: number }>();

  constructor(private readonly codebook: Codebook) {
    codebook.tags.forEach(({ patterns }, tag) => {
      for (const pattern of patterns) this.phrases.add(pattern.match, { pattern, tag });
    });
  }

  /**
   * The places of a text that match, in their order.
   * @param language of the text, where it is known
   */
  find(words: readonly Word[], field: PatternField, language?: string): Place[] {
    const found: Place[] = [];
    const nearby = new Neighbours(words);
    // A pattern earns its tag once.
    const done = new Set<Pattern>();
    for (let from = 0; from < words.length; from++)
      for (const { of, to } of this.phrases.at(words, from)) {
        const { pattern, tag } = of;
        if (
          done.has(pattern) ||
          isOfAnother(language, pattern) ||
          !this.codebook.tags[tag]!.fields.includes(field)
        )
          continue;
        const neighbours = neighboursOf(pattern, nearby, words.length, { start: from, end: to });
        if (!neighbours) continue;
        found.push({ tag, pattern, from, to, neighbours });
        done.add(pattern);
      }
    return found;
  }
}

const LATIN: readonly string[] = ["en", "pl", "de", "lt"];

const isCyrillicLanguage = (language: string) => (CYRILLIC as readonly string[]).includes(language);

/** The Polish embarg* is not meant for the English "Embargoed until midnight". */
function isOfAnother(language: string | undefined, { language: own, languages }: Pattern): boolean {
  if (language === undefined || language === own || !LATIN.includes(own)) return false;
  // The English integrat* has a Russian sister that knows what must not stand beside it: "Integratsiia deteĭ". Lithuanian
  // words look like romanised Russian ones: "sankcij".
  return (
    LATIN.includes(language) ||
    (isCyrillicLanguage(language) && (own === "lt" || !!languages?.some((other) => CYRILLIC.includes(other))))
  );
}

/** The neighbours of a match, or null where one that must stand is missing or one stands that must not. */
function neighboursOf(
  { match: phrase, near, with: groups, context, notNear, within }: Pattern,
  nearby: Neighbours,
  length: number,
  match: Span,
): Span[] | null {
  const start = within === undefined ? 0 : Math.max(0, match.start - within);
  const end = within === undefined ? length : Math.min(length, match.end + within);
  const close = near ? nearby.beside(near, start, end, match) : null;
  if (near && !close) return null;
  const together = groups ? nearby.ofEach(groups, start, end, match) : [];
  if (!together) return null;
  const anywhere = context ? nearby.beside(context, 0, length, match) : null;
  if (context && !anywhere) return null;
  if (notNear && nearby.beyond(notNear, match, phrase)) return null;
  return [close, ...together, anywhere].filter((place) => place !== null);
}
