import type { Field } from "./types.ts";

/** Letters and digits only, without case, accents and ligatures. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** What stands between and beside names; an initial is a capital. */
const smallWord =
  /^(?:and|und|u|et|al|others|y|e|i|a|by|von|[Ii]n|[Ee]dited|[Ee]ditors?|[Ee]ds?|[Hh]gg?|[Hh]rsg|[Hh]rg|[Hh]erausgegeben|Jr|Sr)$/;

/** The words and initials of names in the order of the alphabet, so that it does not matter which part of a name is named first. */
function nameWords(names: readonly string[]): string {
  return names
    .flatMap((name) => name.match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => !smallWord.test(word))
    .flatMap((word) => (/^\p{Lu}{2,3}$/u.test(word) ? [...word] : [word]))
    .map(fold)
    .sort()
    .join(" ");
}

/** `123–34` is 123 to 134; `259 ff.` begins at 259. */
function pages(text: string): string {
  const [first = "", last = ""] = text.match(/\d+/g) ?? [];
  if (!first) return fold(text);
  return last.length && last.length < first.length
    ? `${first}-${first.slice(0, -last.length)}${last}`
    : [first, last].filter(Boolean).join("-");
}

const numberLabel =
  /^(?:volumes?|vols?|numbers?|nos?|nr|nummer|bande?|bd|jahrgang|jg|hefte?|h|issue|iss|tom|t)(?=\d)/u;

/** A field's value as it is compared. */
export function normalise(field: Field, value: string): string {
  switch (field) {
    case "authors":
    case "editors":
      return nameWords([value]);
    case "pages":
      return pages(value);
    case "year":
      return /(?:1[4-9]|20)\d\d/.exec(value)?.[0] ?? "";
    case "volume":
    case "issue":
      return fold(value).replace(numberLabel, "");
    case "container":
      return fold(value.replace(/^\s*in\b:?/i, ""));
    case "URL":
      return fold(value.trim().replace(/^[a-z]+:\/\//i, "").replace(/^www\s*\./i, "")); // prettier-ignore
    case "DOI":
      return fold(/10\..*/s.exec(value)?.[0] ?? "");
    default:
      return fold(value);
  }
}

/** The values that count as right: each of several stretches with the same mark, and all together. */
export function acceptable(field: Field, values: readonly string[]): Set<string> {
  if (field === "authors" || field === "editors") return new Set([nameWords(values)].filter(Boolean));
  return new Set([...values, values.join(" ")].map((value) => normalise(field, value)).filter(Boolean));
}

/** The words of a field, for the measure by words. */
export const wordsOf = (field: Field, values: readonly string[]): string[] =>
  field === "authors" || field === "editors"
    ? nameWords(values).split(" ").filter(Boolean)
    : field === "URL" || field === "DOI" || field === "year"
      ? values.map((value) => normalise(field, value)).filter(Boolean)
      : values.flatMap((value) => value.split(/[\s–—-]+/).map(fold)).filter(Boolean);
