import type { Change } from "./evidence.ts";
import type { Creator, FieldName, ReferenceRecord } from "./parse/types.ts";
import { mendLookAlikes } from "./titles/read-cyrillic.ts";

/** A record whose names have their letters in one script, and what was changed for it. */
export interface MendedRecord {
  record: ReferenceRecord;
  changes: Change[];
}

/** Fields with names and words; the title has its own way (titles/). */
const FIELDS: readonly FieldName[] = [
  "container-title",
  "collection-title",
  "publisher",
  "publisher-place",
  "translated-title",
];
const isMixed = (word: string) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);

/**
 * Replaces letters of the other script that print alike in names, outlets and publishers: `Шрaйбман` with a Latin a is found by no
 * search. Where the places in the print stand, they stay.
 */
export function mendRecord(record: ReferenceRecord): MendedRecord {
  const changes: Change[] = [];
  const mend = (text: string, field: string): string => {
    if (!(text.match(/[\p{L}\p{M}’']+/gu) ?? []).some(isMixed)) return text;
    const mended = mendLookAlikes(text, /[іў]/iu.test(text));
    changes.push(...mended.changes.map((change) => ({ ...change, field })));
    return mended.text;
  };
  const creators = record.creators.map((creator): Creator => {
    const parts = (["name", "lastName", "firstName"] as const).filter((part) => creator[part]);
    return {
      ...creator,
      ...Object.fromEntries(parts.map((part) => [part, mend(creator[part]!, "creators")])),
    };
  });
  const fields = { ...record.fields };
  for (const name of FIELDS) {
    const field = fields[name];
    if (field) fields[name] = { ...field, value: mend(field.value, name) };
  }
  return changes.length > 0 ? { record: { ...record, creators, fields }, changes } : { record, changes };
}
