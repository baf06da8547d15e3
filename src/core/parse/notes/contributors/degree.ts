import { isGivenName } from "../../names/index.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";

const DEGREE =
  "(?:[Pp]rof|[Dd]oc|[Dd]r(?: hab| habil| iur| phil)?|[Mm]gr|[Ii]nż|[Ii]ng|PhDr|JUDr|RNDr|[Kk]s|[Bb]p|[Aa]bp|[Kk]ard|[Пп]роф|[Дд]оц|[Аа]кад|[Дд]-р|[Сс]вящ|[Пп]рот|[Аа]рхим|[Еe]п|[Мм]итр|[Пп]раф|[Дд]ац)";
/** `dr hab. Anna Kos, …`, `ks. Jan Lis, …`, `проф. И. И. Кос. …`: academic titles and ranks of the church before the first name. */
const before = rule(
  () =>
    new RegExp(
      anySpelling(
        new RegExp(
          `^(?<degree>${DEGREE}\\.?(?:,?\\s${DEGREE}\\.?){0,3})\\s(?=(?<initial>\\p{Lu}[\\p{L}’'-]{1,30}\\s(?:\\p{Lu}\\.\\s?){1,3}[,:]|(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?){1,3}\\p{Lu}\\p{Ll})|(?<given>\\p{Lu}\\p{Ll}{1,20})(?:\\s\\p{Lu}\\.)?\\s\\p{Lu}\\p{L}[\\p{L}’'-]{0,30}[,.:]\\s)`,
          "u",
        ),
      ).source,
      "dgu",
    ),
);

/** Those of the first person of a reference, which are no part of the name. */
export const degreeNotes = finder([before], (text) =>
  before.all(text).flatMap((match) => {
    const { initial, given = "", degree = "" } = match.groups!;
    if (!initial && !isGivenName(given)) return [];
    const span = { start: 0, end: degree.length };
    return [{ start: 0, end: match[0].length, fields: [{ name: "note" as const, value: degree, span }] }];
  }),
);
