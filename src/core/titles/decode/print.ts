import { LOOK_ALIKES } from "../data/look-alikes.ts";
import { numberOf, numbered } from "./arcs.ts";

/** A folded word (see foldLatin) laid out for the search. */
export interface Print {
  text: string;
  length: number;
  characters: Uint16Array;
  /** The number of each character (see numberOf). */
  numbers: Int16Array;
  /**
   * The same with Latin letters for the Cyrillic ones that print alike; {@link alike} is 0 where nothing is to be read in it. `yа` with
   * a Cyrillic а is ya: what looks alike may begin with a letter that is right.
   */
  plain: Uint16Array;
  alike: Int16Array;
  /** Some characters are such Cyrillic letters. */
  mixed: boolean;
}

const make = (size: number): Print => ({
  text: "",
  length: 0,
  characters: new Uint16Array(size),
  numbers: new Int16Array(size),
  plain: new Uint16Array(size),
  alike: new Int16Array(size),
  mixed: false,
});
let laid = make(64);
let known = -1;

/** Whether a channel reads each character of the print from a place on: most tables have no `š`, and many no `x`. */
export function isReadable(
  { length, characters, plain }: Print,
  from: number,
  readable: Uint8Array,
): boolean {
  for (let i = from; i < length; i++)
    if (readable[characters[i]!] !== 1 && readable[plain[i]!] !== 1) return false;
  return true;
}

/** One word is read under many tables in a row: it is laid out once, and stays until the next one. */
export function layPrint(text: string): Print {
  if (text === laid.text && known === numbered()) return laid;
  if (text.length > laid.characters.length) laid = make(2 * text.length);
  laid.text = text;
  laid.length = text.length;
  known = numbered();
  let mixed = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    const like = character >= 0x430 && character <= 0x45e ? LOOK_ALIKES[text[i]!] : undefined;
    laid.characters[i] = character;
    laid.numbers[i] = numberOf(character);
    laid.plain[i] = like === undefined ? character : like.charCodeAt(0);
    mixed ||= like !== undefined;
  }
  laid.mixed = mixed;
  for (let i = 0; i < text.length; i++) laid.alike[i] = mixed ? numberOf(laid.plain[i]!) : 0;
  return laid;
}
