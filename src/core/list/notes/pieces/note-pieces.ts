import { beforeWork } from "../note-openings.ts";
import { openingWords } from "../words-before-names.ts";
import { addInBrackets } from "./brackets.ts";
import { addBehindWords } from "./bridges.ts";
import { addBehindDashes } from "./dashes.ts";
import { addJoined } from "./joins.ts";
import { addLed } from "./led.ts";
import { addPiece, type Piece, type Pieces } from "./piece.ts";
import { addBehindSemicolons } from "./semicolons.ts";
import { addSentences } from "./sentences.ts";

/** The parts of a note between which it goes from one work to the next. */
export function piecesOf(note: string): Piece[] {
  const opening = beforeWork(note) || openingWords(note);
  const pieces: Pieces = { note, opening, found: new Map() };
  addPiece(pieces, 0, opening, opening > 0);
  addBehindSemicolons(pieces);
  addLed(pieces);
  addJoined(pieces);
  addBehindWords(pieces);
  // Sentences and brackets look at what was found before.
  addSentences(pieces);
  addBehindDashes(pieces);
  addInBrackets(pieces);
  const sorted = [...pieces.found.values()].sort((a, b) => a.from - b.from);
  // A lead-in that stands inside of another one's words leads to the same work.
  return sorted.filter((piece, k) => k === 0 || piece.from >= sorted[k - 1]!.start);
}
