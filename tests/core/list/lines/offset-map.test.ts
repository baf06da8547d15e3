import { expect, test } from "vitest";
import { originOf, TextBuilder, throughBoth } from "../../../../src/core/list/lines/offset-map.ts";

/** Leaves out what stands between each two offsets. */
function without(text: string, ...cuts: [start: number, end: number][]) {
  const out = new TextBuilder();
  let from = 0;
  for (const [start, end] of cuts) {
    out.add(text.slice(from, start), from);
    from = end;
  }
  out.add(text.slice(from), from);
  return { text: out.toString(), map: out.map };
}

test.each<[what: string, first: [number, number][], then: [number, number][]]>([
  ["nothing is left out", [], []],
  ["only at first", [[2, 4]], []],
  ["only then", [], [[2, 4]]],
  ["in other places", [[2, 4]], [[5, 6]]], // prettier-ignore
  ["in the same place", [[2, 4]], [[2, 3]]], // prettier-ignore
  ["around a place", [[3, 4]], [[2, 4]]], // prettier-ignore
  ["often", [[0, 1], [3, 4], [8, 10]], [[0, 2], [4, 5]]], // prettier-ignore
])("a text that was cut twice keeps its places: %s", (_, first, then) => {
  const source = "abcdefghijklmnop";
  const once = without(source, ...first);
  const twice = without(once.text, ...then);
  const map = throughBoth(twice.map, once.map);
  const places = [...twice.text].map((_, at) => source[originOf(map, at)]);
  expect(places.join("")).toBe(twice.text);
});
