export { judged, scoreBy } from "./judge.ts";
export { evidenceOf } from "./evidence.ts";
export type { Calibration, Judged, Reading } from "./types.ts";
