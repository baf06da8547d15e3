import { describe, expect, it } from "vitest";
import { withoutRepeats } from "../../../../src/core/list/notes/short-forms.ts";
import type { Entry } from "../../../../src/core/list/types.ts";

describe("withoutRepeats", () => {
  it.each<[why: string, works: string[], kept: number[]]>([
    ["the year of a short form is one of its title", ["Ann Kos, “The Donbas in 2014: A War,” Studies 68, no. 4 (2016): 631–52", "Kos, “Donbas in 2014,” 645."], [0]],
    ["a word before the name", ["Stefan Kos: Regionalismus im Osten. Marburg 2003", "Skeptischer Kos, Regionalismus [Fn. 2], S. 190."], [0]],
    ["a shortened title without its author", ["Западные окраины империи. М.: Лис, 2006. С. 5", "Западные окраины… С. 19."], [0]],
    ["another work of the same author", ["Ann Kos, War, London 2016, p. 5", "Ann Kos, Peace, London 2017, p. 5"], [0, 1]],
    ["a short form of what no note cites in full", ["Ann Kos, War, London 2016, p. 5", "Lis, Peace, p. 5"], [0, 1]],
  ])("%s", (_, works, kept) => {
    const entries = works.map((text, k) => ({ n: k + 1, text }) as Entry);
    expect(withoutRepeats(entries).map(({ text }) => text)).toEqual(kept.map((k) => works[k]));
  });
}); // prettier-ignore
