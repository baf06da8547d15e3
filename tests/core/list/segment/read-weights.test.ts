import { expect, it } from "vitest";
import { WEIGHTS } from "../../../../src/core/list/data/segment-weights.ts";
import { readWeights, weightsText } from "../../../../src/core/list/segment/read-weights.ts";

it("reads what is written, in hundredths and without zeros", () => {
  const first = { bias: 0.97, "end:colon": -2.54, "pair:colon:name": 0.004, "pair:comma:name": 1.1 };
  const second = { bias: 1, "pair:comma:lower": -0.29 };
  const text = weightsText(first, second);
  expect(text).toBe(" bias 97 100\nend: colon -254 0\npair:comma: lower 0 -29 name 110 0");
  expect(readWeights(text)).toEqual([
    { bias: 0.97, "end:colon": -2.54, "pair:comma:lower": 0, "pair:comma:name": 1.1 },
    { bias: 1, "end:colon": 0, "pair:comma:lower": -0.29, "pair:comma:name": 0 },
  ]);
});

it("the weights of the add-on are written as they are read", () => {
  expect(weightsText(...readWeights(WEIGHTS))).toBe(WEIGHTS);
});
