import { wordBeside } from "./beside.ts";
import { withLast, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Forms of numerals that print without its signs makes other words of, by these. */
const NUMERALS: Readonly<Record<string, string>> = { шест: "шесть", семьи: "семи", сем: "семь", сём: "семь" };
/** Genitives of the plural, which numerals stand before. */
const COUNTED =
  /(?:[оеё]в|ей|[ыи]х|[оеё]к|лет|раз|тысяч|стран|недель|человек|минут|секунд|процентов|суток|дней|копеек)$/;
/** What has such an ending and is no genitive of the plural. */
const OTHERS = /^(?:президентов|их|них|всех|этих|тех|своих|наших|ваших|одних|других)$/;

/** In print without signs `shest voprosov` is шесть вопросов, and `do semi let` has no семьи. */
export function settleNumerals(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  return readings.map((reading, i) => {
    const word = reading?.words.at(-1) ?? "";
    if (reading === null || !Object.hasOwn(NUMERALS, word)) return reading;
    const next = wordBeside(tokens, readings, i, 1);
    // `iz semi Petrovykh`: a name is not counted.
    const time = TIME.test(next) && !/^\p{Lu}/u.test(tokens[i + 2]!.text);
    if (word === "семьи" ? !time : !COUNTED.test(next) || OTHERS.test(next)) return reading;
    return withLast(reading, NUMERALS[word]!);
  });
}

/** A family has years and days less often than a numeral has. */
const TIME =
  /^(?:лет|месяцев|дней|часов|минут|недель|суток|тысяч|миллион(?:ов)?|миллиардов|процентов|километров|метров|рублей|долларов|стран|человек|областей|раз|(?:год|час|месяц|процент)(?:ам|ами|ах)|дням|днями|днях|неделям|странам|странах)$/;
