import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sparingly } from "../../src/zotero/sparingly.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("tells of the first, then ten times a second, and of the last", () => {
  const told: number[] = [];
  const report = sparingly((done) => told.push(done));
  for (let done = 1; done <= 100; done++) {
    report(done, 100);
    vi.advanceTimersByTime(7);
  }
  expect(told).toEqual([1, 16, 31, 46, 61, 76, 91, 100]);
});

test("nobody needs to listen", () => expect(sparingly(undefined)(1, 1)).toBeUndefined());
