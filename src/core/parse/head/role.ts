import type { CreatorType } from "../types.ts";

const ROLES: readonly (readonly [CreatorType, RegExp])[] = [
  // "Brovkin, Vladimir N., ed. and trans.", "Kos, Anna, translator and editor.": who does both is said by the first.
  ["editor", /^,\s(?:eds?\.|editors?|comps?\.)(?:,)?\s(?:and|&)\s(?:transl?\.|translators?\.?|introd?\.),?(?=\s)/iu],
  ["translator", /^,\s(?:trans\.|translators?)(?:,)?\s(?:and|&)\s(?:eds?\.|editors?\.?)(?=\s)/iu],
  ["editor", /^,?\s?[([]?(?:eds?\.?|editors?|hrsg\.?|hgg?\.?|hrg\.|red\.(?: nauk\.)?|oprac\.|opr\.|ред\.(?:-сост\.)?|рэд\.|сост\.|comps?\.|compilers?)[)\]]?[.,:;]?(?=\s)/iu],
  ["editor", /^\s\(a cura di\)[.,:]?(?=\s)/iu],
  ["editor", /^\s\(dirs?\.\)(?=[\s,.])/iu],
  ["director", /^,\s\(?(?:dirs?\.|directors?|реж\.|reż\.)\)?[.,]{0,2}(?=\s)/iu],
  ["director", /^\s[([](?:реж\.|рэж\.|reż\.|rež\.|reż\.\si\sscen\.|reżyser(?:ia|ka)?)[)\]][.,]?(?=\s)/iu],
  ["podcaster", /^,\s\(?(?:hosts?|presenters?)\)?[.,]?(?=\s)/iu],
  ["producer", /^,\s\(?producers?\)?[.,]?(?=\s)/iu],
  ["translator", /^,\s\(?(?:trans\.|translators?|пер\.)\)?[.,]?(?=\s)/iu],
  ["translator", /^\s\((?:transl?\.|translators?|tłum\.|przeł\.|übers\.)\)[.,]?(?=\s)/iu],
]; // prettier-ignore

/** What the people of the head did, where it is not writing: `, eds.`, `, director.`, `(Hrsg.)` */
export function roleAt(text: string, at: number): { type: CreatorType; end: number } | null {
  // "Müller-Rom. (eds.) 2001.": a stop too many
  if (/^\.\s\((?:eds?|hrsg)\.?\)/i.test(text.slice(at, at + 10))) at++;
  const rest = text.slice(at, at + 28);
  // Behind most names a date stands in brackets, or a title in quotation marks.
  if (!/^(?=[,\s(]),?\s?[([]?\p{L}/u.test(rest)) return null;
  for (const [type, expression] of ROLES) {
    const found = expression.exec(rest);
    // "Sentsov, O. (dir.) (2024) Real": outside of French it is the maker of a film, not of a book.
    const film =
      type === "editor" &&
      /^\s\(dir/i.test(found?.[0] ?? "") &&
      !/[«»]|\s[lLdD]’\p{L}|\s(?:et|la|le|les|des|du|de|La|Le|Les|Paris|Bruxelles)[\s,]/u.test(text);
    if (found) return { type: film ? "director" : type, end: at + found[0].length };
  }
  return null;
}
