import { expect, test } from "vitest";
import { parseText } from "../entry-of.ts";

test.each([
  ["D. Kos. Quantifying inductive bias: AI learning algorithms and frameworks. Artificial Intelligence, 1988.", false],
  ["Kos, J. (1988). Probabilistic reasoning in intelligent systems: Networks of plausible inference. Rivers and Lakes.", false],
  ["Kos, S. P. (1991). Rivers in the century: A history. University of Oklahoma Press.", true],
  ["Kos, Anna, Jan Lis. Rivers of the north. Minsk: Rechka, 1972.", true],
])("%s: sure: %s", (text, sure) => expect(parseText(text).confidence >= 0.9).toBe(sure)); // prettier-ignore
