const WHOLE = "AnyStyle 1.6.0, trained on all of its core";
const HALF = "AnyStyle 1.6.0, trained on the other half of its core";

/**
 * What AnyStyle came to when it was run on the same references (26 November 2026), in the order of the columns: the model that comes
 * with it, and one that its `train` makes of the half of core.xml that is Spisok's to train on.
 */
// prettier-ignore
export const ANYSTYLE: readonly { of: string; reader: string; figures: string }[] = [
  { of: "EXCITE, half of the papers", reader: WHOLE, figures: "5147 90.0 74.5 63.0 80.9 77.9 90.3 78.0 76.0 92.6 94.8 65.6 81.1 82.8 88.7 45.5" },
  { of: "EXCITE, half of the papers", reader: HALF, figures: "5147 88.1 72.6 63.1 76.3 77.5 89.0 78.6 76.0 89.6 93.9 61.2 81.1 81.4 88.3 43.5" },
  { of: "Open Research Europe, half", reader: WHOLE, figures: "1224 89.1 72.9 90.0 – – – 92.3 93.0 77.6 88.4 – 99.2 87.2 92.4 48.5" },
  { of: "Open Research Europe, half", reader: HALF, figures: "1224 87.9 72.6 89.5 – – – 92.4 93.0 77.3 90.1 – 99.1 87.1 92.5 48.9" },
  { of: "AnyStyle core, half", reader: WHOLE, figures: "778 95.6 99.8 97.4 93.2 99.4 99.5 98.1 97.8 98.9 99.7 74.7 92.9 98.1 98.0 88.6" },
  { of: "AnyStyle core, half", reader: HALF, figures: "778 91.1 85.0 76.1 83.0 78.3 83.7 91.9 95.7 94.0 97.8 66.7 88.9 87.9 92.2 57.7" },
  { of: "AnyStyle gold", reader: WHOLE, figures: "1455 95.1 99.9 98.1 100.0 100.0 100.0 98.8 98.1 95.8 99.5 92.7 71.0 98.1 98.3 85.2" },
  { of: "AnyStyle gold", reader: HALF, figures: "1455 94.6 98.3 95.0 97.0 97.8 97.8 98.6 97.8 94.7 99.3 92.5 71.0 96.9 97.7 81.1" },
];
