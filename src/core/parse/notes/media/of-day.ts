import { dateAt } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";

/** An issue that is called by its day: `„Rzeczpospolita” z 3.06.2022`, `„DGP” nr 45 z dnia 7 marca 2022 r.`, `„Polityka” z 2–8 lutego 2022, nr 6`, `// Известия. № 45 от 12 марта 2021 г.`, `«Звязда» ад 5 мая 2021`, `„FAZ“ vom 3. Mai 2021` */
const before = rule(
  /(?<=(?:[”“»"],?|\s\/\/\s[^/]{3,60}\.)\s(?:(?:19|20)\d\d,?\s)?(?:(?:[Nn]r|[Nn]o\.?|№)\s?\d{1,4}(?:[-–/]\d{1,4})?(?:\s\(\d{1,5}\))?,?\s)?)(?:ze?(?:\sdn(?:ia|\.))?|от|ад|від|ot|ad|vid|vom|of)(?=\s\d{1,2}[.\s–-])/gu,
);
/** `Ustawa „Prawo prasowe” z dnia 26 stycznia 1984 r.`: the day of an act is of its name. */
const act =
  /^(?:ustaw|uchwał|rozporz|wyrok|postanow|dekret|zarządz|decyzj|konwencj|umow|traktat|protok|obwieszcz|dyrektyw|rezoluc|konstytuc|kodeks|apel|list|oświadcz|komunikat|закон|указ|декрет|постан|пастан|приказ|загад|наказ|решен|рашэн|рішен|zakon|ukaz|dekret|postan|prikaz|nakaz|reshen|law|decree|edict|order|act|gesetz|verordnung|urteil)/iu;

/** The word between a newspaper and the day of its issue: a comma would say as much. */
export const ofDayNotes = finder([before], (text) =>
  act.test(text)
    ? []
    : before.all(text).flatMap(({ index, 0: { length } }) =>
        dateAt(text, index + length + 1)?.kind === "full" ? [{ start: index, end: index + length, asComma: true }] : [],
      )); // prettier-ignore
