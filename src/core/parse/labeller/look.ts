import { listsOf, shapeOf } from "./word-class.ts";
import type { LabelToken } from "./tokens.ts";

/** What can be said of a token without its neighbours. */
export interface Look {
  /** In small letters, long numbers alike; `@` for what was recognised before. */
  lower: string;
  shape: string;
  lists: readonly string[];
  /** The first list that it stands in, else its shape. */
  kind: string;
  isWord: boolean;
  /** A word with a capital. */
  isCapital: boolean;
  /** A sign that parts sentences and fields. */
  isStop: boolean;
}

const TAKEN: Look = { lower: "@", shape: "@", lists: [], kind: "@", isWord: false, isCapital: false, isStop: false }; // prettier-ignore

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
  const lists = /\p{L}|№/u.test(text) ? listsOf(lower) : [];
  return {
    lower,
    shape,
    lists,
    kind: lists[0] ?? shape,
    isWord: /^[Xx]/.test(shape),
    isCapital: shape.startsWith("X"),
    isStop: /^[.,;:?!()[\]“”«»„]$/.test(text),
  };
}
