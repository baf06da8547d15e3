const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** How many letters of a text are Latin, and how many Cyrillic. */
export function countScripts(text: string): { latin: number; cyrillic: number } {
  let latin = 0;
  let cyrillic = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    // Most are these: asking the classes of Unicode takes longer.
    if (code < 128) latin += (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 1 : 0;
    else if (LATIN.test(character)) latin++;
    else if (CYRILLIC.test(character)) cyrillic++;
  }
  return { latin, cyrillic };
}
