import { LOOK_ALIKES } from "../data/look-alikes.ts";
import { numberOf, numbered } from "./arcs.ts";

/** A folded word (see foldLatin) laid out for the search. */
export interface Print {
  text: string;
  length: number;
  characters: Uint16Array;
  /** The number of each character (see numberOf). */
  numbers: Int16Array;
  /** The same with Latin letters for the Cyrillic ones that print alike; {@link alike} is 0 where the print has no such letter. */
  plain: Uint16Array;
  alike: Int16Array;
}

const make = (size: number): Print => ({
  text: "",
  length: 0,
  characters: new Uint16Array(size),
  numbers: new Int16Array(size),
  plain: new Uint16Array(size),
  alike: new Int16Array(size),
});
let laid = make(64);
let known = -1;

/** One word is read under many tables in a row: it is laid out once, and stays until the next one. */
export function layPrint(text: string): Print {
  if (text === laid.text && known === numbered()) return laid;
  if (text.length > laid.characters.length) laid = make(2 * text.length);
  laid.text = text;
  laid.length = text.length;
  known = numbered();
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    const like = character >= 0x430 && character <= 0x45e ? LOOK_ALIKES[text[i]!] : undefined;
    laid.characters[i] = character;
    laid.numbers[i] = numberOf(character);
    laid.plain[i] = like === undefined ? character : like.charCodeAt(0);
    laid.alike[i] = like === undefined ? 0 : numberOf(laid.plain[i]!);
  }
  return laid;
}
