/** The letters and digits of a reference, without its number: what has to be the same. */
export const flat = (text: string): string =>
  text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "").replace(/^\d{1,3}/, "").toLowerCase(); // prettier-ignore
