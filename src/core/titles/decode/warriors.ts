import { wordBeside } from "./beside.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Print of война and воин, where й is i. */
export const WAR = /^voin[aueyo]/i;
const TO_WARRIOR = /^(?:памятник|слава|честь|монумент|обелиск)/;

/** `v gody voiny`: the war, not the warriors, whom a hyphen or a monument tells of: `Voiny-internatsionalisty`, `Pamiatnik voinu`. */
export function asWar(
  reading: Reading,
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): Reading {
  if (reading.words.length > 1) return reading;
  const [word] = reading.words as [string];
  if (tokens[i + 1]?.text === "-")
    return changed(reading, { words: [word.replace(/^войн(?=[аыу]$)/, "воин")] });
  if (TO_WARRIOR.test(wordBeside(tokens, readings, i, -1))) return reading;
  return changed(reading, { words: [word.replace(/^воин(?=(?:[ауые]|ой)$)/, "войн")] });
}
