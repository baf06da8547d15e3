/** A piece of a title: a word, or what stands between words. */
export interface Token {
  text: string;
  word: boolean;
  start: number;
}

const WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}’‘ʹʼ`´′·ʺ″]|['"”](?=\p{L})|(?<=\p{L})'(?!\p{L}))*/gu;

/** Cuts a title into words and the rest; signs for ь and ъ belong to words. */
export function tokenize(title: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of title.matchAll(WORD)) {
    if (match.index > at) tokens.push({ text: title.slice(at, match.index), word: false, start: at });
    tokens.push({ text: match[0], word: true, start: match.index });
    at = match.index + match[0].length;
  }
  if (at < title.length) tokens.push({ text: title.slice(at), word: false, start: at });
  return tokens;
}
