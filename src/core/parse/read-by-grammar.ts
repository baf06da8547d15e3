import { readBody } from "./body/index.ts";
import type { Draft } from "./draft.ts";
import { readHead, type Head } from "./head/index.ts";
import { readTail, skipBack } from "./tail/index.ts";

/**
 * By the forms that lists print: head, tail, and what is between them. Of all drafts the heads are read first, then the tails: what reads
 * one of the three fits into the processor's cache, all three do not.
 */
export function readByGrammar(drafts: readonly Draft[]): void {
  const heads = drafts.map(headOf);
  const ends = drafts.map((draft, i) => endOf(draft, heads[i]!));
  drafts.forEach((draft, i) => readBody(draft, heads[i]!, heads[i]!.end, ends[i]!));
}

function headOf(draft: Draft): Head {
  const opening = notOfTheHead.exec(draft.text)?.[0].length ?? keyOf(draft);
  draft.claim({ start: 0, end: opening });
  return readHead(draft, draft.isClaimed(0) && !opening ? behindLinks(draft) : opening);
}

/** Where what stands between head and tail ends. */
function endOf(draft: Draft, head: Head): number {
  const { length } = draft.text;
  // "Kos, Ales, Borders, 1906–1931 (Minsk: Belarus, 2011)": nothing stands between title and bracket, so that years belong to the title.
  if (draft.hasDatedImprint()) return skipBack(draft, head.end, length);
  return readTail(draft, head.end, length, head.yearAfterNames && head.mark !== ",").end;
}

/** Dashes for the author of the entry before; the number or key of a reference that stands by itself: `[12]`, `[KOS94]`, `12. Kos, A.`, `12 Kos, A.` */
const notOfTheHead =
  /^(?:\[(?:[Bb]\.\s?a|[Бб]\.\s?а|[Aa]non|[Ss]\.\s?n)\.?\](?:\s?(?=[(\p{Lu}])|,\s(?=(?:1[5-9]|20)\d\d[a-z]?,\s))|[—–―_-]{2,}[\s.,:;]*|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}\s?|\[(?:\d{1,4}|\p{Lu}[\p{L}+]{1,9}\s?\d{2,4}[a-z]?)\]\s+|\d{1,3}[.)]?\s+(?=\p{Lu}[\p{L}’'-]{1,30},?\s\p{Lu}(?:\.|\p{Lu}{0,2},)))/u;

/** `Lis 2007: A. Lis, Title`, `Lis 1994a – A. Lis. Title`: what the text cites a work by, before the author of that name. */
function keyOf(draft: Draft): number {
  const key = citedBy.exec(draft.text);
  const [start, end] = key?.indices?.groups?.["year"] ?? [0, 0];
  if (key) draft.dates.push({ value: draft.text.slice(start, end), kind: "year", span: { start, end } });
  return key?.[0].length ?? 0;
}

const citedBy =
  /^(?<name>\p{Lu}[\p{L}’'ʹ-]{1,30})(?:,?\s(?:(?:e|et|and|i|&)\s)?\p{Lu}[\p{L}’'ʹ-]{1,30}){0,2}(?:\set\sal\.)?\s(?<year>(?:1[5-9]|20)\d\d)[a-z]?(?:\s?[:=]|\s[–—-])\s(?=(?:(?:\p{Lu}\p{Ll}?\.[\s-]?){1,3}|\p{Lu}\p{Ll}+\s)?\k<name>(?!\p{L}))/du;

/** `Available at: https://… (accessed 3 May 2021). Title`: where an entry begins that prints its link first. */
function behindLinks(draft: Draft): number {
  let at = 0;
  while (at < draft.text.length && (draft.isClaimed(at) || /[\s.,;:()[\]<>–—-]/.test(draft.text[at]!))) at++;
  return at < draft.text.length ? at : 0;
}
