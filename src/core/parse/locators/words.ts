import { anySpellingIn } from "../spellings.ts";

const roman = "[IVXLC]+";
/** Hyphens, dashes and the sign for minus: `495‒515`. */
export const dash = "[-‐‑‒–—−]";
const firstPages = `[A-Za-zА-Яа-я]?\\d{1,9}(?:\\s?${dash}\\s?[A-Za-zА-Яа-я]?\\d{1,9})?`;
/** Behind a page German lists print `f.` and `ff.`: the next, and those that follow. */
export const following = "(?:\\s?ff?\\.?)?";
/** Not the year that stands before them: `29(1), 2021, 80–89`. */
export const range = `(?:(?!(?:1[89]|20)\\d\\d, \\d)${firstPages}(?:, \\d{1,4}[-–]\\d{1,4})*)`;
/** Behind the word for pages single ones can be listed: `С. 1, 4`. */
export const pageList = `(?:${firstPages}(?:, [A-Z]?\\d{1,4}(?:[-–—]\\d{1,4})?)*)`;
/** Dictionaries are printed in columns: `Стб. 481–482`, `szp. 412`. */
const columns = "Стлб|Стб|стлб|стб|Stlb|Stb|stlb|stb|Szp|szp|Кол|Kol|kol|Sp|Col|col";
/** Belarusians abroad print `б.`, for бачына. */
export const pageWord = `(?:${anySpellingIn(`(?:[Pp]p?|[Pp]ages?|[Pp]ag|pg|Seiten?|стр|стар|стор|ст|с|s|str|bl|ss|S|С|${columns})`)}|(?:lk|blz)(?=[.\\s])|[Сс]с|[Бб](?=\\.))\\.?`;
/** The `S` of `S12–9` belongs to the number. */
export const pageWordApart = anySpellingIn(
  "(?:[Pp]p?|[Pp]ages?|Seiten?|стр|ст|с|s|str|bl|ss|S|С)(?:\\.\\s?|\\s)",
);
export const volumeWord = anySpellingIn(
  "(?:volume|vol|[Vv](?=\\.\\s)|tom|t|T|Т|т|том|bände|bde|band|bd|jahrgang|jahrg|jg|jaarg|roč|rocznik|r|год|knj(?=[.\\s])|kn(?=\\.)|sv(?=\\.)|svezak(?=\\s)|god(?=\\.)|let(?=\\.)|(?:letnik|anno|année|año)(?=\\s))\\.?",
);
export const issueWord = anySpellingIn(
  "(?:numéro|number|num|nos?|nr|n|issue|iss?|№№?|вып|выпуск|выд|сш|ssz|вип|випуск|vyp|vy['’]p|vip|vypusk|z|zesz|zeszyt|heft|h|č|N|No|(?:br|broj|št|núm|número|fasc|fascicolo)(?=[.\\s]))\\.?(?:º|°)?",
);
export const number = `(?:\\d{1,5}(?:[-–/]\\d{1,5})?[A-Za-z]?|${roman})`;
/** `C` is what RePEc has where a journal counts volumes only: `vol. 66(C)`. */
export const bracketed =
  "(?!(?:1[5-9]|20)\\d\\d\\))(?:\\d{1,5}(?:[-–/]\\d{1,5})?|(?:[A-Za-z]|[Ss]up)?\\d{1,4}|(?:\\d{1,3}\\s)?(?:[Pp]art|[Ss]uppl[._]?)\\s?\\w{0,4}|\\d{1,3}\\s[Pp]t\\.?\\s\\w{1,3}|[Ss]pecial\\s[Ii]ssue(?:\\s\\d{1,2})?|C)";
