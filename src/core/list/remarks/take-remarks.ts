import type { Entry } from "../types.ts";
import { bracketRemark } from "./bracket.ts";
import { dashRemark } from "./dash.ts";
import { pictureRemark } from "./picture.ts";
import { sentenceRemark } from "./sentence.ts";

/** So many items with a remark are a habit. */
const FEWEST = 2;
/** So many of the items have one. */
const SHARE = 0.3;

/**
 * Takes what readers say behind references off their texts and keeps it beside: `[have it]`, `(very good!)` wherever nothing else can be
 * meant; sentences, and brackets that are less plain, where several references of the list have some.
 */
export function takeRemarks(entries: readonly Entry[]): void {
  for (const entry of entries) cut(entry, pictureRemark(entry.text) ?? dashRemark(entry.text));
  const brackets = entries.map(({ text }) => bracketRemark(text));
  const plain = brackets.filter((found) => found?.isPlain).length;
  entries.forEach((entry, k) => {
    const found = brackets[k];
    if (found && (found.isPlain || plain >= FEWEST)) cut(entry, found.at);
  });
  const sentences = entries.map((entry) => sentenceRemark(entry, false));
  const said = sentences.filter((at) => at !== undefined).length;
  if (said < FEWEST || said < SHARE * entries.length) return;
  for (const entry of entries) cut(entry, sentenceRemark(entry, true));
}

/** Takes the end of an entry's text off. */
export function cut(entry: Entry, at: number | undefined): void {
  if (at === undefined || at <= 0) return;
  const remark = [entry.text.slice(at).trim(), entry.remark].filter(Boolean).join(" ");
  entry.text = entry.text.slice(0, at).trimEnd();
  const { length } = entry.text;
  entry.remark = remark;
  entry.marks = entry.marks.flatMap((mark) =>
    mark.start >= length ? [] : [mark.end > length ? { ...mark, end: length } : mark],
  );
}
