/** A form in which volume, issue and pages are printed, bound to the end of the text. Named groups carry the values. */
export interface LocatorForm {
  expression: RegExp;
  /** The characters that it can end in: most texts end in another, so that it need not be tried. */
  last: RegExp;
  /** Little more than a number: it needs something after it that proves a periodical. */
  weak?: boolean;
  /** It stands before pages only. */
  behindPages?: boolean;
  /** It stands before the year in brackets that closes a reference only. */
  beforeYear?: boolean;
  /** It stands before a year in brackets that closes a reference or that has pages behind it. */
  beforeDated?: boolean;
  /** Its issue is a double one, or it is none. */
  double?: boolean;
  /** A number alone: behind a small word it is one of the title, "Displacement report, round 15". */
  bare?: boolean;
}

export const DIGIT = /\d/;
/** `12`, `12a`, `XII`, `3(7)` */
export const NUMBER = /[\dA-Z)]/iu;
/** The letters of numbers in Roman figures; others end a number behind a digit only. */
export const ROMAN = /[IVXLC]/i;
