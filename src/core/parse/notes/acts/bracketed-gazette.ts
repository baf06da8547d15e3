import { findDates } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import { isGazette } from "./gazette.ts";

const bracket = rule(() =>
  anySpelling(
    /(?<=[\p{L}»”"\d]\s)\((?<name>\p{Lu}[^(),]{6,80}(?:\s\(\p{Lu}{2,6}\))?),\s(?<year>(?:19|20)\d\d)(?:\s(?:г|р)\.)?(?:,\s(?:№|N)\s?(?<issue>\d{1,4}(?:[-–/,]\s?\d{1,4}){0,3}))?(?:,\s(?:ст|поз)\.?\s?(?<section>\d{1,5}))?\)/du,
  ),
);

/** `. База даних «Законодавство України» / Верховна Рада України. URL:` of ДСТУ: where an act is kept, and by whom. */
const database = rule(() =>
  anySpelling(
    /(?<=\.\s)(?<name>База (?:данных|даних|даных)\s[«“„][^«»“”„]{3,60}[»”“])\s\/\s(?<publisher>\p{Lu}[^/.:]{3,80})(?=\.\s(?:URL|Режим|Рэжым|https?:))/du,
  ),
);

/** `Закон України «Про ліси» (Відомості Верховної Ради (ВВР), 2011, № 24, ст. 168)`: where an act was printed, in a bracket behind it. */
export const bracketedGazette = finder([bracket, database], (text) => {
  const kept = database.exec(text);
  if (kept) {
    const fields = namedFields(text, kept.indices!.groups!, [
      ["name", "container-title"],
      ["publisher", "publisher"],
    ]);
    return [{ start: kept.index, end: kept.index + kept[0].length, fields }];
  }
  const match = bracket.exec(text);
  if (!match || !isGazette(match.groups!["name"]!)) return [];
  const fields = namedFields(text, match.indices!.groups!, [
    ["name", "container-title"],
    // An act with a day of its own was printed in that year, not enacted.
    ["year", findDates(text.slice(0, match.index)).some(({ kind }) => kind === "full") ? "note" : "issued"],
    ["issue", "issue"],
    ["section", "section"],
  ]);
  return [{ start: match.index, end: match.index + match[0].length, kind: "act", fields }];
});
