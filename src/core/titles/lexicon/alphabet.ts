/** Letters of the word lists; the code of a letter in the automaton is its index plus one. */
export const ALPHABET = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіўїєґ'";
