/** Letters of the word lists; the code of a letter in the automaton is its index plus one. */
export const ALPHABET = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіўїєґ'";

const CODES = new Uint8Array(0x500);
for (let i = 0; i < ALPHABET.length; i++) CODES[ALPHABET.charCodeAt(i)] = i + 1;

/** The code of a letter by its character code; 0 for what is none of them. */
export const letterCode = (character: number): number => CODES[character] ?? 0;
