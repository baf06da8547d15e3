import { OF_FIELD } from "../remark-sentences.ts";
import { isNextWork, isShortForm } from "../is-work.ts";
import { beforeWork } from "../note-openings.ts";
import { isDated } from "../work-marks.ts";
import { addPiece, type Pieces } from "./piece.ts";

/** `S. 12–15. – Die Oligarchen sind zurück, in: FAZ`, `S. 96 ff. – Eine abweichende Deutung bei Christian Gerlach`: a full stop and a dash between works. */
const DASHES = /(?<=[\p{L}\d)\]”“»>])\. [–—] (?=["“„«]?\p{Lu})/gu;
const DASH = new RegExp(DASHES.source, "u");
/** `. – М.: Наука, 1993. – С. 5`: GOST has them between the fields of one. */
const OF_GOST =
  /[.»)] [–—] (?:\d+ ?[сcsp]\.|[СсCPSTТТВв]\.? ?\d|(?:Т|Вып|Ч|Кн|Nr|№|Vol|Bd)\.? ?\d|\p{Lu}[\p{L}.-]{0,24}(?:; ?\p{Lu}[\p{L}.-]{0,24})*(?: \([\p{L}. ]{2,20}\))?(?: ?: ?\p{Lu}|, (?:1[5-9]|20)\d\d)|(?:1[5-9]|20)\d\d[.,])/u;

/** Works behind a full stop and a dash. */
export function addBehindDashes(pieces: Pieces): void {
  const { note, opening } = pieces;
  if (OF_GOST.test(note)) return;
  let left = opening;
  for (const match of note.matchAll(DASHES)) {
    const at = match.index + match[0].length;
    const before = note.slice(left, match.index);
    const behind = note.slice(at);
    if (!isDated(before) && !isShortForm(before, true)) continue;
    const skip = beforeWork(behind);
    const end = behind.search(DASH);
    const next = (end < 0 ? behind : behind.slice(0, end)).slice(skip);
    // `[Електронний ресурс]. – Режим доступу: https://…`
    if (OF_FIELD.test(behind) && !/^["“„«]/u.test(behind)) continue;
    if (!isNextWork(next) && !isShortForm(next) && !(skip > 0 && isDated(next))) continue;
    addPiece(pieces, match.index + 1, at + skip, true);
    left = at + skip;
  }
} // prettier-ignore
