import calibrations from "../data/confidence.ts";
import type { Entry } from "../../list/types.ts";
import type { OutletTable } from "../../outlets/types.ts";
import type { ReferenceRecord } from "../types.ts";
import { evidenceOf } from "./evidence.ts";
import type { Judged, Reading } from "./types.ts";

/** What has signs of its own: as sure as such signs are. */
const BY_SIGN = 0.98;

/**
 * The record with its confidence, and those of its fields: how often records with such evidence were right.
 * See scripts/evaluate/labeller/confidence.ts for how the tables are made.
 */
export function judged(
  record: ReferenceRecord,
  entry: Entry,
  reading: Reading,
  outlets: OutletTable,
): ReferenceRecord {
  const evidence = evidenceOf(record, entry.text, reading, outlets);
  const of = (what: Judged) => confidenceBy(what, evidence);
  const { fields } = record;
  for (const [name, field] of Object.entries(fields)) {
    field.confidence =
      name === "title" ? of("title")
      : name === "container-title" ? of("container")
      : name === "publisher" || name === "publisher-place" ? of("publication")
      : BY_SIGN;
  } // prettier-ignore
  const people = of("people");
  for (const creator of record.creators) creator.confidence = people;
  return { ...record, confidence: fields.title ? of("entry") : Math.min(0.05, of("entry")) };
}

/** The score of a logistic model, as a share of right ones. */
export function confidenceBy(what: Judged, evidence: Readonly<Record<string, number>>): number {
  const { weights, steps } = calibrations[what];
  const score = scoreBy(weights, evidence);
  let confidence = steps[0]?.[1] ?? 0.5;
  for (const [from, share] of steps) if (score >= from) confidence = share;
  return confidence;
}

export function scoreBy(weights: Readonly<Record<string, number>>, evidence: Readonly<Record<string, number>>): number {
  let score = 0;
  for (const name in evidence) score += (weights[name] ?? 0) * evidence[name]!;
  return score;
} // prettier-ignore
