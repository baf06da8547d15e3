// Written by scripts/evaluate/titles/fit-confidence.ts: see there.

/** What each sign says for an original being right as a whole: see confidence.ts. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  always: -0.41,
  glued: -0.38,
  "least-margin": 0.14,
  lossy: 0.52,
  "lossy-belarusian": -0.86,
  "lossy-belarusian-length": 0.42,
  "lossy-length": -0.64,
  new: 0.14,
  "new-share": -2.64,
  share: -0.59,
};
