import type { Line } from "../lines/lines.ts";
import { type Label, lineLabel } from "../numbers/labels.ts";
import { readingLabelLength } from "./reading-label.ts";

/** `^ a b Kos, A.`, `↑ 1 2 Кос А.`, `^ Jump up to: a b` of a wiki's notes. */
const RETURN =
  /^(?:\d{1,3}\.?\s{1,4})?(?:\^|↑)(?:\s?Jump up(?: to)?:?)?(?:\s(?:[a-zа-яё]{1,2}|\d{1,2}(?:[.,]\d)?))*\s+(?=\S)/u;
export const isReturn = (text: string): boolean => /^[\d^↑]/.test(text) && RETURN.test(text);

/** The bullet of an item that its source told. */
const NOT_WRITTEN: Label = { text: "", kind: "bullet", value: 0, length: 0 };

/** So many numbers may be missing. */
const HOLE = 3;
/** Dashes part the areas of GOST, too: `– Минск : БГУ, 2019. – 200 с.`, `– 2020. – № 3` */
const DASH = /^[-–—]$/;
const AREA =
  /^(?:\p{Ll}|\d|№|\p{Lu}[\p{L}.-]{0,24}(?: ?; ?\p{Lu}[\p{L}.-]{1,24})? ?: ?\p{Lu}|\p{L}{1,4}\. ?\d|URL|Режим|Рэжым|Дата)/u;

/**
 * Bullets, numbers and ways of reading before the references of a text, by the index of the line; several may stand there: `• Required: Kos`.
 * Numbers must count; what else a broken line begins with is none.
 */
export function labelsIn(lines: readonly Line[], broken: boolean): Map<number, Label> {
  const found = new Map<number, Label>();
  const last = new Map<string, number>();
  lines.forEach(({ text, block }, at) => {
    const label = labelOf(text, broken, last) ?? (block === "item" ? NOT_WRITTEN : undefined);
    if (label) found.set(at, label);
  });
  return found;
}

function labelOf(text: string, broken: boolean, last: Map<string, number>): Label | undefined {
  const back = isReturn(text) ? RETURN.exec(text)![0] : undefined;
  if (back) return { text: back.trimEnd(), kind: "bullet", value: 0, length: back.length };
  const sign = lineLabel(text);
  const label = sign && isCounted(sign, text, broken, last) ? sign : undefined;
  const length = label?.length ?? 0;
  const reading = readingLabelLength(text.slice(length));
  if (reading === 0) return label;
  const both = text.slice(0, length + reading);
  return { text: both.trimEnd(), kind: "bullet", value: 0, length: both.length };
}

function isCounted(label: Label, text: string, broken: boolean, last: Map<string, number>): boolean {
  const { kind, value, length } = label;
  if (kind === "bullet") return !broken || !DASH.test(label.text) || !AREA.test(text.slice(length));
  const before = last.get(kind);
  if (value > 1 && (before === undefined || value <= before || value > before + HOLE)) return false;
  last.set(kind, value);
  return true;
}
