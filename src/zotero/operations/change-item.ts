import { extraValue, withExtraValue } from "./extra-lines.ts";
import { fieldOf, hasField } from "./snapshot.ts";
import type { Edit } from "./types.ts";

/** What was changed in an item, so that it can be changed back after a restart, too. */
export interface ItemRecord {
  libraryID: number;
  key: string;
  fields: Record<string, readonly [from: string, to: string]>;
  /** Added ones. */
  tags: string[];
  tagType: TagType;
}

/** Zotero's numbers of manual and automatic tags. */
export type TagType = 0 | 1;

/**
 * Makes the chosen changes in an item, without saving it. Changes whose field is no longer what the preview showed are left out.
 * @returns `null` where nothing is left to change
 */
export function changeItem(item: Zotero.Item, edits: readonly Edit[], tagType: TagType): ItemRecord | null {
  const now = edits.filter((edit) => stillHolds(item, edit));
  const wanted = now.filter(({ needs }) => !needs || now.some(({ kind }) => kind === needs));
  if (!wanted.length) return null;
  const values = new Map(wanted.flatMap(({ kind, to }) => (kind in FIELDS ? [[FIELDS[kind]!, to]] : [])));
  const extra = extraOf(fieldOf(item, "extra"), wanted);
  if (extra !== fieldOf(item, "extra") && hasField(item, "extra")) values.set("extra", extra);
  const record: ItemRecord = { libraryID: item.libraryID, key: item.key, fields: {}, tags: [], tagType };
  for (const [name, value] of values) {
    const from = fieldOf(item, name);
    item.setField(name as "title", value);
    // As Zotero keeps it: composed, trimmed.
    const to = fieldOf(item, name);
    if (to !== from) record.fields[name] = [from, to];
  }
  for (const { kind, to } of wanted) if (kind === "tag" && item.addTag(to, tagType)) record.tags.push(to);
  return item.hasChanged() ? record : null;
}

/** The fields that changes are written to, by their base names; originals and tags have other places. */
const FIELDS: Partial<Record<Edit["kind"], string>> = { url: "url", title: "title", language: "language" };

function stillHolds(item: Zotero.Item, { kind, from, to }: Edit): boolean {
  if (kind === "tag") return !item.hasTag(to);
  if (kind === "cne") return hasField(item, "extra");
  if (kind === "original-title") return (extraValue(fieldOf(item, "extra"), kind) ?? "") === from;
  return fieldOf(item, FIELDS[kind]!) === from && (kind !== "language" || hasField(item, "language"));
}

/** The labels and values of lines. */
const labelled = (lines: string): [label: string, value: string][] =>
  lines.split("\n").map((line) => {
    const at = line.indexOf(": ");
    return [line.slice(0, at), line.slice(at + 2)];
  });

/** Extra with the lines that the changes bring; a line of the same label that is there already stays. */
function extraOf(extra: string, edits: readonly Edit[]): string {
  let lines = extra;
  for (const { kind, to, keep } of edits) {
    if (kind === "original-title") lines = withExtraValue(lines, kind, to);
    if (kind === "cne")
      for (const [label, value] of labelled(to))
        if (extraValue(lines, label) === undefined) lines = withExtraValue(lines, label, value);
    if (keep && extraValue(lines, keep[0]) === undefined) lines = withExtraValue(lines, ...keep);
  }
  return lines;
}
