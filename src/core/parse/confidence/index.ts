export { EVIDENCE_BY_NAME } from "./evidence.ts";
export { confidenceBy, evidenceOf, judged, scoreBy } from "./judge.ts";
export type { Calibration, Calibrations, Judged, Reading, Tree } from "./types.ts";
