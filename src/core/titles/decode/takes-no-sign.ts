import { TABLES } from "../data/table.ts";
import { channelOf } from "./channel.ts";
import { decodeWhole } from "./decode-whole.ts";
import { foldLatin } from "./fold.ts";
import { LONGEST_WORD } from "./word-shape.ts";

/** Letters of BGN/PCGN, which the other tables without marks share most of. */
const TABLE = TABLES.find(({ scheme, language }) => scheme === "bgn-pcgn" && language === "ru")!;
const LAST = /(?<![A-Za-z])[A-Za-z]+$/;
const SHORTEST = 3;

/** Whether the last word of a text is a Russian one, and would be none with ь at its end: `Memorial`, but not `syn` before `v`, `model`. */
export function takesNoSign(text: string): boolean {
  const word = foldLatin(LAST.exec(text.slice(-LONGEST_WORD))?.[0] ?? "");
  if (word.length < SHORTEST) return false;
  const channel = channelOf(TABLE, { plain: true, signs: "printed", dots: false, loose: false });
  const isWord = (print: string) => decodeWhole(print, channel, false) !== null;
  return isWord(word) && !isWord(`${word}'`);
}
