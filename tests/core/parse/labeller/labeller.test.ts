import { describe, expect, test } from "vitest";
import { packWeight, unpackWeights } from "../../../../src/core/parse/labeller/pack.ts";
import { fitOf } from "../../../../src/core/parse/labeller/fit.ts";
import { stretchesOf } from "../../../../src/core/parse/labeller/stretches.ts";
import { unlabelled } from "../../../../src/core/parse/labeller/label.ts";
import { readStretches } from "../../../../src/core/parse/labeller/read-labelled.ts";
import type { Label } from "../../../../src/core/parse/labeller/labels.ts";
import { tokensOf } from "../../../../src/core/parse/labeller/tokens.ts";
import { bestLabels } from "../../../../src/core/parse/labeller/viterbi.ts";
import { parseEntry } from "../../../../src/core/parse/index.ts";
import { draftWithLinks } from "../../../../src/core/parse/take-links.ts";
import { entryOf } from "../entry-of.ts";

test("tokens are words, numbers and signs; a link is one", () => {
  const draft = draftWithLinks(entryOf("O’Neil, P.: War? 44(2):1–8. https://a.org/b-c (16.07.2024)."));
  expect(tokensOf(draft).map(({ text, taken }) => (taken ? "@" : text))).toEqual(
    ["O’Neil", ",", "P", ".", ":", "War", "?", "44", "(", "2", ")", ":", "1", "–", "8", ".", "@", "."], // prettier-ignore
  );
});

test.each([0, 0.3, -1, 12.5, -640])("a weight of %d in 8 bits", (weight) => {
  const [back] = unpackWeights(Int8Array.of(packWeight(weight)));
  expect(Math.abs(back! - weight)).toBeLessThanOrEqual(0.05 * Math.abs(weight) + 0.3);
});

test("the best labels weigh each token, the border before it, and what is allowed", () => {
  const weights = {
    labels: 2,
    rows: { single: new Map([[1, 0]]), border: new Map([[9, 0]]) },
    single: [0, 3],
    // From label 1 to label 1 costs more than token 1 gains.
    border: [0, 0, 0, -5],
  };
  const features = {
    single: [Int32Array.of(1), Int32Array.of(1)],
    border: [Int32Array.of(), Int32Array.of(9)],
  };
  const { labels, score } = bestLabels(features, weights);
  expect([labels.join(""), score]).toEqual([expect.stringMatching(/^(?:01|10)$/), 3]);
  expect(bestLabels(features, weights, [0b10, 0b10]).score).toBe(1);
});

/** A reference whose parts are given with their labels. */
function readParts(parts: readonly (readonly [label: Label, text: string])[]) {
  const draft = draftWithLinks(entryOf(parts.map(([, text]) => text).join("")));
  let end = 0;
  readStretches(draft, parts.map(([label, text]) => ({ label, start: end, end: (end += text.length) })));
  return Object.fromEntries(Object.entries(draft.fields).map(([name, field]) => [name, field.value]));
} // prettier-ignore

test.each<readonly [series: string, number: string, printed: string, behind: string]>([
  ["Discussion Paper", "98/3", ". Discussion Paper", " No. 98/3. "],
  ["Studien zur Zeit", "4", " (= Studien zur Zeit", ", Bd. 4). "],
  ["Que sais-je", "12", ", coll. « Que sais-je »", ", 12. "],
])("the number behind a series is its own: %s %s", (series, number, printed, behind) => {
  const fields = readParts([["A", "Kos, A."], ["T", " Grenzen"], ["S", printed], ["L", behind], ["W", "Wien"]]); // prettier-ignore
  expect(fields).toEqual({ title: "Grenzen", "collection-title": series, "collection-number": number, "publisher-place": "Wien" }); // prettier-ignore
});

test("the number behind a journal is its volume, not one of a series", () => {
  const fields = readParts([["A", "Kos, A."], ["T", " Grenzen"], ["C", ". Soziale Welt"], ["L", " 45, S. 12-34."]]); // prettier-ignore
  expect(fields).toMatchObject({ "container-title": "Soziale Welt", volume: "45", page: "12-34" });
});

const read = (text: string) => {
  const { creators, fields } = parseEntry(entryOf(text));
  const value = (name: keyof typeof fields) => fields[name]?.value;
  return {
    authors: creators.filter((c) => c.creatorType === "author").map((c) => c.lastName ?? c.name),
    title: value("title"),
    container: value("container-title"),
    publisher: value("publisher"),
    place: value("publisher-place"),
    year: value("issued"),
    locator: [value("volume"), value("issue"), value("page")].filter(Boolean).join(" "),
  };
};

// prettier-ignore
describe("forms that no grammar knows", () => {
  test.each([
    ["Brandt, Ulrich/Sommer, Inge (1994): Arbeit und Zeit im Dorf, in: Soziale Welt 45, S. 12-34.",
      { authors: ["Brandt", "Sommer"], title: "Arbeit und Zeit im Dorf", container: "Soziale Welt", year: "1994", locator: "45 12-34" }],
    ["Kellner, Rita (2001): Die Ordnung der Stadt. Frankfurt am Main: Suhrkamp.",
      { authors: ["Kellner"], title: "Die Ordnung der Stadt", publisher: "Suhrkamp", place: "Frankfurt am Main", year: "2001" }],
    ["World Ferry Union: Ferry services in winter.2021. https://www.example.org/ferry", { authors: ["World Ferry Union"], title: "Ferry services in winter", year: "2021" }],
    ["Marek T, Olsen K: A slow river and its banks. Hydrol Lett. 2019;12(3):fny207.",
      { authors: ["Marek", "Olsen"], title: "A slow river and its banks", container: "Hydrol Lett", year: "2019", locator: "12 3 fny207" }],
  ])("%s", (text, expected) => expect(read(text)).toMatchObject(expected));
});

test("the reading of a grammar never scores more than the model's own", () => {
  const entry = entryOf("Moshes A. (2022), A quiet border, “Outlet”, 5.11.2022.");
  const labelling = unlabelled(draftWithLinks(entry)).free();
  expect(fitOf(labelling, parseEntry(entry)).score).toBeLessThanOrEqual(labelling.score);
  expect(
    stretchesOf(labelling)
      .map(({ label: name }) => name)
      .join(""),
  ).toMatch(/^ADT+CD/);
});
