/** What names of archives and collections of manuscripts have in them; patterns, lower case. */
// prettier-ignore
export const ARCHIVES: readonly string[] = [
  "архі?[вў]", "\\p{L}*arch[iíy]v", "archiw", "archief", "arhīv", "archyv", "arhiiv", "bundesarch", "staatsarch", "bark?hiv", "arkhiv", "arhiv",
  "national archives", "hoover institution", "public record office", "service historique", "handschriftenabteilung", "rękopis", "dział rękopisów", "manuscript", "отдел рукописей", "рукапіс", "відділ рукописів",
  "instytut polski i muzeum", "papers(?=,)", "nachlass", "nachlaß", "fonds",
];

/** Words and abbreviations before the numbers of a shelf; a full stop or a blank follows. */
// prettier-ignore
export const SHELF_WORDS: readonly string[] = [
  "ф", "f", "оп", "воп", "op", "vop", "inv", "inv. č", "д", "d", "спр", "spr", "č. j", "čj", "арк", "ark", "л", "лл", "l", "ll", "zesp", "sygn", "syg", "k", "w", "t", "bd", "bl", "kart", "sign", "fol", "ap", "apr", "b", "lap", "vol", "poz",
  "fond", "box", "folder", "file", "rg", "bestand", "karton", "carton", "dossier", "nr", "č", "inv",
];
