/** The part of citeproc-js that the evaluation uses to print references; it ships no types. */
declare module "citeproc";
