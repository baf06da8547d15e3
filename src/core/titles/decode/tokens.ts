import { singleQuotes } from "../single-quotes.ts";

/** A piece of a title: a word, or what stands between words. */
export interface Token {
  text: string;
  word: boolean;
  start: number;
}

/** Letters of ASCII stand by themselves: the class of all letters is hundreds of ranges, and takes longer to ask. */
const WORD =
  /(?:[A-Za-z]|[\p{L}\p{M}])(?:[A-Za-z]|[\p{L}\p{M}’‘ʹʼ`´′·ʺ″]|['"”](?=\p{L})|(?<=\p{L})'(?!\p{L}))*/gu;

const HOST =
  /(?<![\p{L}\p{N}.-])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40})?\.(?:by|ua|com|org|net|info|eu|tv|io|me|media|online|news|live)(?![\p{L}\p{N}’'])/giu;

/** Cuts a title into words and the rest; signs for ь and ъ belong to words, marks that close a quotation do not. */
export function tokenize(title: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const hosts = title.includes(".") ? [...title.matchAll(HOST)] : [];
  const closing = new Set(singleQuotes(title).map(({ closes }) => closes));
  for (const match of title.matchAll(WORD)) {
    // A host is no text of the language: `TUT.BY`.
    if (
      hosts.length > 0 &&
      hosts.some(({ index, 0: host }) => match.index >= index && match.index < index + host.length)
    )
      continue;
    if (match.index > at) tokens.push({ text: title.slice(at, match.index), word: false, start: at });
    const end = match.index + match[0].length;
    const text = closing.has(end - 1) ? match[0].slice(0, -1) : match[0];
    tokens.push({ text, word: true, start: match.index });
    at = match.index + text.length;
  }
  if (at < title.length) tokens.push({ text: title.slice(at), word: false, start: at });
  return tokens;
}
