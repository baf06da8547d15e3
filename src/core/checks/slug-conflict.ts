import { skeleton } from "../word-keys.ts";
import type { Check } from "./types.ts";

const english = new Set(
  "the of to in for and on with is are how why what by from at as will after over".split(" "),
);
const slavic = new Set("v na i po za iz ot o s u k dlya dlja ne kak chto chego ob pro pra z da ad dlia iak jak yak pry pri".split(" ")); // prettier-ignore
const FEWEST_WORDS = 4;
const STEM = 3;

/** Title and link have no word in common although both are in one language: the link of another article. */
export const slugConflict: Check = {
  code: "slug-conflict",
  run({ record, title, url }) {
    if (!title || !url) return [];
    const slug = longestSlug(url.url);
    const language = languageOf(slug);
    if (!language || language !== (title.language === "en" ? "en" : eastSlavic(title.language))) return [];
    const ofSlug = stems(slug);
    const texts = [title.repaired, title.original, record.fields["translated-title"]?.value];
    const words = texts.flatMap((text) => text?.match(/[\p{L}\p{M}'’ʹ]+/gu) ?? []);
    const ofTitle = stems(words);
    if (ofSlug.length < FEWEST_WORDS || ofTitle.length < FEWEST_WORDS) return [];
    // A slug may glue or shorten what the title spells out, so a stem anywhere in the other's letters counts.
    const [all, allOfSlug] = [skeleton(words.join("")), skeleton(slug.join(""))];
    if (ofSlug.some((stem) => all.includes(stem)) || ofTitle.some((stem) => allOfSlug.includes(stem)))
      return [];
    return [
      {
        code: "slug-conflict",
        severity: "warning",
        message: `No word of the title stands in the link (${slug.join("-")}). Open the link: it may be that of another article.`,
        args: { slug: slug.join("-") },
        fields: ["title", "url"],
      },
    ];
  },
};

const eastSlavic = (language: string) => (/^(?:ru|be|uk)$/.test(language) ? "slavic" : null);

/** The part of the path with the most words: `…/economics/why-the-price-of-gas-rises.html`. */
function longestSlug(url: string): string[] {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").split(/[?#]/, 1)[0]!;
  const parts = path.split("/").map((part) =>
    part
      .toLowerCase()
      .replace(/\.[a-z]{2,5}$/, "")
      .split(/[^a-z']+/)
      .filter(Boolean),
  );
  return parts.reduce((best, part) => (part.length > best.length ? part : best), []);
}

function languageOf(slug: readonly string[]): "en" | "slavic" | null {
  const ofEnglish = slug.filter((word) => english.has(word)).length;
  const ofSlavic = slug.filter((word) => slavic.has(word)).length;
  if (ofEnglish === ofSlavic) return null;
  return ofEnglish > ofSlavic ? "en" : "slavic";
}

/** The beginnings of the longer words, in letters that all romanisations share. */
function stems(words: readonly string[]): string[] {
  return words
    .filter((word) => word.length > STEM)
    .map((word) => skeleton(word).slice(0, STEM))
    .filter((stem) => stem.length === STEM);
}
