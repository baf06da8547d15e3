import { isPlace } from "../../places.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";

/** IEEE says of a video where its owner is: `Žinių radijas, Vilnius, Lithuania. Ar Baltarusija …? (Feb. 24, 2023). [Online Video]` */
const behindName = rule(
  /(?<=^(?:[^,.“”"(]|\.(?=[^\s.])|(?<=^\p{Lu}|[\s-]\p{Lu})\.\s){2,60}), (?<place>\p{Lu}[^.“”"(\d]{2,60}?(?:\sU\.\s?[KS]\.(?:A\.)?)?)(?=\.\s(?:\p{Lu}|\d|“|«|„))/dgu,
);
const video = rule(/\[Online [Vv]ideo\]|\[Video\]/);

/** The town of who made a video, between the name and the title. */
export const townBehindName = finder([video], (text) => {
  if (!video.test(text)) return [];
  return behindName.all(text).flatMap((match) => {
    const [start, end] = match.indices!.groups!["place"]!;
    const value = text.slice(start, end);
    return isPlace(value) ? [{ start: match.index, end, fields: [{ name: "note" as const, value, span: { start, end } }] }] : [];
  });
}); // prettier-ignore
