import { expect, it } from "vitest";
import { hash, randomFrom } from "../../scripts/evaluate/list/random.ts";
import { render, type Setting } from "../../scripts/evaluate/list/render.ts";
import { f1, noTally, score } from "../../scripts/evaluate/list/score.ts";
import { MARKERS, settingWith } from "../../scripts/evaluate/list/settings.ts";
import { works } from "../../scripts/evaluate/list/sources.ts";

// A quarter of what `npm run evaluate -- list` measures of these lists: each is set with some of the marks, all marks as often.
const EVERY = 4;
const LISTS = works("development");

// The floors are a bit under what is reached: 99.4 and 99.5.
it.each<[what: string, floor: number, also: Partial<Setting>]>([
  ["lists as they are measured", 99.2, {}],
  ["lists in sections below an article", 99.2, { prose: true, parts: ["Primary sources", "Books", "Internet sources"] }],
])("%s are found and split: F1 %d", (_, floor, also) => {
  const tally = noTally();
  LISTS.forEach(({ name, entries }, k) =>
    MARKERS.filter((_, at) => (k + at) % EVERY === 0).forEach((marker) => {
      const random = randomFrom(hash(`${name} ${marker} measured`));
      score(render(entries, { ...settingWith(marker, random), ...also }, random), tally);
    }),
  );
  expect(tally.wanted).toBeGreaterThan(4000);
  expect(f1(tally)).toBeGreaterThanOrEqual(floor);
}); // prettier-ignore
