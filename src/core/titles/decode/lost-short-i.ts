import { readKnown } from "./read-token.ts";
import { sumUp, type Decoding } from "./decode-title.ts";
import { foldLatin } from "./fold.ts";
import type { Token } from "./tokens.ts";
import { changed } from "./reading.ts";

/** `paishla`, `kakhanai`: i for й in Belarusian print that has y or j for it otherwise, and what it costs. */
const I_FOR_SHORT_I = /(?<=[aeouy])i(?=[b-dfghk-np-tvz]|$)/g;
const COST = 5;

/** Words in small letters that no list has, so not `DAI`, are read with й where i stands for it, if they are words then. */
export function withLostShortI(tokens: readonly Token[], decoding: Decoding): Decoding {
  const { table, habit, readings } = decoding;
  if (table.language !== "be" || table.letters["й"] === "i") return decoding;
  let found = false;
  const mended = readings.map((reading, i) => {
    const token = tokens[i]!;
    if (!token.word || reading === null || reading.known || reading.latin) return reading;
    const text = token.text.replace(I_FOR_SHORT_I, foldLatin(table.letters["й"]!));
    const known =
      text === token.text ? null : readKnown({ text, word: true, start: token.start }, table, habit);
    if (known === null) return reading;
    found = true;
    return changed(known, { cost: known.cost + COST });
  });
  return found ? sumUp(tokens, table, habit, mended) : decoding;
}
