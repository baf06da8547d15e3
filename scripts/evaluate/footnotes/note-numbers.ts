/** The number of a note where its note begins, and where the text above has it. */
export interface NoteNumber {
  value: number;
  /** Where the note begins, and what stands behind its number. */
  start: number;
  behind: number;
  /** Where the number stands behind a word or sign of the text: `reforms12,` */
  mark: { start: number; end: number } | undefined;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** `12` as `¹²` */
export const raised = (value: number): string =>
  [...String(value)].map((digit) => RAISED[Number(digit)]).join("");

const AT_LINE_START =
  /^(?:(\d{1,3})(?:[.)]? )?(?=["“„«[(]|\p{Lu})|(\d{1,3})[.)]? (?=\p{Ll})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}) ?)/gmu;
/** So many lines that begin with a number may stand between two notes. */
const WITHIN = 40;

/**
 * The numbers of the notes of an article, as its author printed them: those at line starts that count on, or anew from 1 on each page.
 * Nothing of the code that is measured is used.
 */
export function noteNumbers(text: string): NoteNumber[] {
  const found = [...text.matchAll(AT_LINE_START)].map((match) => ({
    value: match[3] ? Number([...match[3]].map((digit) => RAISED.indexOf(digit)).join("")) : Number(match[1] ?? match[2]),
    start: match.index,
    behind: match.index + match[0].length,
  }));
  const best: { score: number; before: number }[] = [];
  found.forEach(({ value }, k) => {
    let link = { score: value === 1 ? 1 : 0.5, before: -1 };
    for (let before = Math.max(0, k - WITHIN); before < k; before++) {
      const step = value - found[before]!.value;
      const gain = step === 1 ? 1 : step === 2 ? 0.7 : value === 1 ? -0.8 : -Infinity;
      if (best[before]!.score + gain > link.score) link = { score: best[before]!.score + gain, before };
    }
    best.push(link);
  });
  const chain: typeof found = [];
  let last = best.reduce((most, { score }, k) => (score > (best[most]?.score ?? 0) ? k : most), 0);
  for (; found.length > 0 && last >= 0; last = best[last]!.before) chain.unshift(found[last]!);
  return withMarks(text, chain);
} // prettier-ignore

function withMarks(text: string, chain: readonly Omit<NoteNumber, "mark">[]): NoteNumber[] {
  let from = 0;
  return chain.map((note) => {
    const behindWord = new RegExp(`(?<=[\\p{Ll}.,;:!?)\\]”»“"’…])(?:${note.value}(?![\\d\\p{L}–-])|${raised(note.value)}(?![${RAISED}]))`, "gu"); // prettier-ignore
    behindWord.lastIndex = from;
    const found = behindWord.exec(text);
    if (!found || found.index >= note.start) return { ...note, mark: undefined };
    from = found.index + found[0].length;
    return { ...note, mark: { start: found.index, end: from } };
  });
}
