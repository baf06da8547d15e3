/** A part of a note that may cite one work. */
export interface Piece {
  /** Where it begins, with what leads to it. */
  from: number;
  /** Where its work begins. */
  start: number;
  led: boolean;
  /** Names and a title stand where it begins, behind the end of another work: nothing leads further. */
  sure?: boolean;
}

/** The pieces that were found, by where they begin. */
export interface Pieces {
  readonly note: string;
  /** Where the first work of the note begins. */
  readonly opening: number;
  readonly found: Map<number, Piece>;
}

/** Of two pieces that begin at one place the one counts that leads further. */
export function addPiece({ found }: Pieces, from: number, start: number, led: boolean, sure = false): void {
  const known = found.get(from);
  if (!known || sure || (!known.sure && known.start < start)) found.set(from, { from, start, led, sure });
}

/** So far behind the beginning of a work its year is looked for. */
export const TO_YEAR = 600;

const SHORT_END = /;|\p{L}{2}\. \p{Lu}|\d\. \p{Lu}/u;
/** What a short form at a place would be: up to a semicolon, or the end of the sentence. */
export function shortAt(text: string, at: number): string {
  const rest = text.slice(at);
  const end = rest.search(SHORT_END);
  return (end < 0 ? rest : rest.slice(0, end + (rest.charAt(end) === ";" ? 0 : 2))).replace(/\.$/, "");
}
