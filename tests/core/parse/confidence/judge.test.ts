import { describe, expect, test } from "vitest";
import {
  confidencesBy,
  EVIDENCE_BY_NAME,
  evidenceOf,
  scoresBy,
  type Tree,
} from "../../../../src/core/parse/confidence/index.ts";
import { outletTable } from "../../../../src/core/outlets/index.ts";
import calibrations from "../../../../src/core/parse/data/confidence.ts";
import { withoutNotes } from "../../../../src/core/parse/notes/index.ts";
import { readCuts } from "../../../../src/core/parse/read-cut.ts";
import { entryOf, parseText } from "../entry-of.ts";

/** Asks for the first evidence, and where it is above a half for the second. */
const trees: readonly Tree[] = [-1, [0, 0.5, 0.25, [1, 0, 1, 3]]];

test.each([
  [[0, 1], -0.75],
  [[0.5, 1], -0.75],
  [[1, 0], 0],
  [[1, 0.1], 2],
])("evidence %j leads to leaves that add up to %d", (evidence, score) =>
  expect([...scoresBy(trees, [evidence])]).toEqual([score]),
);

test.each([
  [[0, 0], 0.2, "below the first score"],
  [[1, 0], 0.5, "half way between two"],
  [[1, 1], 0.9, "above the last"],
])("evidence %j: %d, %s", (evidence, confidence) => {
  const steps = [[-0.5, 0.2], [0.5, 0.8], [1, 0.9]] as const; // prettier-ignore
  expect(confidencesBy({ trees, steps }, [evidence])).toEqual([confidence]);
});

describe("the fitted tables", () => {
  test("ask only for evidence that there is", () => {
    expect(calibrations.evidence.length).toBeGreaterThan(10);
    expect(calibrations.evidence.filter((name) => !EVIDENCE_BY_NAME.has(name))).toEqual([]);
  });

  test.each(["entry", "title", "container", "people", "publication"] as const)("%s: confidence rises with the score", (part) => {
    const { steps } = calibrations[part];
    expect(steps.length).toBeGreaterThan(2);
    for (let i = 1; i < steps.length; i++) {
      expect(steps[i]![0]).toBeGreaterThan(steps[i - 1]![0]);
      expect(steps[i]![1]).toBeGreaterThanOrEqual(steps[i - 1]![1]);
    }
  }); // prettier-ignore
});

test("evidence is numbers from 0 to 1", () => {
  const cuts = withoutNotes([entryOf("Kos, A. (2021) ‘A quiet border’, The Guardian, 5 May. Available at: https://a.org/2021/a-quiet-border.")]);
  const names = [...EVIDENCE_BY_NAME.keys()];
  const [values] = evidenceOf(readCuts(cuts, [], outletTable()), outletTable(), names) as [Float64Array];
  expect([...values].filter((value) => !(value >= 0 && value <= 1))).toEqual([]);
  const of = (name: string) => values[names.indexOf(name)];
  expect([of("title in quotation marks"), of("known outlet"), of("year in link"), of("no container")]).toEqual([1, 1, 1, 0]);
}); // prettier-ignore

test("a plain reference is surer than one of unknown form, and than one without a title", () => {
  const [plain, odd, none] = [
    "Balmaceda, M. M. (2014). Living the high life in Minsk. Europe-Asia Studies, 66(4), 612–640. https://doi.org/10.1080/09668136.2014.1",
    "see also Kos and the others in that volume; there, 12, The War. Or rather Order, Nowak, in press no",
    "https://example.org",
  ].map((text) => parseText(text).confidence);
  expect(plain).toBeGreaterThan(0.8);
  expect(odd).toBeLessThan(plain!);
  expect(none).toBeLessThanOrEqual(0.05);
});
