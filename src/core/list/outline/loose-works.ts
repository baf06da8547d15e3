import { kindsOfLine } from "../headings/headings.ts";
import { behindLabel, type Line } from "../lines/lines.ts";
import { isGreeting } from "./greeting.ts";
import { labelsIn } from "./labels.ts";
import { loosenessOf } from "./loose-work.ts";
import type { Outline } from "./outline.ts";

const MOST = 60;
/** `What we read`, above the first work. */
const TITLE = /^\p{Lu}[^.,:;!?–—]{2,50}$/u;

/**
 * The works of a short text in which no line has a year, a link or initials: `Anna Kos: The Long River`, one a line. Nothing for a text
 * of any other kind: a letter, a menu, what is to be done.
 */
export function looseWorks(lines: readonly Line[]): Outline | undefined {
  if (lines.length === 0 || lines.length > MOST || lines.some(({ text }) => isGreeting(text))) return undefined;
  const labels = labelsIn(lines, false);
  const texts = lines.map((line, at) => behindLabel(line, labels.get(at)?.length ?? 0).text);
  const kinds = lines.map((line, at) => (isHeading(line, texts[at]!) ? "heading" : loosenessOf(texts[at]!)));
  if (kinds[0] === "none" && kinds.length > 1 && TITLE.test(texts[0]!)) kinds[0] = "heading";
  const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length;
  const alike = count("among");
  const sure = count("strong") + (count("strong") + alike > 1 ? alike : 0);
  // What is no work has two beside it.
  if (sure === 0 || 2 * count("none") > sure) return undefined;
  const isWork = (at: number): boolean => kinds[at] !== "none" && kinds[at] !== "heading";
  const works = lines.filter((_, at) => isWork(at));
  return {
    lines: works,
    labels: new Map(lines.flatMap(({ start }, at) => (labels.has(at) ? [[start, labels.get(at)!] as const] : []))),
    starts: new Set(works.map(({ start }) => start)),
    hasRemarks: false,
  };
} // prettier-ignore

const isHeading = (line: Line, text: string): boolean =>
  line.block === "heading" || text.endsWith(":") || kindsOfLine(line).length > 0;
