/** Marks that vary in print, as the tables' folded form has them: ties dropped, soft sign `'`, hard sign `"`, letters lower case. */
export function foldLatin(text: string): string {
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
