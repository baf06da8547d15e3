/** One thing whose speed is measured. */
export interface BenchTask {
  name: string;
  /** What one run works through: `titles`, `references`, `characters`. */
  unit: string;
  /** How many of them a run works through. */
  perRun: number;
  run: () => void;
}
