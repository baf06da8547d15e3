import type { Span } from "../evidence.ts";

const closing: Record<string, string> = {
  "“": '”"',
  "„": '”“"',
  "«": "»",
  "‘": "’'",
  '"': '"”',
  "‹": "›",
  "»": "«",
  "”": "”",
};

/** The stretch in quotation marks that opens at a place: outer and inner span; `null` where it never closes. */
export function quotedAt(text: string, at: number, limit = text.length): { outer: Span; inner: Span } | null {
  const open = text[at];
  const closers = open === undefined ? undefined : closing[open];
  if (!closers) return null;
  let depth = 0;
  for (let i = at + 1; i < limit; i++) {
    const c = text[i]!;
    if (closers.includes(c) && closesHere(text, i, open!)) {
      if (depth === 0) return { outer: { start: at, end: i + 1 }, inner: { start: at + 1, end: i } };
      depth--;
    } else if (
      open !== "‘" &&
      c !== '"' &&
      c in closing &&
      (c === open || c === "„" || c === "«") &&
      !/[\p{L}\p{N}]/u.test(text[i - 1] ?? " ")
    )
      depth++;
  }
  return null;
}

/** An apostrophe inside a word closes nothing: `Russia’s`; nor does one that ends a word before another small word. */
function closesHere(text: string, at: number, open: string): boolean {
  // A hard sign: “V Gosdume ob”yasnili zapret”
  if (text[at] === "”" && /\p{L}/u.test(text[at - 1] ?? "") && /\p{Ll}/u.test(text[at + 1] ?? ""))
    return false;
  if (open !== "‘") return true;
  // Romanised soft signs look the same: ‘Energeticheskaya zavisimost’ i tsena’, Voprosy ekonomiki
  return /^(?:\s*$|[,.;]\s?(?:[\p{Lu}\d“„(]|in\s|$)|\s\(|\sin\s\p{Lu})/u.test(text.slice(at + 1, at + 7));
}

export const isOpeningQuote = (c: string | undefined): boolean => c !== undefined && '“„«‘"‹'.includes(c);
