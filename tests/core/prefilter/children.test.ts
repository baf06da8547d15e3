import { describe, expect, test } from "vitest";
import { childrenOf } from "../../../src/core/prefilter/children.ts";

/** States in the manner of words: some go on with many symbols, most with one. */
function statesOf(count: number, width: number) {
  const states = Array.from({ length: count }, () => ({
    next: new Map<number, number>(),
    met: undefined,
    shorter: 0,
  }));
  let seed = 7;
  const below = (limit: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % limit;
  for (let child = 1; child < count; child++) {
    const parent = child % 3 ? child - 1 : below(child);
    states[parent]!.next.set(1 + below(width - 1), child);
  }
  return states;
}

describe("rows of states laid over each other", () => {
  test.each([
    [1, 20],
    [50, 20],
    [3000, 90],
  ])("%i states give each of %i symbols its own child and no other's", (count, width) => {
    const states = statesOf(count, width);
    const { from, parent, child } = childrenOf(states, 0, width);
    states.forEach(({ next }, state) => {
      for (let symbol = 0; state && symbol < width; symbol++) {
        const place = from[state]! + symbol;
        expect(place).toBeLessThan(parent.length);
        expect(parent[place] === state ? child[place] : undefined).toBe(next.get(symbol));
      }
    });
  });

  // Each row that is tried from the beginning of the table takes seconds.
  test("thousands of rows are laid in no time", () => {
    const states = statesOf(30_000, 90);
    const { user: before } = process.cpuUsage();
    const { parent } = childrenOf(states, 0, 90);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1000);
    // Few places stay free.
    expect(parent.length).toBeLessThan(1.1 * states.length);
  });
});
