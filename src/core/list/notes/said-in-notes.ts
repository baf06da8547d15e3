import { behindLabel, type Line } from "../lines/lines.ts";
import { isShortReference } from "../repeats.ts";
import { isLedOrRepeated, type NoteNumber } from "./note-chain.ts";

const FEWEST = 2;
/** So many characters has the longest note; the text of a page has more. */
const LONGEST_NOTE = 1400;
/** The text is at least half as long as its notes. */
const TEXT = 0.5;

/**
 * Whether so many of the numbers have `See`, `Zob.`, `Ibid.`, `Nowak, op. cit.` behind them that they may be those of notes: entries of a list
 * begin with nothing of that.
 */
export function mayBeSaid(lines: readonly Line[], numbers: readonly NoteNumber[]): boolean {
  let said = 0;
  for (const { line, label, alone } of numbers) {
    const text = alone ? lines[line + 1]?.text : behindLabel(lines[line]!, label.length).text;
    if (text !== undefined && (isLedOrRepeated(text) || isShortReference(text)) && ++said >= FEWEST) return true;
  }
  return false;
} // prettier-ignore

/** Whether all notes stand one below the other behind the text: nothing between two of their numbers is as long as the text of a page. */
export function standBehindText(lines: readonly Line[], chain: readonly NoteNumber[]): boolean {
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const begins = lines[first.line]!.start;
  const length = lines[last.line]!.end - begins;
  return begins > length * TEXT && chain.every(({ line }, k) => k === 0 || lines[line]!.start - lines[chain[k - 1]!.line]!.start < LONGEST_NOTE);
} // prettier-ignore
