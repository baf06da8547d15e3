import { evidenceOfLine } from "../evidence.ts";
import type { Line } from "./lines.ts";
import { mayBeginNote } from "../notes/note-chain.ts";
import { isParagraph } from "../notes/note-ends.ts";

const FEWEST = 3;
const BARE_LINES = 5;

/** Whether running text stands between lines that may begin notes: some lines without anything of a reference, or a long paragraph. */
export function hasTextBetween(lines: readonly Line[]): boolean {
  let bare = 0;
  let text = false;
  let numbers = 0;
  let parted = false;
  for (const line of lines) {
    if (mayBeginNote(line.text)) {
      numbers++;
      parted ||= text && numbers > 1;
      text = false;
      bare = 0;
    } else if (!parted && !text) {
      const { reference } = evidenceOfLine(line);
      bare = reference <= 1 && line.text.length > 20 ? bare + 1 : 0;
      text = bare === BARE_LINES || isParagraph(line);
    }
    if (parted && numbers >= FEWEST) return true;
  }
  return false;
}
