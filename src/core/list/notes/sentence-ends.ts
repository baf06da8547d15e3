import { anyOf } from "../../any-of.ts";
import { BEFORE_NAMES } from "../data/lead-ins.ts";

/** The places at which a sentence of a note ends, `S. 2–9.` and `s. 12 i n.` among them; initials and abbreviations of one letter end none. */
export const SENTENCES =
  /(?<=[\p{Ll}\d)\]”»“"’]{2}|[\s.–-]\d|\d\d [гpрr]|\d [сcs]|\d i n|\d f) ?\. (?=["“„«(]?\p{Lu}|ibid|ebd\.|ebenda)/gu;

/** `документы Коминтерна / сост. В. Н. Михнюк`, `материалы и документы, ред. А. И. Швед`: no sentence ends here. */
const EDITED = new RegExp(`(?<!\\p{L})(?:${anyOf(BEFORE_NAMES)})$`, "iu");
export const goesOnWithNames = (before: string): boolean => EDITED.test(before.slice(-16));
