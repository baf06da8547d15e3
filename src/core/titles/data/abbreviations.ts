/**
 * Abbreviations whose letters print leaves open, by language: э and е, тс and ц, кг and х are spelled alike in most tables. The
 * first ones are mostly printed against the tables: the European Union is ES or EU rather than YeS.
 */
export const ABBREVIATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ru: {
    es: "ес", eaes: "еаэс", yeaes: "еаэс", jeaes: "еаэс", ieaes: "еаэс", evrazes: "евразэс", eabr: "еабр", espch: "еспч",
    magate: "магатэ", tets: "тэц", tes: "тэс", aes: "аэс", ges: "гэс", gres: "грэс", tek: "тэк", reb: "рэб", zes: "зэс", sez: "сэз",
    oez: "оэз", sev: "сэв", mert: "мэрт", ees: "еэс", vef: "вэф", pmef: "пмэф", vshe: "вшэ", niu: "ниу", imemo: "имэмо", esu: "эсу",
    iunesko: "юнеско", junesko: "юнеско", tsik: "цик", fts: "фтс", mts: "мтс", gts: "гтс", rts: "ртс", vts: "втс", sts: "стс", its: "итс", tszh: "тсж", khb: "кгб",
  },
  be: { khb: "кгб", es: "ес", jes: "ес", ies: "ес", eaes: "еаэс", jeaes: "еаэс", ieaes: "еаэс", aes: "аэс", tets: "тэц",
    abse: "абсе", yuneska: "юнеска", juneska: "юнеска", iuneska: "юнеска" },
}; // prettier-ignore
