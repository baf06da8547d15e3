import { evidenceOf } from "../evidence.ts";
import { endsLikeWork, startsLikeWork } from "../notes/work-marks.ts";
import { isWordy, type Kind } from "./judge.ts";
import type { Unit } from "./units.ts";

const MOSTLY = 0.7;
/** Whether the references of a section have bullets or numbers, so that what has none is hardly one. */
export function areLabelled(units: readonly Unit[], kinds: readonly Kind[]): boolean {
  const clear = units.filter((_, k) => kinds[k] === "clear");
  const labelled = clear.filter(({ label }) => label !== undefined);
  return labelled.length > 0 && labelled.length >= MOSTLY * clear.length;
}

/** Whether a paragraph may be a reference: when nothing tells, it is one. `strict`: those of its section are known by other signs. */
export function isKept(units: readonly Unit[], kinds: readonly Kind[], k: number, strict: boolean): boolean {
  const kind = kinds[k]!;
  const { text, label } = units[k]!;
  const labelled = label !== undefined;
  // 👍
  if (!/[\p{L}\d]/u.test(text)) return false;
  if (kind === "clear") return true;
  if (kind === "said") return labelled && !text.endsWith("?") && evidenceOf(text).reference >= DATED;
  // Below a title with nothing else stands where it was printed: `BelTA, 9 September 2021`.
  const before = units[k - 1];
  if (before && kinds[k - 1] === "bare" && !labelled && kind === "unsure" && isKept(units, kinds, k - 1, strict)) return true;
  if (kind === "unsure") return labelled || startsLikeWork(text) || (!isWordy(text) && (!strict || endsLikeWork(text)));
  // `bare`: a title with nothing else, `Essay due!`
  // "short, but good" above a link that somebody else sent
  if (strict && /^\p{Ll}/u.test(text)) return false;
  const next = units[k + 1];
  if (next && !next.label && /^(?:https?:|www\.)/.test(next.text)) return true;
  if (/^\p{Ll}/u.test(text) || /[!?:,]$/.test(text)) return false;
  return labelled ? kinds.includes("clear") : !strict && kinds[k - 1] === "clear" && kinds.includes("clear", k);
} // prettier-ignore

/** {@link Evidence.reference} of a year. */
const DATED = 2;
