import type { Span } from "../../evidence.ts";
import { BODY_WORDS } from "../data/name-words.ts";
import { isState } from "../places.ts";

/** `OECD`, `ZOiS`: a word with more than one capital. */
export const isAcronym = (name: string): boolean =>
  /^\p{L}+$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) > 1;

/** `World Bank, Government of Ukraine, European Union, & United Nations`: each part is a body of its own; `Department of Health, Education, and Welfare` is one. */
function listedBodies(text: string, start: number, end: number): Span[] | null {
  const name = text.slice(start, end);
  if (!/,\s(?:&|and)\s/.test(name) || name.includes(". ")) return null;
  // MLA: "International Partnership for Human Rights, Truth Hounds, and Global Diligence": some of them show that they are bodies.
  const spans: Span[] = [];
  for (const { 0: part, index } of name.matchAll(/[^,&\s](?:(?!,\s|\s&\s).)*/gu)) {
    const lead = /^and\s/.exec(part)?.[0].length ?? 0;
    spans.push({ start: start + index + lead, end: start + index + part.length });
  }
  const named = (part: string) =>
    isAcronym(part) || isState(part) || (BODY_WORDS.test(part) && /\s/.test(part));
  const whole = ({ start: from, end: to }: Span) => /^\p{Lu}\p{L}+\s\p{Lu}/u.test(text.slice(from, to));
  return spans.length > 2 &&
    (spans.every((span) => named(text.slice(span.start, span.end))) ||
      (named(text.slice(spans[0]!.start, spans[0]!.end)) && spans.every(whole)))
    ? spans
    : null;
}

/** GOST and NLM: `Комитет по рекам ; Центр «Озеро»`: a semicolon parts them. */
function partedBodies(text: string, start: number, end: number): Span[] | null {
  const name = text.slice(start, end);
  if (!name.includes(";")) return null;
  const parts = [...name.matchAll(/[^;\s](?:(?!\s?;\s).)*/gu)];
  // "Kraut, D. A.; Lis, B.": people who were not read as such are no bodies.
  return parts.length > 1 && !parts.some(({ 0: part }) => /,\s\p{Lu}\b/u.test(part))
    ? parts.map(({ index, 0: part }) => ({ start: start + index, end: start + index + part.length }))
    : null;
}

/** `World Bank & International Monetary Fund` are two bodies, `Department of Health & Human Services` is one. */
export function bodiesIn(text: string, start: number, end: number): Span[] {
  const parted = partedBodies(text, start, end);
  if (parted) return parted;
  const listed = listedBodies(text, start, end);
  if (listed) return listed;
  const joint = /,?\s&\s/.exec(text.slice(start, end)) ?? /,?\sand\s(?=\p{Lu})/u.exec(text.slice(start, end));
  // "World Bank. Europe and Central Asia Region"
  // "Central State Archive of Supreme Bodies of Power and Government of Ukraine"
  if (
    !joint ||
    /^(?:\p{Lu}\p{L}+\s){0,3}Archives?\sof\s/u.test(text.slice(start, end)) ||
    text.slice(start, start + joint.index).includes(". ")
  )
    return [{ start, end }];
  const [first, second] = [
    text.slice(start, start + joint.index),
    text.slice(start + joint.index + joint[0].length, end),
  ];
  const isBody = (name: string, words: number) =>
    isAcronym(name) || (BODY_WORDS.test(name) && name.split(/\s+/).length >= words);
  // MLA: "Amnesty International, and Human Rights House Foundation": behind a comma the second is a body of its own.
  const apart =
    joint[0].startsWith(", and") &&
    !first.includes(", ") &&
    [first, second].every((name) => /\s/.test(name)) &&
    (isBody(first, 2) || isBody(second, 2));
  return apart || (isBody(first, 2) && isBody(second, /\s/.test(first) ? 3 : 2))
    ? [
        { start, end: start + first.length },
        { start: end - second.length, end },
      ]
    : [{ start, end }];
}
