import { classOf, LETTER, LOWER as SMALL_LETTER, UPPER as CAPITAL } from "../../character-class.ts";

/** How much of a text is looked at; the rest of a very long one would say the same. */
export const ENOUGH = 4000;

// What a character is, in the lower bits (`WHAT`), and of a letter whether it is small, so that one look into a table tells it.
export const NOTHING = 1;
export const WORD = 2;
export const APOSTROPHE = 3;
export const NUMBER = 4;
export const END = 5;
export const COLON = 6;
export const BRACKET = 7;
export const RAISED = 8;
export const WHAT = 15;
export const UPPER = 16;
export const LOWER = 32;
const SIGNS = new Map<number, number>();
for (const [signs, what] of [["'’", APOSTROPHE], ["0123456789", NUMBER], [".?!", END], [":", COLON], ["([", BRACKET], ["⁰¹²³⁴⁵⁶⁷⁸⁹", RAISED]] as const)
  for (const sign of signs) SIGNS.set(sign.charCodeAt(0), what); // prettier-ignore
const known = new Uint8Array(0x10000);
function ask(code: number): number {
  const kind = classOf(code);
  const what = kind & LETTER ? WORD : (SIGNS.get(code) ?? NOTHING);
  return (known[code] = what | (kind & CAPITAL ? UPPER : 0) | (kind & SMALL_LETTER ? LOWER : 0));
}

// The text that is looked at, and what its characters are. Each is taken out of the text once: a line is a piece of a
// longer text, of which a character costs four times as much as one of an array. Both end with zeros.
const BEHIND = 8;
export const codes = new Uint16Array(ENOUGH + BEHIND);
export const whats = new Uint8Array(ENOUGH + BEHIND);

/** Takes a text up to be looked at; gives how much of it. */
export function take(text: string): number {
  const length = Math.min(text.length, ENOUGH);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code;
    whats[at] = known[code] || ask(code);
  }
  for (let at = length; at < length + BEHIND; at++) codes[at] = whats[at] = 0;
  return length;
}

export const isDigit = (at: number): boolean => (whats[at]! & WHAT) === NUMBER;
