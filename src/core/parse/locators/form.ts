/** A form in which volume, issue and pages are printed, bound to the end of the text. Named groups carry the values. */
export interface LocatorForm {
  expression: RegExp;
  /** The characters that it can end in, those behind a digit together with one: most texts end in another, so that it need not be tried. */
  last: RegExp;
  /** Little more than a number: it needs something after it that proves a periodical. */
  weak?: boolean;
  /** It stands before pages only. */
  behindPages?: boolean;
  /** Its issue is a double one, or it is none. */
  double?: boolean;
  /** A number alone: behind a small word it is one of the title, "Displacement report, round 15". */
  bare?: boolean;
}

export const DIGIT = /\d/;
/** `12`, `XII`, `3(7)`; `12a` by both of its last. */
export const NUMBER = /^(?:[\dIVXLC)]|\d[A-Z])$/iu;
