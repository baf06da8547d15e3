import { latinWords } from "./spelling-key.ts";

/** Letters that keys of names have in common with every way to write the name (see spelling-key.ts); others are written in several ways. */
const KEPT = "abdeflmnopqr";
/** What a character is, besides the number of a letter of {@link KEPT} from 1 on: nothing that counts, what parts two words, anything. */
const [NOTHING, APART, ANYTHING, UNKNOWN] = [0, 20, 21, 22];
/** Letters and signs that lists print; of what lies beyond only quotation marks and dashes are told. */
const PLAIN = 0x500;
const known = new Uint8Array(PLAIN).fill(UNKNOWN);

function kindOf(code: number): number {
  if (code < PLAIN) {
    const kind = known[code]!;
    return kind === UNKNOWN ? (known[code] = ask(code)) : kind;
  }
  if (code === 0x2018 || code === 0x2019) return NOTHING;
  return code > 0x2010 && code < 0x2040 ? APART : ANYTHING;
}

/** Asked about each character once. */
function ask(code: number): number {
  // A mark changes the letter before it.
  if (code === AND || (code >= 0x300 && code < 0x370)) return ANYTHING;
  const latin = latinWords(`a${String.fromCharCode(code)}b`);
  if (latin.includes(" ")) return APART;
  const kept = [...latin.slice(1, -1)].filter((letter) => KEPT.includes(letter));
  return kept.length > 1 ? ANYTHING : kept.length ? KEPT.indexOf(kept[0]!) + 1 : NOTHING;
}
const AND = "&".charCodeAt(0);
const STOP = ".".charCodeAt(0);

const PLACES = 0x8000;
const ANY = -1;

/** The place of the first word of a name in the table, by its kept letters; {@link ANY} where more would have to be known of it. */
function placeOf(name: string): number {
  let at = 0;
  while (at < name.length && kindOf(name.charCodeAt(at)) === APART) at++;
  if (isThe(name, at)) at += 4;
  let place = 0;
  for (; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === NOTHING) continue;
    if (kind === ANYTHING) return ANY;
    // "kommersant.ru" can be a name, too.
    if (kind === APART) return code === STOP && at + 1 < name.length && kindOf(name.charCodeAt(at + 1)) !== APART ? ANY : place;
    place = (place * 31 + kind) & (PLACES - 1);
  }
  return place;
} // prettier-ignore

/** The article is no part of a key, whatever parts it from the name. */
const isThe = (name: string, at: number): boolean =>
  (name.charCodeAt(at) | 0x20) === 0x74 && (name.charCodeAt(at + 1) | 0x20) === 0x68 &&
  (name.charCodeAt(at + 2) | 0x20) === 0x65 && kindOf(name.charCodeAt(at + 3)) === APART; // prettier-ignore

/**
 * Says of a text whether a name that is known can begin like it, without making a key of it: of ten texts that are asked about nine are
 * titles, people and places, and eight of these nine are told apart by a few letters of their first word.
 */
export function firstWordsOf(names: Iterable<string>): (text: string) => boolean {
  const places = new Uint8Array(PLACES);
  for (const name of names) places[placeOf(name)] = 1;
  return (text) => {
    const place = placeOf(text);
    return place === ANY || places[place] === 1;
  };
}
