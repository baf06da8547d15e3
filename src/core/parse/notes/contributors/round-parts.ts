import type { FieldName } from "../../types.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import { inRound } from "./in-round.ts";
import type { Note } from "../types.ts";

/**
 * APA says in one bracket behind a title who made it and which edition or volume it is: `(A. Garnett, Trans.; Vol. 34)`,
 * `(3rd ed.; B. Lis, Trans.)`, `(Vol. 3; B. Lis & C. Mur, Eds.)`.
 */
const round =
  rule(/\((?=[^()]*(?:Trans|Eds?|Illus)\.)(?<parts>(?:\p{Lu}\p{L}{0,4}\.|\d{1,2}[a-z]{2}\s)[^();]{2,120}(?:;\s[^();]{3,120}){1,3})\)/dgu); // prettier-ignore

/** `The third wave (Vol. 4). University of Oklahoma Press.` */
const volumeAlone = rule(
  /(?<=[\p{L}\d?!”]\s)\(Vols?\.\s(?<volume>\d{1,3}|[IVX]{1,5})\)(?=\.\s\p{Lu}|\.?\s?$)/dgu,
);

const EDITION = /^(?:(?:\d{1,2}(?:st|nd|rd|th)|[Rr]ev\.|[Nn]ew)\s)+ed\.$/;
const VOLUME = /^Vols?\.\s(?<volume>\d{1,3}(?:[–-]\d{1,3})?|[IVX]{1,5})$/d;

export const roundPartsNotes = finder([volumeAlone, round], (text) => {
  const alone = volumeAlone.all(text).map((match): Note => ({ start: match.index, end: match.index + match[0].length, fields: namedFields(text, match.indices!.groups!, [["volume", "volume"]]) })); // prettier-ignore
  return [...alone, ...severalParts(text)];
});

function severalParts(text: string): Note[] {
  return round.all(text).flatMap((match) => {
    const fields: { name: FieldName; value: string; span: { start: number; end: number } }[] = [];
    const creators: NonNullable<Note["creators"]>[number][] = [];
    let at = match.index + 1;
    for (const part of match.groups!["parts"]!.split("; ")) {
      const volume = VOLUME.exec(part)?.indices!.groups!["volume"];
      const [from, to] = volume ?? (EDITION.test(part) ? [0, part.length] : [0, 0]);
      if (to) fields.push({ name: volume ? "volume" : "edition", value: part.slice(from, to), span: { start: at + from, end: at + to } }); // prettier-ignore
      const people = to ? [] : inRound(text, at, part);
      if (!people) return [];
      creators.push(...people);
      at += part.length + 2;
    }
    if (!fields.length || !creators.length) return [];
    return [{ start: match.index, end: match.index + match[0].length, fields, creators }];
  });
}
