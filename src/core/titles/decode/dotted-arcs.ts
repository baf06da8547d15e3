import { ALPHABET } from "../lexicon/alphabet.ts";
import { CONSONANTS, type Arc } from "./table-arcs.ts";

/** Cost of a dot that is missing in a title with dots. */
const DOT_LOST = 8;

/**
 * BGN/PCGN parts by a dot what would be read as one letter, and in Russian marks э after a consonant: тс is `t·s`, шч `sh·ch`,
 * ыа `y·a`, мэр `m·er`, in Belarusian кг `k·h`. In a title with dots the pairs without one are one letter:
 * their arcs get that condition.
 * @returns the arcs with dots
 */
export function dotted(arcs: readonly Arc[], belarusian: boolean): Arc[] {
  const added: Arc[] = [];
  for (const arc of arcs) {
    const letter = ALPHABET[arc.codes[0]! - 1]!;
    if (arc.latin === "" || !"счэауыг".includes(letter)) continue;
    const { latin, codes } = arc;
    // The dot says that the letters before are not part of this one: no other condition holds.
    added.push(letter === "г" ? { latin: `·${latin}`, codes, cost: 0 } : { ...arc, latin: `·${latin}` });
    const parted = (belarusian ? PARTED_BELARUSIAN : PARTED)[letter];
    if (parted === undefined || arc.after !== undefined || arc.notAfter !== undefined) continue;
    added.push({ ...arc, cost: arc.cost + DOT_LOST, after: parted });
    arc.notAfter = parted;
  }
  return added;
}
/** Letters that take the dot, and those after which they do. */
const PARTED: Readonly<Record<string, string>> = { с: "т", ч: "ш", э: CONSONANTS };
const PARTED_BELARUSIAN: Readonly<Record<string, string>> = { с: "т" };
