import { settleApostrophes, withApostrophes } from "./apostrophes.ts";
import { isETold, settleAsPrinted, tellsE } from "./as-printed.ts";
import { isExact } from "./channel.ts";
import type { Reading } from "./reading.ts";
import type { Manner } from "./settle-readings.ts";
import { settleOthersInI, settleShortIBelarusian } from "./short-i-belarusian.ts";
import { leavesShortU, settleInnerShortU, settleShortU } from "./short-u.ts";
import { settleOfficialLoans, settleSoftness } from "./softness.ts";
import type { Token } from "./tokens.ts";

/** Which orthography a Belarusian title is in, and й and ў that its print does not tell from і and у. */
export function settleBelarusian(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  { table, habit: { plain, dots, signs }, outlet }: Manner,
): (Reading | null)[] {
  const { letters } = table;
  let settled = withApostrophes(readings);
  // Print without marks by a table that has its ь in the marks of consonants has lost both: `realnasc`.
  if (isExact(table) ? plain : signs !== "printed") {
    const isUntold = tellsE(table) && !isETold(tokens, readings);
    settled = settleSoftness(settled, outlet, letters["э"] === letters["е"] || isUntold);
  }
  if (/['’]/.test(letters["ь"]!)) settled = settleApostrophes(tokens, settled);
  settled = settleAsPrinted(tokens, settled, table, plain, signs === "printed");
  if (isExact(table)) settled = settleOfficialLoans(tokens, settled, outlet);
  // `Boun`, `tryumf`: who prints w for ў has u for у.
  const hasW = letters["ў"] === "w" && tokens.some(({ text, word }) => word && /w/i.test(text));
  if (!hasW) settled = settleInnerShortU(settled, !plain);
  if (!plain) return leavesShortU(tokens, settled) ? settleShortU(tokens, settled) : settled;
  // A title by BGN/PCGN without its dots in which no word has w is mostly one in plain letters, with u for ў.
  // Whoever prints ʹ keeps to the table: `dzyeysnuyu uladu … volʹnyya`.
  const shortAsU =
    /^[uŭ]$/.test(letters["ў"]!) || (!dots && !tokens.some(({ text }) => /w|[ʹʺ]/i.test(text)));
  if (shortAsU) settled = settleShortU(tokens, settled);
  settled = /^[iĭ]$/.test(letters["й"]!)
    ? settleShortIBelarusian(tokens, settled)
    : settleOthersInI(tokens, settled);
  // After й there is no ў: `arhanizatsyi u Prazie`.
  return shortAsU ? settleShortU(tokens, settled) : settled;
}
