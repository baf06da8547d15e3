import { describe, expect, test } from "vitest";
import { findEntries } from "../../../../src/core/list/index.ts";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { numberChains } from "../../../../src/core/list/numbers/number-chain.ts";

const WORKS = [
  "Antonov P. (2021), Granitsy i sosedi, “Novaya Gazeta”, 3.02.2021.",
  "Bieliński K. (2019), Polityka wschodnia po 2014 roku, “Sprawy Międzynarodowe”, Vol. 72(1), pp. 15–38.",
  "Carter L. (2018), The uses of ambiguity, Cambridge University Press, Cambridge.",
  "Grib V. (2022), Kak izmenilas’ torgovlya, “RBK”, 17.05.2022.",
];
const OTHERS = [
  "Kowalski J. Ład po wojnie. Warszawa: PISM, 2020.",
  "Lis A. Peace and its price. London: Routledge, 2021.",
  "Novak B. War. Praha: Argo, 2022.",
];
const numbered = (works: readonly string[], label: (n: number) => string): string =>
  works.map((work, k) => `${label(k + 1)} ${work}`).join("\n");
const texts = (source: string): string[] => findEntries(source).entries.map(({ text }) => text);
const chainsOf = (source: string): number[][] =>
  numberChains(cutLines(source), () => false).map((labels) => [...labels.values()].map(({ value }) => value));

describe("lists with numbers of their own, one below the other", () => {
  test.each([
    ["the same form", numbered(WORKS, (n) => `${n}.`), numbered(OTHERS, (n) => `${n}.`)],
    ["two forms", numbered(WORKS, (n) => `[${n}]`), numbered(OTHERS, (n) => `${n}.`)],
    ["no numbers below", numbered(WORKS, (n) => `${n}.`), OTHERS.join("\n")],
    ["no numbers above", WORKS.join("\n"), numbered(OTHERS, (n) => `${n}.`)],
  ])("%s", (_, above, below) => {
    expect(texts(`${above}\n${below}`)).toEqual([...WORKS, ...OTHERS]);
    expect(texts(`${above}\n\n${below}`)).toEqual([...WORKS, ...OTHERS]);
  });

  test("a part below a heading may have one reference", () => {
    const source = `Bibliografia\n\nKsiążki\n${numbered(WORKS, (n) => `${n}.`)}\n\nNetografia\n1. ${OTHERS[0]}`;
    expect(texts(source)).toEqual([...WORKS, OTHERS[0]]);
  });
});

describe("chains of numbers", () => {
  test.each([
    ["one", "1. A\n2. B\n3. C", [[1, 2, 3]]],
    ["a volume at the start of a line is none", "1. A\n2. B vol.\n1. C\n3. D\n4. E", [[1, 2, 3, 4]]],
    ["sections of an article are none", "1. Introduction\n2. Theory\n3. Cases\n[1] Kos, B. (2020). War.\n[2] Lis, A. (2021). Law.\n[3] Nowak, C. (2022). Order.", [[1, 2, 3]]],
  ])("%s", (_, source, chains) => {
    expect(chainsOf(source)).toEqual(chains);
  }); // prettier-ignore
});
