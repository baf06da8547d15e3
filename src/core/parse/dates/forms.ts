import { SEASONS } from "../data/months.ts";
import { anyOf } from "../../any-of.ts";
import { anySpellingIn } from "../spellings.ts";
import { MONTH as month, STOP as stop } from "./with-months.ts";

const year = "(?:1[5-9]|20)\\d\\d";

/** `2021 г.`, `2021 hoda`, `2021 r.` */
const ofYear = `(?:\\s?${anySpellingIn("(?:г\\.|года|р\\.|року|рока|г(?=[,;\\s)]|$))")}|\\s?(?:r\\.|roku))?`;

const day = "(?:[0-3]?\\d)(?:st|nd|rd|th|er)?\\.?";

type Beginning = "year" | "day" | "month" | "none" | "season";

/**
 * Each form with the names of its groups, and the signs that may stand behind its first number or word (any where none are named);
 * the first that matches at a place wins.
 */
const forms: readonly (readonly [begins: Beginning, signs: string, pattern: string])[] = [
  ["year", "-", `(?<y>${year})-(?<m>[01]?\\d)-(?<d>[0-3]?\\d)`],
  // Springer: "last accessed 2023/10/25"
  ["year", "/", `(?<y>${year})/(?<m>[01]\\d)/(?<d>[0-3]\\d)`],
  ["day", "./", `(?<d>[0-3]?\\d)[./](?<m>[01]?\\d)[./](?<y>${year})${ofYear}`],
  // Across two months: "29 November – 2 December 2021", "November 29–December 2, 2021", "29.11.–2.12.2021", NLM "2021 Nov 29-Dec 2"
  ["day", " .snrte", `(?<d>[0-3]?\\d) (?<M>${month})(?: (?<y0>${year}))? ?[-–] ?(?<d2>[0-3]?\\d) (?<M2>${month}),? (?<y>${year})${ofYear}`],
  ["day", ".", `(?<d>[0-3]?\\d)\\.(?<m>[01]?\\d)\\.? ?[-–] ?(?<d2>[0-3]?\\d)\\.(?<m2>[01]?\\d)\\.(?<y>${year})${ofYear}`],
  ["month", " .", `(?<M>${month}) (?<d>[0-3]?\\d)(?:, (?<y0>${year}))? ?[-–] ?(?<M2>${month}) (?<d2>[0-3]?\\d), (?<y>${year})`],
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?<M>${month}) (?<d>[0-3]?\\d) ?[-–] ?(?<M2>${month}) (?<d2>[0-3]?\\d)`],
  // Czech, Slovak and German: "21. 2. 2019", "26.10. 1995"
  ["day", ".", `(?<d>[0-3]?\\d)\\. ?(?<m>[01]?\\d)\\. ?(?<y>${year})`],
  ["day", "-–", `(?<d>[0-3]?\\d)[-–](?<d2>[0-3]?\\d) (?<M>${month}),?(?: (?<y>${year})${ofYear})?`],
  ["month", " .", `(?<M>${month}) (?<d>[0-3]?\\d)[-–](?<d2>[0-3]?\\d), (?<y>${year})`],
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?<M>${month}) (?<d>[0-3]?\\d)[-–](?<d2>[0-3]?\\d)`],
  // Across the end of a month: "September 30–October 2, 2022", "(2022, September 30–October 2)", "30 Sept.–2 Oct. 2022"
  ["month", " .", `(?<M>${month}) (?<d>[0-3]?\\d) ?[-–] ?(?<M2>${month}) (?<d2>[0-3]?\\d), (?<y>${year})`],
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?<M>${month}) (?<d>[0-3]?\\d) ?[-–] ?(?<M2>${month}) (?<d2>[0-3]?\\d)`],
  ["day", " .", `(?<d>[0-3]?\\d)\\.? (?<M>${month}) ?[-–] ?(?<d2>[0-3]?\\d)\\.? (?<M2>${month})(?:,? (?<y>${year})${ofYear})?`],
  ["day", "-–", `(?<d>[0-3]?\\d)[-–](?<d2>[0-3]?\\d)\\.(?<m>[01]?\\d)\\.(?<y>${year})${ofYear}`],
  ["day", " .", `(?<d>[0-3]?\\d)[ .] ?(?<R>[ivx]{1,4})[ .] ?(?<y>${year})${ofYear}`],
  // Polish: "12–13 VI 2021"; behind its year: "„Gazeta Wyborcza” 2020, 14 VIII, s. 3"
  ["day", "-–", `(?<d>[0-3]?\\d)[-–](?<d2>[0-3]?\\d) (?<R>[ivx]{1,4}) (?<y>${year})${ofYear}`],
  ["year", ", ", `(?<y>${year}), (?<d>[0-3]?\\d) (?<R>[ivx]{1,4})(?=[,.;:)]|$)`],
  // "[Accessed: 9-Apr-2024]"
  ["day", "-", `(?<d>[0-3]?\\d)-(?<M>${month})-(?<y>${year})`],
  // Lithuanian: "2021 m. liepos 23 d."
  ["year", " ", `(?<y>${year}) m\\. (?<M>${month})(?: (?<d>[0-3]?\\d) d\\.?)?`],
  // "…for 2021–2023, Nov. 4, 2021": the year behind is the one of the day.
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?<M>${month}) (?<d>${day})(?!,? ${year})`],
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?<d>${day}) (?<M>${month})`],
  ["day", " .snrte", `(?<d>${day}) (?:de )?(?<M>${month}),? (?:de )?(?<y>${year})${ofYear}`],
  ["month", " .", `(?<M>${month}) (?<d>${day}),? (?<y>${year})`],
  ["month", "-–/.", `(?<M>${month})[-–/](?<M2>${month}),? (?<y>${year})`],
  // "November 2020–January 2021"
  ["month", " .", `(?<M>${month}) (?<y0>${year}) ?[-–] ?(?<M2>${month}) (?<y>${year})`],
  ["month", " .,", `(?<M>${month}),? (?<y>${year})${ofYear}`],
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?<M>${month})(?! ${day},? ${year})(?:[-–/](?<M2>${month}))?`],
  // "(2021, Spring)"
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?:${anyOf(SEASONS)})`],
  ["day", " .snrte", `(?<d>${day}) (?<M>${month})`],
  ["month", "-–/.", `(?<M>${month})[-–/](?<M2>${month})`],
  ["month", " .", `(?<M>${month}) (?<d>[0-3]?\\d)`],
  ["year", "-–/", `(?<y>${year})[-–/](?<y2>(?:${year}|\\d\\d))`],
  ["year", "", `(?<y>${year})[a-zа-я]?(?: г\\.)?`],
  ["season", "", `(?<season>(?:${anyOf(SEASONS)})(?:[-–/](?:${anyOf(SEASONS)}))?),? (?<y>${year})(?:[-–/]\\d{2,4})?`],
  ["none", "", `(?<none>n\\. ?d\\.?(?:-[a-z])?|in press|im erscheinen|im druck|in vorbereitung|w druku|в печати|forthcoming|undated|b\\. ?d\\.?|b\\. ?r\\.?|s\\. ?a\\.?|б\\. ?[гд]\\.?|o\\. ?j\\.?|bez daty|no date)`],
]; // prettier-ignore

/** A form as it is tried, and what it needs behind its beginning: so many months, a dash. */
export interface DateForm {
  expression: RegExp;
  months: number;
  dashed: boolean;
}

const tried = forms.map(([begins, signs, pattern]) => ({
  begins,
  signs,
  form: {
    expression: new RegExp(`${pattern}${stop}`, "uy"),
    // A second one can be left out behind "[-–/]".
    months: (pattern.includes("(?<M>") ? 1 : 0) + (/(?<!\(\?:\[-–\/\])\(\?<M2>/.test(pattern) ? 1 : 0),
    dashed: /(?<!\(\?:)\[-–\]/.test(pattern),
  },
}));

/** The forms that can match where a date begins so, with a sign behind (0 for none); worked out once for each sign. */
export function formsWith(begins: Beginning, sign: number): readonly DateForm[] {
  const bySign = formsBySign[begins];
  let those = bySign.get(sign);
  if (!those) {
    const printed = sign ? String.fromCharCode(sign) : "";
    those = tried
      .filter((one) => one.begins === begins && (one.signs === "" || (printed !== "" && one.signs.includes(printed))))
      .map(({ form }) => form);
    bySign.set(sign, those);
  }
  return those;
} // prettier-ignore

const formsBySign: Record<Beginning, Map<number, readonly DateForm[]>> = { year: new Map(), day: new Map(), month: new Map(), none: new Map(), season: new Map() }; // prettier-ignore

/** A year with nothing behind it. */
export const BARE_YEAR = formsWith("year", 0);
