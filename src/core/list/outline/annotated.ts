import type { Line } from "../lines/lines.ts";
import { evidenceOfLine, NAMES } from "../evidence.ts";
import { labelsIn } from "./labels.ts";
import { kindOf } from "./judge.ts";
import { unitsIn } from "./units.ts";

/** So many paragraphs are looked at. */
const MOST = 60;
const FEWEST = 3;
/** So many of the references have an annotation. */
const SHARE = 0.6;
/** So many of the long paragraphs stand behind a reference; an article above its notes has most of them elsewhere. */
const BESIDE = 0.4;
/** An introduction has so many paragraphs, or half as many as there are annotations. */
const MOST_BEFORE = 3;
const SHORTEST = 60;
const CLEAR = 3;

/** Whether most references of a text have a paragraph behind them that says something of them. */
export function isAnnotated(lines: readonly Line[], full: number): boolean {
  // Lines that may begin such a paragraph; hardly a list has any.
  let said = 0;
  let references = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const { reference, start, mayLink } = evidenceOfLine(line);
    if (reference >= CLEAR && (NAMES.has(start) || start === "quote" || mayLink)) references++;
    else if (at > 0 && line.text.length >= SHORTEST && mayBegin(line, lines[at - 1]!, full)) said++;
  }
  if (said < FEWEST || said < SHARE * 0.5 * references) return false;
  const units = unitsIn(lines, 0, Math.min(lines.length, 6 * MOST), labelsIn(lines, full > 0), full).slice(0, MOST);
  const kinds = units.map(({ text }) => kindOf(text));
  const isNote = (k: number): boolean => {
    const unit = units[k];
    return unit !== undefined && kinds[k] !== "clear" && !unit.label && unit.text.length >= SHORTEST && /[.!?)”]$/u.test(unit.text);
  };
  const clear = kinds.filter((kind) => kind === "clear").length;
  const annotated = kinds.flatMap((kind, k) => (kind === "clear" && isNote(k + 1) ? [k] : []));
  const notes = annotated.length;
  const saids = kinds.filter((kind) => kind === "said").length;
  const paragraphs = units.flatMap((_, k) => (isNote(k) ? [k] : []));
  if (paragraphs.filter((k) => k < annotated[0]!).length > Math.max(MOST_BEFORE, notes / 2)) return false;
  return notes >= FEWEST && notes >= SHARE * clear && notes >= BESIDE * paragraphs.length && saids * 2 >= notes;
} // prettier-ignore

const CLOSED = /[.)\]”»"“?!/\d]$/u;
const mayBegin = (line: Line, before: Line, full: number): boolean =>
  (line.gap > 0 || full === 0 || line.indent > before.indent + 1) &&
  /^["“„«(]?[\p{Lu}\d]/u.test(line.text) &&
  (line.gap > 0 || CLOSED.test(before.text));
