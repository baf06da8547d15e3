/**
 * What hyphens in a row stand for in TeX, where they are typed between figures or spaces: `588--608`,
 * `Rivers --- A History`. `null` for all others: rules between rows, options (`--format`), links and names of files (`a--b.pdf`),
 * the name that is left out (`---. 2020.`).
 * @example dashOfTex("588--608", 3, 2) // "–"
 */
export function dashOfTex(text: string, at: number, length: number): "–" | "—" | null {
  if (length > 3) return null;
  const before = text.slice(Math.max(0, at - LOOK), at);
  const behind = text.slice(at + length, at + length + LOOK);
  const apart = APART_BEFORE.test(before) && APART_BEHIND.test(behind);
  if (!apart && !(TIGHT_BEFORE.test(before) && TIGHT_BEHIND.test(behind))) return null;
  return length === 2 ? "–" : "—";
}

const LOOK = 40;
const APART_BEFORE = /[\p{L}\d.,;:?!)”"»’'}] $/u;
const APART_BEHIND = /^ [\p{L}\d“"«„‘'(]/u;
/** Between letters they stay: the next line of a link that was broken goes on with `rivers--banks.html`. */
const TIGHT_BEFORE = /(?:^|[\s([“"„«,:;.])[\p{L}\d.’'–-]{0,24}\d$/u;
const TIGHT_BEHIND = /^\d[\p{L}\d’'–]{0,24}(?:[\s)\]”"»,:;?!]|\.(?:\s|$)|$)/u;
