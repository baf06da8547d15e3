import { withLast, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

const MEASURE = /^мер(?:а|у|е|ы|ам|ами|ах)?$/;
const AGREES: Readonly<Record<string, RegExp>> = { мера: /[ое]го$/, меру: /[ое]му$/ };
/** `poet` is поэт unless it is said of someone that he sings: `он поёт`. */
const SINGS = /^по[её]т$/;
const SINGER =
  /^(?:он|она|кто|что|как|где|когда|не|и|котор(?:ый|ая)|хор|народ|певец|певица|душа|сердце|страна)$/;
const AFTER_VERB = /(?:л[аои]?|[ие]т|[юуая]т)(?:с[ья])?$/;

/**
 * Most schemes write э as е: `mer` is мер (of measures) or мэр (mayor). It is the mayor before a name, after `eks-`, at the
 * beginning and after a verb: `Мэр Минска`, `сообщил мэр`.
 */
export function settleHomographs(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  return readings.map((reading, i) => {
    const word = reading?.words.at(-1) ?? "";
    if (reading !== null && SINGS.test(word)) {
      const singer = readings[tokens.slice(0, i).findLastIndex((token) => token.word)]?.words.at(-1) ?? "";
      return SINGER.test(singer) ? reading : withLast(reading, "поэт");
    }
    if (reading === null || !MEASURE.test(word)) return reading;
    const next = tokens[i + 1]?.text === " " ? (tokens[i + 2]?.text ?? "") : "";
    const before = tokens.slice(0, i).findLastIndex((token) => token.word);
    // `byvshego mera`: what is of the feminine agrees otherwise, `krayney mery`.
    const agrees = AGREES[word]?.test(readings[before]?.words.at(-1) ?? "") && tokens[i - 1]?.text === " ";
    const mayor =
      agrees ||
      /^\p{Lu}\p{Ll}/u.test(next) ||
      tokens[i - 1]?.text === "-" ||
      (word === "мер" && (before < 0 || AFTER_VERB.test(readings[before]?.words.at(-1) ?? "")));
    return mayor ? withLast(reading, word.replace("е", "э")) : reading;
  });
}
