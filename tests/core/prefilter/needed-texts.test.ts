import { describe, expect, test } from "vitest";
import { foldCode } from "../../../src/core/prefilter/fold.ts";
import { neededTexts } from "../../../src/core/prefilter/needed-texts.ts";

const rows: readonly (readonly [expression: RegExp, needed: string[][]])[] = [
  [/\s(?:вып|Vyp)\.\s?\d/iu, [[" вып.0", " вып. 0", " vyp.0", " vyp. 0"]]],
  [/thes[ie]s|диссертац/u, [["thesis", "theses", "диссертац"]]],
  // What may be left out is not needed.
  [/(?:last )?updated\s*on:/u, [["last updated", "updated"], ["on:"]]],
  [/colou?r/u, [["color", "colour"]]],
  [/ab{2,3}c/u, [["abbc", "abbbc"]]],
  [/on+line\d{3,}x/u, [["line"]]],
  [/(?:ab){2,}/u, [["abab"]]],
  // What stands around is needed, what must not stand there is not.
  [/(?<=\.\s)Preprint(?=, \p{Lu})(?!, Vol)/u, [["preprint"]]],
  [/(?<=Vol\.\s)\p{Lu}/u, [["vol. "]]],
  [/(?<!Vol\.\s)\p{Lu}/u, []],
  // Signs that every reference has rule out nothing.
  [/[.,]\s\d{4}/u, []],
  [/\p{L}+|note/u, []],
  [/\bPMC?ID\b/u, [["pmid", "pmcid"]]],
  [/\[[^[\]]+\]/u, [["["], ["]"]]],
  [/\([^()]*\bPhD\b/u, [["phd"], ["("]]],
  [/[A-F]\/\w/u, [["a/", "b/", "c/", "d/", "e/", "f/"]]],
  [/[\u2013\x2d]ое (?:изд|\p{L}+)/u, [["–ое ", "-ое "]]],
  [/(?<a>№\d)[a-z]\k<a>/u, [["№0"]]],
  [/😀s\u{1F600}see/u, [["see"]]],
  [/[😀x]see/u, [["see"]]],
  [/^\d\d:\d\d$/u, [["00:00"]]],
  [/x/u, []],
];

describe("what an expression needs", () => {
  test.each(rows)("%s", (expression, needed) => {
    const sorted = (clauses: string[][]) => clauses.map((texts) => [...texts].sort()).sort();
    expect(sorted(neededTexts(expression).map((texts) => [...texts]))).toEqual(sorted(needed));
  });
});

test("characters that an expression takes for one are one when they are folded", () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
  const text = all.map((code) => String.fromCharCode(code)).join("");
  const apart: string[] = [];
  for (const letter of "abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщъыьэюяўіїєґąćęłńóśźżäöüßéčšž№–—“”") {
    const folded = foldCode(letter.charCodeAt(0));
    for (const flags of ["giu", "gi", "gu"])
      for (const [match] of text.matchAll(new RegExp(letter, flags)))
        if (foldCode(match.charCodeAt(0)) !== folded) apart.push(letter + match);
  }
  for (const [match] of text.matchAll(/\s/gu)) if (foldCode(match.charCodeAt(0)) !== 0x20) apart.push(match);
  expect(apart).toEqual([]);
}); // prettier-ignore
