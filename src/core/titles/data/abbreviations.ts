/** Abbreviations that are mostly printed against the tables, by language: the European Union is ES or EU rather than YeS. */
export const ABBREVIATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ru: { es: "ес", eaes: "еаэс", evrazes: "евразэс", eabr: "еабр", espch: "еспч" },
};
