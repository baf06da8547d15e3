import { rule } from "./rule.ts";

const words = rule(
  /(?:(?:\[\s?)?(?:Search in Google Scholar|Google Scholar|Cross[Rr]ef|PubMed(?: Central)?|Web of Science|Scopus|ADS|Full Text)(?:\s?\])?[\s,|·]{0,3}){1,6}$/u,
);

/**
 * Where what a journal's page links behind each reference begins, which who copies it copies, too: `Crossref Google Scholar`,
 * `[PubMed] [Google Scholar]`; the end of the text where nothing of it is there.
 */
export function searchWordsAt(text: string): number {
  const match = words.exec(text);
  if (!match) return text.length;
  const before = text.slice(0, match.index);
  const several = (match[0].match(/Scholar|Ref|ref|PubMed|Science|Scopus|ADS/g) ?? []).length > 1;
  // "Searching in PubMed" is a title: one word alone stands behind the end of something, or in brackets.
  if (!several && !match[0].startsWith("[") && !/[.)\]/\d]\s?$/.test(before)) return text.length;
  return before.trim().length > 20 ? match.index : text.length;
}
