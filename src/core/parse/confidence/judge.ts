import calibrations from "../data/confidence.ts";
import type { OutletTable } from "../../outlets/types.ts";
import type { ReferenceRecord } from "../types.ts";
import { EVIDENCE_BY_NAME } from "./evidence.ts";
import { factsOf } from "./facts.ts";
import { scoresBy } from "./flat-trees.ts";
import { isUnsettled, UNSETTLED } from "./unsettled.ts";
import type { Calibration, Judged, ReadRecord } from "./types.ts";

/** What has signs of its own: as sure as such signs are. */
const BY_SIGN = 0.98;

/** What of a record each field is judged with. */
const JUDGED: Readonly<Record<string, Judged>> = {
  title: "title",
  "container-title": "container",
  publisher: "publication",
  "publisher-place": "publication",
};

/**
 * Records with their confidence, and those of their fields: how often records with such evidence were right.
 * See scripts/evaluate/labeller/confidence.ts for how the tables are made.
 */
export function judged(read: readonly ReadRecord[], outlets: OutletTable): ReferenceRecord[] {
  const evidence = evidenceOf(read, outlets, calibrations.evidence);
  const [entry, title, container, people, publication] = (
    ["entry", "title", "container", "people", "publication"] as const
  ).map((what) => confidencesBy(calibrations[what], evidence)) as [number[], number[], number[], number[], number[]];
  const parts = { entry, title, container, people, publication };
  return read.map(({ record }, i) => {
    const { fields, creators } = record;
    for (const name in fields) {
      const part = JUDGED[name];
      fields[name as keyof typeof fields]!.confidence = part ? parts[part][i]! : BY_SIGN;
    }
    for (const creator of creators) creator.confidence = people[i]!;
    const most = fields.title ? (isUnsettled(record, outlets) ? UNSETTLED : 1) : 0.05;
    return { ...record, confidence: Math.min(most, entry[i]!) };
  });
} // prettier-ignore

/**
 * What speaks for and against each record, by the names asked for: numbers from 0 to 1. Of all records the same is asked before the next
 * (see {@link withoutNotes}).
 */
export function evidenceOf(
  read: readonly ReadRecord[],
  outlets: OutletTable,
  names: readonly string[],
): Float64Array[] {
  const facts = read.map((one) => factsOf(one, outlets));
  const found = read.map(() => new Float64Array(names.length));
  names.forEach((name, k) => {
    const tell = EVIDENCE_BY_NAME.get(name)!;
    for (let i = 0; i < facts.length; i++) found[i]![k] = Number(tell(facts[i]!));
  });
  return found;
}

/** What the evidence comes to; between two scores that are known the confidence rises evenly. */
export const confidencesBy = (
  { trees, steps }: Calibration,
  evidence: readonly ArrayLike<number>[],
): number[] => Array.from(scoresBy(trees, evidence), (score) => confidenceAt(score, steps));

function confidenceAt(score: number, steps: Calibration["steps"]): number {
  let [before, from] = steps[0] ?? [0, 0.5];
  for (const [at, confidence] of steps) {
    if (score < at) {
      const share = at > before ? (score - before) / (at - before) : 0;
      return Math.round(1000 * (from + share * (confidence - from))) / 1000;
    }
    before = at;
    from = confidence;
  }
  return from;
}
