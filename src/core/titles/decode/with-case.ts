import { shapeOf } from "./word-shape.ts";

/** Most words have no capital but their first letter, and no sign. */
const PLAIN = /^[A-Za-z][a-z]+$/;

/** A reading in the case of the print: `NPZ` → НПЗ, `Belarusi` → Беларуси. */
export function withCase(words: readonly string[], text: string): string {
  const joined = words.length === 1 ? words[0]! : words.join(" ");
  if (PLAIN.test(text)) return shapeOf(text).small ? joined : capitalize(joined);
  if (shapeOf(text).mixed) return joined.length === text.length ? caseByCase(joined, text) : joined;
  const letters = text.replace(/\P{L}/gu, "");
  // `UPTs` is УПЦ.
  if (shapeOf(letters).abbreviation && /(?:[KZCS]h|Ts)$/.test(letters)) return joined.toUpperCase();
  const [, capitals, small] = /^(\p{Lu}{2,})(\p{Ll}+)$/u.exec(letters) ?? [];
  if (capitals !== undefined && small!.length < 4) {
    // An abbreviation with an ending: `MIDom`, `VUZakh`.
    const end = joined.length - small!.replace(/kh|sh|ch|zh|ts|y[aeou]/g, "-").length;
    return joined.slice(0, end).toUpperCase() + joined.slice(end);
  }
  if (shapeOf(letters).abbreviation) return joined.toUpperCase();
  const whole = shapeOf(text).small ? joined : capitalize(joined);
  // `O’Konnora`, `d’Ark`
  return NAME_BEHIND.test(text)
    ? whole.replace(/(?<=\p{L}[’'])\p{Ll}/u, (letter) => letter.toUpperCase())
    : whole;
}

/** A capital behind the mark of a name from abroad. */
const NAME_BEHIND = /^\p{L}[’'ʼ]\p{Lu}\p{Ll}/u;

const caseByCase = (word: string, print: string): string =>
  Array.from(word, (letter, i) => (/\p{Lu}/u.test(print[i]!) ? letter.toUpperCase() : letter)).join("");

export const capitalize = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
