import { ARCHIVES, SHELF_WORDS } from "../data/archives.ts";
import { anyOf } from "../../any-of.ts";
import { remember } from "../../remember.ts";

// Files of archives, which are cited by the marks of their shelves, without title and year.

/** `f. 4P, op. 156`, `Ф. 242. Воп. 1. Спр. 317`, `zesp. 23/96, w. 5, t. 12`, `sygn. I.303.4.2664`, `Bestand 31`, `2570. f.` */
const SHELF = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${anyOf(SHELF_WORDS)})[. ] ?(?:(?:nr|no|č|№)\\.? ?)?(?:[\\p{L}]{1,3}[. /-]?)?\\d[\\p{L}\\d./–-]*|\\d+\\. (?:f|apr|l|lp|v)\\.)`,
  "giu",
);
/** `R 6/27`, `FO 371/21810`, `DY 30/J IV 2/2/1234`, `7N 2345`, `A.9.V/12`, `R 84231`: letters and numbers of a shelf that no word leads to. */
const SIGNATURE =
  /(?<=[,)] )(?:\p{Lu}{1,4}[. ]\d{1,6}(?:[./]\p{L}{0,3}[\p{L}\d ]{0,8})*|\p{Lu}(?:\.\p{L}?\d+)+(?:\.\p{Lu})?\/\d+|\d\p{Lu} ?\d{2,5}|\d{2,5}\/\d{1,6})(?![\p{L}\d])/gu;
/** `л. 18`, `Bl. 34`: where in its file a document stands. */
const LEAF = /^(?:лл?|ll?|арк|ark|bl|fol|s|k)\.? ?\d|lp\.$/iu;
const HEAD = 180;
const NAMED = new RegExp(`(?<!\\p{L})(?:${ARCHIVES.join("|")})`, "iu");
/** `НАРБ`, `AIPN Bi`, `BArch`, `SAPMO-BArch`, `APB, UWB`: letters that stand for an archive. */
const LETTERS = /^(?:\p{Lu}{2,8}(?:-\p{L}{2,8})?|\p{Lu}{1,3}Arch)(?: \p{L}{2,3})?(?=[,.:]? )/u;
/** `NA, RPA, kart. 13`: letters for the archive and for its fonds. */
const TWICE_LETTERS = /^\p{Lu}{2,8}, \p{Lu}{2,8}, /u;
/** `The law was suspended. NARB, f. 968, op. 1`: a sentence stands before the archive. */
const SENTENCE = /\p{Ll}{4}\. \p{Lu}(?!\p{L}{0,4}\.? ?\d)/u;
/** Place and year of a book whose title names an archive. */
const BOOK = /[,:] \p{Lu}[\p{L} –-]{2,30},? (?:1[5-9]|20)\d\d(?=[,.)]|$)/u;

/** Whether a text begins with a file of an archive: one mark of its shelf where an archive is named, two where letters stand for one, else three. */
export const isArchival = (text: string): boolean => isArchivalHead(text.slice(0, HEAD));
const isArchivalHead = remember((start) => {
  const head = start.split(";")[0]!;
  if (!/^\p{Lu}.*\d/su.test(head)) return false;
  const first = head.search(SHELF);
  const sentence = head.slice(0, Math.max(first, 0)).search(SENTENCE);
  if (sentence > 0 && !NAMED.test(head.slice(0, sentence + 5)) && !LETTERS.test(head)) return false;
  // `Даныя прыводзяцца ў: ДАБВ. Ф. 1.` only leads to one; `Archiwum Państwowe w Białymstoku (dalej: APB)` is its name.
  if (
    head
      .slice(0, first)
      .replace(/\([^()]*\)/gu, "")
      .includes(":")
  )
    return false;
  const marks = head.match(SHELF)?.length ?? 0;
  const signatures = head.match(SIGNATURE)?.length ?? 0;
  if (marks > 2) return true;
  const named = NAMED.test(head.slice(0, first < 0 ? HEAD : first));
  if (named && marks + signatures > 0) return marks > 1 || !BOOK.test(head);
  if (marks > 0 && TWICE_LETTERS.test(head)) return true;
  return marks === 2 ? LETTERS.test(head) : LETTERS.test(head) && signatures > 0 && !BOOK.test(head);
});

/** The file of an archive that a text cites, without the leaf: the same file is one work. */
export const archivalFile = (text: string): string =>
  [...(text.match(SIGNATURE) ?? []), ...(text.match(SHELF) ?? []).filter((mark) => !LEAF.test(mark))]
    .join(" ")
    .toLowerCase();
