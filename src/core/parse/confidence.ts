import type { ReferenceRecord } from "./types.ts";

/** Probability that every field of a record is right: that of its weakest parts, less for text that found no field. */
export function confidenceOf(record: ReferenceRecord, text: string): number {
  const { fields, creators, unparsed, typeConfidence } = record;
  if (!fields.title) return 0.05;
  const parts = [
    ...Object.values(fields).map(({ confidence }) => confidence),
    ...creators.map(({ confidence }) => confidence),
    typeConfidence,
  ];
  let all = Math.min(...parts);
  const left = unparsed.reduce((sum, { start, end }) => sum + end - start, 0);
  if (left) all *= Math.max(0.1, 0.7 - left / text.length);
  if (!fields.issued) all *= 0.85;
  if (!fields["container-title"] && !fields.publisher) all *= 0.85;
  return Math.round(all * 100) / 100;
}
