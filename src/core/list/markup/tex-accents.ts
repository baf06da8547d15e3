/** The combining character of each accent of TeX: `\"u`, `\v{s}`. */
const COMBINING: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  u: "\u0306",
  ".": "\u0307",
  '"': "\u0308",
  r: "\u030A",
  H: "\u030B",
  v: "\u030C",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
  b: "\u0331",
};

/** Letters and signs that have a command of their own. */
const COMMANDS: Readonly<Record<string, string>> = {
  ss: "ß", ae: "æ", AE: "Æ", oe: "œ", OE: "Œ", aa: "å", AA: "Å", o: "ø", O: "Ø", l: "ł", L: "Ł", i: "ı", j: "ȷ",
  dh: "ð", DH: "Ð", th: "þ", TH: "Þ", dj: "đ", DJ: "Đ", ng: "ŋ", NG: "Ŋ",
  textendash: "–", textemdash: "—", textquoteright: "’", textquoteleft: "‘", textquotedblleft: "“", textquotedblright: "”",
  glqq: "„", grqq: "“", flqq: "«", frqq: "»", quotedblbase: "„", guillemotleft: "«", guillemotright: "»",
  ldots: "…", dots: "…", textellipsis: "…", textunderscore: "_", textasciitilde: "~", textnumero: "№", No: "№", S: "§",
  par: "\n", newline: "\n", quad: " ", TeX: "TeX", LaTeX: "LaTeX",
}; // prettier-ignore

/** @example accented('"', "u") // "ü" */
export const accented = (accent: string, letter: string): string =>
  (letter.replace("ı", "i").replace("ȷ", "j") + COMBINING[accent]!).normalize("NFC");

/** What a command prints by itself, or nothing: `\newblock`. */
export const printedBy = (command: string): string =>
  Object.hasOwn(COMMANDS, command) ? COMMANDS[command]! : "";
