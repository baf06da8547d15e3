import { type Draft, withoutStop } from "../../draft.ts";

/** `Producing Power: The Pre-Chernobyl History. Inside Technology. Cambridge, MA: MIT Press`: behind a title with its subtitle stands the series. */
export function seriesSentence({ text, creators, fields }: Draft, from: number, ends: readonly number[], to: number): number | null {
  const [only, ...others] = ends.filter((end) => end < to - 2);
  if (only === undefined || others.length || !creators.length || !fields.publisher || fields.volume) return null;
  const [title, series] = [text.slice(from, only), withoutStop(text.slice(only, to)).trim()];
  const words = series.split(/\s+/);
  if (inRussian(title, series)) return only;
  if (words.length < 2 || words.length > 8 || !words.every((word) => /^\p{Lu}[\p{L}&’'/-]*$/u.test(word) || /^(?:in|of|and|on|the|for)$/.test(word))) return null;
  return /:\s\p{Lu}/u.test(title) && /\b(?:the|of|and|in|The|A|An|on|after|to|from)\b/.test(title) && words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 ? only : null;
} // prettier-ignore

/** What a third part says of the kind of the work: `Sbornik statei`, `Eseje i szkice`. */
const kind =
  /^(?:[SZ]born|Ocherk|Narys|Vospom|[UŬ]spamin|Dokum|Mater|Monogr|Issled|Dasled|Es[se]|Roman|Stat|Uchebn|Posobi|Szkic|Wspomn|Wybór|Opyt|Pod\s|V\s|U\s|W\s|Na\s)/u;

/** `Evrei provintsii: Vitebsk i mestechki, 1917–1941. Istoriia stalinizma. Moscow: ROSSPEN`: the same where only the first word has a capital. */
const inRussian = (title: string, series: string): boolean =>
  /:\s\p{Lu}/u.test(title) &&
  /\s(?:i|v|na|u|o|w|z|ir|da|ta)\s/.test(title) &&
  /^\p{Lu}[\p{L}’'ʹ-]+(?:\s\p{L}[\p{L}’'ʹ-]*){1,4}$/u.test(series) &&
  !kind.test(series);
