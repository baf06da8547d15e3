import { expect, test } from "vitest";
import { countBefore } from "../../src/core/count-before.ts";

test.each([
  [[], 3, 0],
  [[2, 5, 5, 9], 1, 0],
  [[2, 5, 5, 9], 2, 0],
  [[2, 5, 5, 9], 5, 1],
  [[2, 5, 5, 9], 6, 3],
  [[2, 5, 5, 9], 10, 4],
])("of %j are below %d: %d", (sorted, number, count) => expect(countBefore(sorted, number)).toBe(count));
