import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";
import { namesAt, together } from "./names.ts";

/** MLA repeats the author before who translated: `Carbon Copies. By Andriy Bondar, translated by V. Chernetsky, Glagoslav` */
const byline = rule(/(?<=[.?!]\s)(?<![Ii]nterview\.\s)By\s(?=\p{Lu}\p{Ll}*\.?\s\p{Lu})/gu);

export const bylineNotes = finder([byline], (text) =>
  byline.all(text).flatMap((match): Note[] => {
    const names = namesAt(text, match.index + match[0].length, "author");
    if (!names) return [];
    const { creators, end } = together(names, text);
    return /^,\s/.test(text.slice(end, end + 2)) ? [{ start: match.index, end, creators }] : [];
  }),
);
