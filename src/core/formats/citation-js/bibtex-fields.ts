import type { CslItem } from "../csl-json.ts";
import { texEscaped } from "./tex.ts";

/** Languages by the names that Babel and biblatex have for them. */
const BABEL: Readonly<Record<string, string>> = {
  be: "belarusian",
  bg: "bulgarian",
  cs: "czech",
  de: "ngerman",
  en: "english",
  es: "spanish",
  et: "estonian",
  fi: "finnish",
  fr: "french",
  it: "italian",
  lt: "lithuanian",
  lv: "latvian",
  nl: "dutch",
  pl: "polish",
  pt: "portuguese",
  ru: "russian",
  sk: "slovak",
  sv: "swedish",
  uk: "ukrainian",
};

/**
 * What a BibTeX entry should be called where plugin-bibtex says otherwise: a chapter of a book with its own title (`@inbook` is a
 * part of a book that has none, and styles print no `booktitle` there), and theses, whose kind is in words of any language.
 */
export function entryType(item: CslItem): string | null {
  if (item.type === "chapter" && item["container-title"]) return "incollection";
  if (item.type !== "thesis") return null;
  const kind = String(item["genre"] ?? "");
  return /\b(?:master|magist|licen[cs]|bachelor|diplom)|маг[иі]ст|бакал|диплом|дыплом/i.test(kind)
    ? "mastersthesis"
    : "phdthesis";
}

/** Fields that BibTeX users look for and plugin-bibtex does not write. */
export function moreFields(item: CslItem): [name: string, value: string][] {
  const text = (name: string) => (typeof item[name] === "string" ? texEscaped(item[name]) : "");
  const fields: [string, string][] = [
    // With the day, or to the last day: a month in words has no place for them.
    ["date", days(item["issued"])],
    ["urldate", days(item["accessed"], true)],
    [isUnpublished(item) ? "note" : "howpublished", heldBy(item).map(texEscaped).join(", ")],
    ["booktitle", item.type === "paper-conference" && !item["container-title"] ? text("event-title") : ""],
    ["translator", names(item["translator"])],
    ["bookauthor", names(item["container-author"])],
    ["volumes", text("number-of-volumes")],
    ["pagetotal", text("number-of-pages")],
    ["origtitle", text("original-title")],
    ["langid", BABEL[String(item["language"] ?? "")] ?? ""],
    ["keywords", text("keyword")],
  ];
  return fields.filter(([, value]) => value !== "");
}

/** Where a thing without a journal stands: the site of a page, the gazette of a law, the archive of a letter. */
function heldBy(item: CslItem): string[] {
  const part = (name: string, before = "") =>
    typeof item[name] === "string" ? [before + String(item[name])] : [];
  if (/^(?:legislation|legal_case|bill|regulation|treaty)$/.test(item.type))
    return [
      ...part("container-title"),
      ...part("volume", "vol. "),
      ...part("issue", "no. "),
      ...part("section", "sec. "),
      ...part("page", "pp. "),
    ];
  if (isUnpublished(item))
    return [...part("archive"), ...part("archive_location"), ...part("archive_collection")];
  return /^(?:post|webpage|broadcast|interview|document|speech|motion_picture|song)/.test(item.type)
    ? part(item["container-title"] ? "container-title" : "publisher")
    : [];
}

/** BibTeX prints no `howpublished` of an `@unpublished`, and asks for a note. */
const isUnpublished = ({ type }: CslItem) => /^(?:manuscript|collection|personal_communication)$/.test(type);

function names(value: unknown): string {
  const people = (value ?? []) as { family?: string; given?: string; suffix?: string; literal?: string }[];
  return people
    .map(({ family, given, suffix, literal }) =>
      literal === undefined
        ? texEscaped([family, suffix, given].filter(Boolean).join(", "))
        : `{${texEscaped(literal)}}`,
    )
    .join(" and ");
}

/** ISO 8601; a year alone stands in `year`. */
function days(date: unknown, always = false): string {
  const parts = (date as { "date-parts"?: number[][] } | undefined)?.["date-parts"];
  if (!parts?.[0]?.length || (!always && parts.length === 1 && parts[0].length < 3)) return "";
  return parts.map((day) => day.map((part) => String(part).padStart(2, "0")).join("-")).join("/");
}
