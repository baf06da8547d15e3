import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** Between the slash behind a title and the next area. */
const statement = rule(
  /\s\/\s(?<said>[^/;]{2,300}(?:\s?;\s[^/;]{2,200}){1,6}?)(?=\.?\s[–—]\s\p{Lu}|\s\/\/\s)/dgu,
);
/** What others read: who edited, translated or supervised, and people alone. */
const read = anySpelling(
  /^\[?(?:(?:под|пад|за|отв|адк|відп|від|науч|навук|наук|гл|гал|гол|общ|худ|авт|аўт)[.\s]|(?:р[еэ]д|сост|склад|уклад|упоряд|упарад|пер[.\sе]|перакл|вступ|уступ|предисл|прадм|передм|послесл|коммент|камент|комент|примеч|рец|рук|беседов|записал))/iu,
);
const person =
  "(?:(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,3}\\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+,?\\s(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,3})";
const people = new RegExp(`^${person}(?:(?:,|\\s[иійi])\\s${person}){0,9}(?:\\s?\\[[^\\]]{3,12}\\])?$`, "u");

/** `/ Рос. акад. наук ; Музей М. В. Коса ; изд. подгот. А. Кос`: parts of a statement of responsibility that nobody else reads are kept as printed. */
export const statementParts = finder([statement], (text) =>
  statement.all(text).flatMap((match): Note[] => {
    const [from, to] = match.indices!.groups!["said"]!;
    const notes: Note[] = [];
    const signs = [...text.slice(from, to).matchAll(/\s?;\s/gu)];
    signs.forEach(({ index, 0: sign }, i) => {
      const start = from + index + sign.length;
      const end = i + 1 < signs.length ? from + signs[i + 1]!.index : to;
      const part = text.slice(start, end);
      // The last body is the one that publishes: "/ сост. А. Кос ; Нац. музей".
      if (read.test(part) || people.test(part) || (i + 1 === signs.length && /^\p{Lu}/u.test(part))) return;
      notes.push({ start: from + index, end, fields: [{ name: "note", value: part, span: { start, end } }] });
    });
    return notes;
  }),
); // prettier-ignore
