import type { RomanizationTable } from "../data/table.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { partBeginnings } from "./glued-beginnings.ts";
import { partLetters } from "./glued-letters.ts";
import type { Habit } from "./habit.ts";
import { readByLetters } from "./letter-by-letter.ts";
import { settleNames } from "./names.ts";
import { settleNoSigns } from "./no-signs.ts";
import type { Reading } from "./reading.ts";
import { settleBelarusian } from "./settle-belarusian.ts";
import { settleE, settleRussian } from "./settle-russian.ts";
import { settleSoftE } from "./soft-e.ts";
import { settleTies } from "./ties.ts";
import type { Token } from "./tokens.ts";

/** How a title is read. */
export interface Manner {
  table: RomanizationTable;
  /** The title is read with these signs. */
  habit: Habit;
  /** The print shows signs itself: else they are left out, or there is no word with one. */
  printed: boolean;
  /** Name and link of where the title was printed. */
  outlet: string;
}

/** Of words that are read in more than one way, the one that fits the words beside them and the print of the title as a whole. */
export function settleReadings(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  manner: Manner,
): (Reading | null)[] {
  const { table, habit, printed } = manner;
  const { language } = table;
  const begun = partBeginnings(tokens, settleNoSigns(tokens, readings), language, lexiconOf(language));
  let settled = partLetters(tokens, begun, language, printed);
  if (language === "be") settled = settleBelarusian(tokens, settled, manner);
  if (!printed) settled = settleNames(tokens, settled, language);
  if (language === "ru") settled = settleRussian(tokens, settled, manner);
  settled = settleTies(tokens, settled, table.letters);
  if (language === "ru") settled = settleE(tokens, settled, manner);
  settled = settleSoftE(tokens, settled, table);
  return readByLetters(tokens, settled, table, habit.signs === "printed");
}
