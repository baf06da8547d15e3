import type { CslItem } from "../csl-json.ts";

/** TeX's own characters; braces by name, since BibTeX counts even escaped ones. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
};

/**
 * Text that TeX prints as it stands.
 * @example texEscaped("50 % of {x}") // "50 \\% of \\textbraceleft{}x\\textbraceright{}"
 */
export const texEscaped = (text: string) => text.replace(/[\\{}~^$%&#_]/g, (sign) => COMMANDS[sign] ?? sign);

const verbatim = new Set(["id", "type", "DOI", "citation-key"]);

/** A CSL item with all texts escaped for TeX; of links only the braces, which BibTeX would count. */
export function texItem(item: CslItem): CslItem {
  return escaped(item, "") as CslItem;
}

function escaped(value: unknown, name: string): unknown {
  if (name === "URL") return String(value).replace(/[{}\\]/g, encodeURIComponent);
  if (typeof value === "string") return verbatim.has(name) ? value.replace(/[{}\\]/g, "") : texEscaped(value);
  if (Array.isArray(value)) return value.map((one: unknown) => escaped(one, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, escaped(one, key)]));
}
