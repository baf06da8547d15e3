export { EVIDENCE_BY_NAME } from "./evidence.ts";
export { scoresBy } from "./flat-trees.ts";
export { confidencesBy, evidenceOf, judged } from "./judge.ts";
export type { Calibration, Calibrations, Judged, Reading, ReadRecord, Tree } from "./types.ts";
