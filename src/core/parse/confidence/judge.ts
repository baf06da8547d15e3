import calibrations from "../data/confidence.ts";
import type { Entry } from "../../list/types.ts";
import type { OutletTable } from "../../outlets/types.ts";
import type { ReferenceRecord } from "../types.ts";
import { EVIDENCE_BY_NAME } from "./evidence.ts";
import { factsOf, type Facts } from "./facts.ts";
import { flatten, type FlatTrees } from "./flat-trees.ts";
import { isUnsettled, UNSETTLED } from "./unsettled.ts";
import type { Calibration, Judged, Reading, Tree } from "./types.ts";

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
  const evidence = evidenceOf(record, entry.text, reading, outlets, calibrations.evidence);
  const of = (what: Judged) => confidenceBy(calibrations[what], evidence);
  const { fields } = record;
  for (const name in fields) {
    fields[name as keyof typeof fields]!.confidence =
      name === "title" ? of("title")
      : name === "container-title" ? of("container")
      : name === "publisher" || name === "publisher-place" ? of("publication")
      : BY_SIGN;
  } // prettier-ignore
  const people = record.creators.length ? of("people") : 0;
  for (const creator of record.creators) creator.confidence = people;
  const most = fields.title ? (isUnsettled(record) ? UNSETTLED : 1) : 0.05;
  return { ...record, confidence: Math.min(most, of("entry")) };
}

/** What speaks for and against a record, by the names asked for: numbers from 0 to 1. */
export function evidenceOf(record: ReferenceRecord, text: string, reading: Reading, outlets: OutletTable, names: readonly string[]): number[] {
  const facts = factsOf(record, text, reading, outlets);
  if (names !== asked.names) asked = { names, tellers: names.map((name) => EVIDENCE_BY_NAME.get(name)!) };
  return asked.tellers.map((tell) => Number(tell(facts)));
} // prettier-ignore

/** What was asked for last: of every reference the same. */
let asked: { names: readonly string[]; tellers: readonly ((facts: Facts) => number | boolean)[] } = { names: [], tellers: [] }; // prettier-ignore

/** What a score came to; between two that are known the confidence rises evenly. */
export function confidenceBy({ trees, steps }: Calibration, evidence: readonly number[]): number {
  const score = scoreBy(trees, evidence);
  let [before, from] = steps[0] ?? [0, 0.5];
  for (const [at, confidence] of steps) {
    if (score < at) {
      const share = at > before ? (score - before) / (at - before) : 0;
      return Math.round(1000 * (from + share * (confidence - from))) / 1000;
    }
    [before, from] = [at, confidence];
  }
  return from;
}

/** The leaves that the evidence leads to, added up. */
export function scoreBy(trees: readonly Tree[], evidence: readonly number[]): number {
  let flat = flatTrees.get(trees);
  if (!flat) flatTrees.set(trees, (flat = flatten(trees)));
  const { roots, asks, values, ifNot, ifSo } = flat;
  let score = 0;
  for (let i = 0; i < roots.length; i++) {
    let at = roots[i]!;
    while (asks[at]! >= 0) at = evidence[asks[at]!]! > values[at]! ? ifSo[at]! : ifNot[at]!;
    score += values[at]!;
  }
  return score;
}

const flatTrees = new WeakMap<readonly Tree[], FlatTrees>();
