/** Marks that vary in print, as the tables' folded form has them: ties dropped, soft sign `'`, hard sign `"`, letters lower case. */
export function foldLatin(text: string): string {
  let folded = known.get(text);
  if (folded === undefined) {
    if (known.size > MOST_KNOWN) known.clear();
    known.set(text, (folded = fold(text)));
  }
  return folded;
}

/** What has nothing but letters to fold. */
const PLAIN = /^[A-Za-z]*$/;
/** Words are folded once for each table otherwise. */
const known = new Map<string, string>();
const MOST_KNOWN = 500;

function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[\u0361\uFE20\uFE21]/g, "")
    .replace(/[’‘ʹʼ`´′]/g, "'")
    .replace(/''|[”“ʺ″"]/g, '"');
}

/** Without diacritics: `š` → `s`, `ł` → `l`. */
export const stripMarks = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l");
