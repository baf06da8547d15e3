import { anySpelling } from "../../spellings.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { noteOfMatch } from "../named-fields.ts";

const kinds =
  "(?:[Рр]апорт|[Дд]оклад|[Оо]тч[её]т|[Дд]аклад|[Сс]праваздача|[Дд]оповідь|[Зз]віт|[Rr]aport|[Rr]eport|[Bb]ericht|[Rr]apport|(?:[Pp]olicy|[Ww]orking|[Dd]iscussion|[Bb]riefing) (?:[Pp]aper|[Bb]rief))";
const issued = "(?:\\p{L}{3,12}\\.? )?(?:19|20)\\d\\d";
/** What a reference may end with behind it: signs of the year, a link. */
const end = "(?=\\.?\\s?(?:г\\.|р\\.)?[.,]?\\s?(?:$|\\(?https?:|www\\.))";

/** `Grupa Granica, Kryzys na pograniczu, raport, grudzień 2021. https://…`, `“Title”, report, December 2021` */
const behindComma = rule(
  () =>
    new RegExp(
      anySpelling(new RegExp(`(?<=[\\p{L}\\d?!”"»)]{2},\\s)(?<genre>(?:\\p{Ll}[\\p{L}-]{3,20} )?${kinds}),? (?<issued>${issued})${end}`, "u")).source,
      "dgu",
    ),
); // prettier-ignore

/** `“Title”, HRW report 2021 https://…`: who made it stands before the word, and the year is no number of a series. */
const ofBody = rule(
  () =>
    new RegExp(
      anySpelling(new RegExp(`(?<=[”"»],\\s)(?<publisher>\\p{Lu}[\\p{L}&’'. -]{1,40}) (?<genre>${kinds}),? (?<issued>${issued})${end}`, "u")).source,
      "dgu",
    ),
); // prettier-ignore

/** What kind of paper it is, before the year at the end, as people note it down. */
export const kindBeforeYearNotes = finder([behindComma, ofBody], (text) =>
  [...ofBody.all(text), ...behindComma.all(text)].map((match) => noteOfMatch(match, "report", FIELDS)),
);
const FIELDS = [["publisher", "publisher"], ["genre", "genre"], ["issued", "issued"]] as const; // prettier-ignore
