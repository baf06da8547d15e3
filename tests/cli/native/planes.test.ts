import { inflateRawSync, deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { listOfPlanes, planesOf } from "../../../src/cli/native/planes.ts";
import type { PackedList } from "../../../src/core/titles/lexicon/code-list.ts";

const list = (edges: number[], targets: number[]): PackedList => ({
  letters: Uint8Array.of(1, 2, 3),
  edges: Uint16Array.from(edges),
  targets: Uint32Array.from(targets),
  targetCounts: Uint32Array.of(0, targets.length),
  references: Uint32Array.from(targets.keys()),
  classes: Uint8Array.of(7, 7, 23),
});

it.each([list([193], []), list([65, 706, 130], [0, 70_000, 16_777_216])])(
  "reads what it wrote: %#",
  (given) => {
    const bytes = inflateRawSync(deflateRawSync(planesOf(given)));
    expect(listOfPlanes(bytes)).toEqual(given);
  },
);
