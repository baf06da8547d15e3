const KEY = 14;
const HEAD = 40;

/** What characters are in keys, by pages of 256: letters without marks, small ones, digits and blanks; nothing for others. */
const pages: (readonly string[] | undefined)[] = [];
const FIRST_HALF = 0xd8;
const LAST_HALF = 0xdf;
/** Becomes ς or σ by what stands beside it. */
const SIGMA = 0x3a3;

const pageOf = (number: number): readonly string[] =>
  (pages[number] ??= Array.from({ length: 256 }, (_, at) => keyOf(String.fromCharCode(number * 256 + at))));

const keyOf = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^\p{L}\d ]/gu, "")
    .toLowerCase();

/** Letters of a text's start, for the alphabetical order. */
export function sortKey(text: string): string {
  let key = "";
  const end = Math.min(HEAD, text.length);
  for (let at = 0; at < end && key.length < KEY; at++) {
    const code = text.charCodeAt(at);
    const page = code >> 8;
    if ((page >= FIRST_HALF && page <= LAST_HALF) || code === SIGMA) return keyOf(text.slice(0, HEAD)).trimStart().slice(0, KEY);
    if (code !== 0x20 || key !== "") key += pageOf(page)[code & 0xff]!;
  }
  return key.slice(0, KEY);
} // prettier-ignore
