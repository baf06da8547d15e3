import { partRule } from "./rule.ts";
import { anySpelling } from "./spellings.ts";

/**
 * What a report is called behind ` : ` where nothing more is said, in the grammatical forms of GOST and in short: `: отчёт`,
 * `: аналит. докл.`, `: policy brief`. With more behind it (`: отчёт о поездке`) it goes on with the title.
 */
const report = partRule(() =>
  anySpelling(
    /\s:\s(?<kind>(?:\p{Ll}[\p{L}-]{2,20}(?:ый|ий|ой|ая|ое|ы|кі|чны|ная|нае|ний|на|не|\.)(?:-\p{Ll}{2,16}\.?)?\s){0,3}(?:докл(?:ад|\.)?|отч(?:[её]т|\.)?|даклад|дакл\.?|доповідь|доп\.?|справаздача|звіт|обзор|агляд|огляд|мониторинг|маніторынг|моніторинг|записка|зап\.?|справка|даведка))$|\s:\s(?<latin>(?:(?:policy|working|discussion|research|position|annual|analytical|monitoring|final|special|background)\s)?(?:reports?|papers?|briefs?|briefing|review|memo)|raport(?:\s\p{Ll}{4,16})?)$/diu,
  ),
);

/** Where that stands in a title; `null` in one that has none. */
export function reportKind(title: string): readonly [start: number, end: number] | null {
  const groups = report.exec(title)?.indices?.groups;
  return groups?.["kind"] ?? groups?.["latin"] ?? null;
}
