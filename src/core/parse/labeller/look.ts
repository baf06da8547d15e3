import { classOf, LETTER, NUMBER } from "../../character-class.ts";
import { atomOf } from "./atoms.ts";
import { listsOf, shapeOf } from "./word-class.ts";
import type { LabelToken } from "./tokens.ts";

/** What can be said of a token without its neighbours. Shape, lists and kind are atoms. */
export interface Look {
  /** As printed; empty for what was recognised before. */
  text: string;
  /** In small letters, long numbers alike; `@` for what was recognised before. */
  lower: string;
  shape: number;
  lists: readonly number[];
  /** The first list that it stands in, else its shape. */
  kind: number;
  isWord: boolean;
  /** A word with a capital. */
  isCapital: boolean;
  /** It has a letter or a digit, and was not recognised before. */
  isText: boolean;
  /** A sign that parts sentences and fields. */
  isStop: boolean;
  endsSentence: boolean;
  /** For a sign of punctuation, what says that it comes one, two, or three and more tokens later. */
  ahead: readonly number[] | null;
  /** What the trained weights say of it, once asked: see lattice.ts. */
  sums: SumsOfLook | null;
}

/** Sums of weights by label for the token itself, and for one before or behind it; `null` for none. */
export type SumsOfLook = Record<"own" | "asBefore" | "asAfter", readonly number[] | null>;

const sign = (text: string): Look => {
  const atom = atomOf(text);
  return { text: "", lower: text, shape: atom, lists: [], kind: atom, isWord: false, isCapital: false, isText: false, isStop: false, endsSentence: false, ahead: null, sums: null }; // prettier-ignore
};
const TAKEN = sign("@");
/** What stands before the first token, and behind the last. */
export const START = sign("^");
export const END = sign("$");

/** The words of a list come again and again; so many of the last ones are remembered, and as many of those before. */
const MOST = 8192;
let recent = new Map<string, Look>();
let older = new Map<string, Look>();

/** Signs of ASCII and single letters, by their code: of the tokens of a reference they are every other one. */
const ofOne: (Look | null)[] = new Array<null>(0x80).fill(null);

export function lookOf({ text, taken }: LabelToken): Look {
  if (taken) return TAKEN;
  const code = text.charCodeAt(0);
  if (text.length === 1 && code < 0x80) return (ofOne[code] ??= lookAt(text));
  let look = recent.get(text);
  if (look) return look;
  look = older.get(text) ?? lookAt(text);
  if (recent.size >= MOST) [older, recent] = [recent, new Map()];
  recent.set(text, look);
  return look;
}

const STOPS = ".,;:?!()[]“”«»„";

function lookAt(text: string): Look {
  const first = classOf(text.charCodeAt(0));
  const lower = first & NUMBER && /^\d{5,}$/.test(text) ? "00000" : text.toLowerCase();
  const shape = shapeOf(text);
  const isText = Boolean(first & (LETTER | NUMBER)) || /[\p{L}\p{N}]/u.test(text);
  const lists = (first & LETTER || /\p{L}|№/u.test(text) ? listsOf(lower) : []).map(atomOf);
  const isSign = text.length === 1 && !isText;
  return {
    text,
    lower,
    shape: atomOf(shape),
    lists,
    kind: lists[0] ?? atomOf(shape),
    isWord: /^[Xx]/.test(shape),
    isCapital: shape.startsWith("X"),
    isText,
    isStop: isSign && STOPS.includes(text),
    endsSentence: isSign && ".?!".includes(text),
    ahead:
      isSign && (text === "/" || STOPS.includes(text)) ? [1, 2, 3].map((n) => atomOf(`${text}${n}`)) : null,
    sums: null,
  };
}
