import type { LabelToken } from "./tokens.ts";
import { listsOf, shapeOf } from "./word-class.ts";

/** What is known of each token: of it alone, and of the border before it. Numbers are hashes of names. */
export interface Features {
  single: Int32Array[];
  /** Weighed for each pair of neighbouring labels. */
  border: Int32Array[];
}

const opening = new Set(["“", "„", "«", "‘", '"']);
const closing = new Set(["”", "»", "’", '"']);

/** FNV-1a, 32 bits. */
export function hash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** The features of all tokens of one reference. */
export function featuresOf(tokens: readonly LabelToken[]): Features {
  const size = tokens.length;
  const lower = tokens.map(({ text, taken }) =>
    taken ? "@" : text.toLowerCase().replace(/^\d{5,}$/, "00000"),
  );
  const shape = tokens.map(shapeOf);
  const lists = lower.map((word, i) => (/\p{L}|№/u.test(tokens[i]!.text) ? listsOf(word) : []));
  const kind = shape.map((s, i) => lists[i]![0] ?? s);
  const at = <T>(list: readonly T[], i: number, edge: T): T => (i < 0 || i >= size ? edge : list[i]!);
  const single: Int32Array[] = [];
  const border: Int32Array[] = [];
  let quoted = "";
  let brackets = 0;
  let years = 0;
  let quotes = 0;
  let sentences = 0;
  let sincePunctuation = 0;
  let punctuation = "^";
  const hasQuotes = tokens.some(({ text }) => opening.has(text)) ? "q" : "-";
  const capitals = capitalRuns(shape);
  for (let i = 0; i < size; i++) {
    const { text, spaced } = tokens[i]!;
    const names: string[] = [];
    if (!quoted && opening.has(text) && (i === 0 || spaced)) quoted = text;
    if (text === "(" || text === "[") brackets++;
    const [k, k1, k2, n1, n2] = [
      kind[i]!,
      at(kind, i - 1, "^"),
      at(kind, i - 2, "^"),
      at(kind, i + 1, "$"),
      at(kind, i + 2, "$"),
    ];
    const s = shape[i]!;
    const inside = `${quoted ? "q" : ""}${brackets ? "b" : ""}`;
    const state = `${Math.min(years, 1)}${Math.min(quotes, 2)}${hasQuotes}`;
    names.push(
      `w${lower[i]}`, `a${at(lower, i - 1, "^")}`, `z${at(lower, i + 1, "$")}`, `b${at(lower, i - 1, "^")} ${lower[i]}`,
      `c${k1} ${k}`, `d${k} ${n1}`, `e${k1} ${k} ${n1}`, `f${k2} ${k1} ${k}`, `g${k} ${n1} ${n2}`,
      `s${s}`, `i${inside} ${s}`, `t${state} ${inside}`, `u${state} ${s} ${k1}`,
      `p${Math.floor((10 * i) / size)} ${s}`, `o${Math.min(i, 6)} ${s}`, `r${Math.min(size - i, 4)} ${s}`,
      `h${Math.min(sentences, 4)} ${state}`, `j${Math.min(sentences, 4)} ${s}`, `k${punctuation} ${Math.min(sincePunctuation, 3)} ${s}`,
      `l${capitals[i]} ${s}`, `m${next(tokens, i)} ${s}`,
    ); // prettier-ignore
    for (const list of lists[i]!) names.push(`D${list}`, `E${list} ${k1}`, `F${list} ${n1}`);
    for (const list of at(lists, i - 1, [])) names.push(`G${list}`);
    for (const list of at(lists, i + 1, [])) names.push(`H${list}`);
    if (s.startsWith("X") || s.startsWith("x"))
      names.push(`P${lower[i]!.slice(0, 3)}`, `S${lower[i]!.slice(-3)}`);
    single.push(Int32Array.from(names, hash));
    const glue = spaced ? "_" : "";
    border.push(
      Int32Array.from(
        ["B", `B${k1}${glue}`, `B${k1}${glue}${s}`, `B${k2}${k1}${glue}${s}`, `C${inside} ${at(shape, i - 1, "^")}`, `C${state} ${punctuation}`],
        hash,
      ),
    ); // prettier-ignore
    if (
      quoted &&
      i > 0 &&
      closing.has(text) &&
      (quoted !== '"' || text === '"') &&
      !(text === "’" && next(tokens, i) === "")
    ) {
      quoted = "";
      quotes++;
    }
    if (text === ")" || text === "]") brackets = Math.max(0, brackets - 1);
    if (s === "Y") years++;
    if (/^[.,;:?!()[\]“”«»„]$/.test(text)) {
      if (/[.?!]/.test(text) && at(shape, i - 1, "^") !== "X") sentences++;
      punctuation = text;
      sincePunctuation = 0;
    } else sincePunctuation++;
  }
  return { single, border };
}

/** The next sign of punctuation, with how many words stand before it. */
function next(tokens: readonly LabelToken[], from: number): string {
  for (let i = from + 1; i < Math.min(tokens.length, from + 7); i++)
    if (/^[.,;:?!()[\]“”«»„/]$/.test(tokens[i]!.text)) return `${tokens[i]!.text}${Math.min(3, i - from)}`;
  return "";
}

/** How many of the next five words begin with a capital: names of journals and books in title case. */
function capitalRuns(shape: readonly string[]): number[] {
  return shape.map((_, i) => {
    let count = 0;
    let seen = 0;
    for (let j = i; j < shape.length && seen < 5; j++) {
      if (!/^[Xx]/.test(shape[j]!)) continue;
      seen++;
      if (shape[j]!.startsWith("X")) count++;
    }
    return count;
  });
}
