import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import type { ReadEntry, ReadingList } from "../../reading.ts";
import { toCslJson, type CslItem } from "../csl-json.ts";
import { RIS_TAGS, RIS_TYPES } from "../data/ris.ts";
import { plainDates } from "./plain-dates.ts";

type Tags = Record<string, unknown>;
interface Name {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
}

/**
 * The list as RIS: citation-js translates, and what its table leaves out for a type is filled in. Lines are not wrapped, since
 * a reader joins broken lines with a space, which would break links and words.
 * @example toRis(list) // "TY  - NEWS\nAU  - Alekseyeva, P.\nDA  - 2023/11/05/\n…ER  - \n"
 */
export function toRis(list: ReadingList): string {
  return list.entries.map((entry) => record(entry)).join("\n");
}

function record(entry: ReadEntry): string {
  const csl = toCslJson(entry);
  const [tags = {}] = new Cite([plainDates(csl)]).format("ris", { format: "object" }) as unknown as Tags[];
  // From here on plugin-ris goes wrong for some types: the day of access as the volume of a blog post, pages in one tag, or
  // those of a book as its section.
  for (const tag of ["VL", "IS", "M1", "SP", "EP", "SE", "PY", "DA", "Y1", "Y2", "KW"]) delete tags[tag];
  fillIn(tags, csl);
  const { TY, ID, ...rest } = tags;
  const ordered = { TY: RIS_TYPES[entry.item.itemType] ?? TY ?? "GEN", ID, ...rest, ...dates(csl) };
  const lines = Object.entries({ ...ordered, KW: entry.item.tags.map(({ tag }) => tag) }).flatMap(
    ([tag, value]) =>
      [value]
        .flat()
        .filter((one) => one !== undefined && one !== "")
        .map((one) => `${tag}  - ${String(one).replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}`),
  );
  const original = csl["original-title"];
  if (original) lines.push(`N1  - original-title: ${String(original)}`);
  return `${lines.join("\n")}\nER  - \n`;
}

function fillIn(tags: Tags, csl: CslItem): void {
  for (const [variable, names] of RIS_TAGS) {
    const value = csl[variable];
    const free = names.find((name) => tags[name] === undefined);
    if (value === undefined || !free || hasValue(tags, names, value)) continue;
    if (variable !== "page") tags[free] = Array.isArray(value) ? value.map(nameText) : value;
    else {
      const [first, last] = String(value).split(/[-–]/);
      tags["SP"] = first;
      if (last) tags["EP"] ??= last;
    }
  }
}

function hasValue(tags: Tags, names: readonly string[], value: unknown): boolean {
  return names.some((name) => tags[name] !== undefined && (Array.isArray(value) || tags[name] === value));
}

/** `2023/11/05/`: RIS wants four parts and two digits, at the printed precision; a year alone stands in PY. */
function dates(csl: CslItem): Tags {
  const tags: Tags = {};
  for (const [variable, tag] of [
    ["issued", "DA"],
    ["accessed", "Y2"],
  ] as const) {
    const parts = (csl[variable] as { "date-parts"?: number[][] } | undefined)?.["date-parts"]?.[0];
    if (!parts?.[0]) continue;
    const [year, month, day] = parts.map((part) => String(part).padStart(2, "0"));
    if (tag === "DA") tags["PY"] = year;
    tags[tag] = `${year}/${month ?? ""}/${day ?? ""}/`;
  }
  return tags;
}

function nameText({ family = "", given, suffix, literal }: Name): string {
  return literal ?? [family, given, suffix].filter(Boolean).join(", ");
}
