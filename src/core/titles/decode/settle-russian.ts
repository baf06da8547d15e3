import { lexiconOf } from "../lexicon/lexicon.ts";
import { settleSignsByNeighbours } from "./by-neighbours.ts";
import { settleDoubleI } from "./double-i.ts";
import { settleFirstE } from "./first-e.ts";
import { foldLatin, stripMarks } from "./fold.ts";
import { settleFullAdjectives } from "./full-adjectives.ts";
import { partByNeighbours } from "./glued-pronouns.ts";
import { settleHomographs } from "./homographs.ts";
import { settleInfinitives } from "./infinitives.ts";
import { settleNamesInI } from "./names-in-short-i.ts";
import { settleNumerals } from "./numerals.ts";
import { settlePassportNames } from "./passport-names.ts";
import type { Reading } from "./reading.ts";
import type { Manner } from "./settle-readings.ts";
import { settleShortI, withShortI } from "./short-i.ts";
import type { Token } from "./tokens.ts";

/** Forms of Russian words that print without signs, or with i for й, makes alike. */
export function settleRussian(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  { table, habit, printed }: Manner,
): (Reading | null)[] {
  const { plain, signs } = habit;
  let settled = settleFullAdjectives(tokens, readings);
  settled = settleDoubleI(tokens, partByNeighbours(tokens, settled));
  if (signs !== "printed") {
    settled = settleSignsByNeighbours(tokens, settled, "ru", lexiconOf("ru"));
    settled = settleInfinitives(tokens, settled);
  }
  if (!printed) settled = settleNumerals(tokens, settled);
  const short = table.letters["й"];
  if (short === "i" || (plain && short === "ĭ")) return settleShortI(tokens, withShortI(tokens, settled));
  return plain ? settlePassportNames(tokens, settled, settleNamesInI(tokens, settled), habit) : settled;
}

/** Most schemes write э as е: words that are spelled with either. */
export function settleE(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  { table, habit: { plain } }: Manner,
): (Reading | null)[] {
  const hard = foldLatin(table.letters["э"]!);
  const isAlike = hard === "e" || (plain && stripMarks(hard).replace("'", "") === "e");
  return isAlike ? settleFirstE(tokens, settleHomographs(tokens, readings)) : [...readings];
}
