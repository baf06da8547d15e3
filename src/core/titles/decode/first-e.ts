import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Names with Э that the lists have with Е as well: `Едварда`, `Едгар`, `Емиль`. */
const FIRST_E =
  /^е(?=двард|дгар|дмунд|дмонд|дуард|льв?ир|леонор|льмир|миль|мил[иья]|нгель|рвин|рик|рнест|рнст|стер)/;
/** `Tsentr «E»`: the police against extremists, in whatever case. */
const CENTRE = /^(?:глав)?центр(?:а|у|ом|е|ы|ов)?$/;

/** Most schemes write э as е; at the beginning of these names, and alone after these words, e is э. */
export function settleFirstE(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  return readings.map((reading, i) => {
    const { text } = tokens[i]!;
    if (reading === null || !/^E/.test(text) || reading.words.length > 1) return reading;
    const [word] = reading.words as [string];
    const alone = text === "E" && /^ ?[«“„"]?$/.test(tokens[i - 1]?.text.trimStart() ?? "-");
    if (alone && CENTRE.test(readings[i - 2]?.words.at(-1) ?? "")) return changed(reading, { words: ["э"] });
    const name = word.replace(FIRST_E, "э");
    return name === word ? reading : changed(reading, { words: [name] });
  });
}
