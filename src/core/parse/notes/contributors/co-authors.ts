import { readNames } from "../../names/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** Lists of one's own works name the others only: `“Title” (with Irina Kos and Jan Lis), Journal`, `…, April 2024. Coauthored with Jan Lis.` */
const mark = rule(
  /(?<=[\p{L}\p{N}?!.”"’']\s)(?:\((?:co-?authored\s|written\s)?with\s(?=\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s){0,2}\p{Lu}[^()]{2,160}\))|(?<=[.)]\s)(?:Co-?authored\sw|W)ith\s(?=\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s){0,2}\p{Lu}[^()“”"]{2,160}\.?$))/gu,
);

export const coAuthorNotes = finder([mark], (text) =>
  mark.all(text).flatMap(({ index, 0: words }): Note[] => {
    const bracket = words.startsWith("(");
    const behind = bracket ? /^\)/ : /^\.?$/;
    const ends = (place: number) => behind.test(text.slice(place));
    const names = readNames(
      text,
      index + words.length,
      ["given surname", "initials surname"],
      "author",
      ends,
    );
    if (!names) return [];
    return [{ start: index, end: bracket ? names.end + 1 : text.length, creators: names.creators }];
  }),
);
