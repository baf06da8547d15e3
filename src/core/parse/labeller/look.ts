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
}

const sign = (text: string): Look => {
  const atom = atomOf(text);
  return { text: "", lower: text, shape: atom, lists: [], kind: atom, isWord: false, isCapital: false, isText: false, isStop: false, endsSentence: false, ahead: null }; // prettier-ignore
};
const TAKEN = sign("@");
/** What stands before the first token, and behind the last. */
export const START = sign("^");
export const END = sign("$");

/** The words of a list come again and again; so many are remembered. */
const MOST = 8192;
const known = new Map<string, Look>();

export function lookOf({ text, taken }: LabelToken): Look {
  if (taken) return TAKEN;
  let look = known.get(text);
  if (!look) {
    if (known.size >= MOST) known.clear();
    known.set(text, (look = lookAt(text)));
  }
  return look;
}

function lookAt(text: string): Look {
  const lower = text.toLowerCase().replace(/^\d{5,}$/, "00000");
  const shape = shapeOf(text);
  const lists = (/\p{L}|№/u.test(text) ? listsOf(lower) : []).map(atomOf);
  return {
    text,
    lower,
    shape: atomOf(shape),
    lists,
    kind: lists[0] ?? atomOf(shape),
    isWord: /^[Xx]/.test(shape),
    isCapital: shape.startsWith("X"),
    isText: /[\p{L}\p{N}]/u.test(text),
    isStop: /^[.,;:?!()[\]“”«»„]$/.test(text),
    endsSentence: /^[.?!]$/.test(text),
    ahead: /^[.,;:?!()[\]“”«»„/]$/.test(text) ? [1, 2, 3].map((n) => atomOf(`${text}${n}`)) : null,
  };
}
