import { make } from "../../window/dom.ts";
import type { Edit } from "../types.ts";
import { diff, inOne, type Piece, type Stretch } from "./diff.ts";

/**
 * What a change makes of a value: in one line where little changes, else as it is and as it would be.
 * @param wordsLabel stands before the words that earned a tag
 */
export function valuesOf({ kind, from, to, words }: Edit, wordsLabel: string): HTMLElement {
  const values = make("span", "values");
  const one = from ? inOne(from, to) : null;
  if (one) values.append(inOneLine(one));
  else if (from) {
    const pieces = diff(from, to);
    const arrow = make("span", "arrow", " → ");
    arrow.setAttribute("aria-hidden", "true");
    values.append(marked("del", pieces.from), arrow, marked("ins", pieces.to));
  } else values.append(marked("ins", [{ text: to, changed: kind !== "tag" && kind !== "cne" }]));
  if (words) values.append(make("span", "words", `${wordsLabel} ${words}`));
  return values;
}

const TAGS = { same: "span", gone: "del", new: "ins" } as const;

function inOneLine(stretches: readonly Stretch[]): HTMLElement {
  const line = make("span", "both");
  line.dir = "auto";
  for (const { text, kind } of stretches) {
    const part = make(TAGS[kind], "", kind === "same" ? text : "");
    if (kind !== "same") part.append(make("mark", "", text));
    line.append(part);
  }
  return line;
}

function marked(tag: "del" | "ins", pieces: readonly Piece[]): HTMLElement {
  const element = make(tag);
  element.dir = "auto";
  element.append(
    ...pieces.map(({ text, changed }) => (changed ? make("mark", "", text) : make("span", "", text))),
  );
  return element;
}
