import { wordBeside } from "./beside.ts";
import { listed, withLast, type Reading } from "./reading.ts";
import { isRussian } from "./russian-list.ts";
import type { Token } from "./tokens.ts";

const PREPOSITION = /^(?:в|во|на|о|об|при)$/;
/** Words that number what a Roman number stands for: `II века`, `II степени`. */
const NUMBERED =
  /^(?:век|столет|тысячелет|квартал|полугод|половин|съезд|степен|мир|очеред|этап|раунд|созыв|созв|тур|том|част|класс|категор|групп|уров|форум|конгресс|конференц|всеросс|междунар|собор|ватикан|речь|речи|пленум|сесси|интернац)/;

/**
 * Two Russian readings of `ii`: after a preposition `v sozdanii` is в создании, not созданий, where й is spelled i as well; and
 * `II` is ИИ rather than the number after a word in small letters, unless what follows is numbered.
 */
export function settleDoubleI(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  return readings.map((reading, i) => {
    const { text } = tokens[i]!;
    const before = tokens[i - 1]?.text === " " ? tokens[i - 2]?.text : undefined;
    if (text === "II" && reading === null) {
      const small = before !== undefined && before === before.toLowerCase() && /\p{L}/u.test(before);
      return small && !NUMBERED.test(wordBeside(tokens, readings, i, 1)) ? listed("ии", 10, 1.5) : reading;
    }
    const word = reading?.words.at(-1) ?? "";
    if (reading === null || !text.endsWith("ii") || !/[^и]ий$/.test(word)) return reading;
    const local = word.replace(/й$/, "и");
    if (!PREPOSITION.test(readings[i - 2]?.words.at(-1) ?? "") || !isRussian(local)) return reading;
    return withLast(reading, local);
  });
}
