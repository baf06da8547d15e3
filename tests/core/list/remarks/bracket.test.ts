import { expect, it } from "vitest";
import { bracketRemark } from "../../../../src/core/list/remarks/bracket.ts";

const WORK = "Kos A., Rivers, Lublin 2001";
it.each([
  [" [have it]", true],
  [" (very good!)", true],
  [" [wichtig!]", true],
  [" (!!!)", true],
  [" (library, 2nd floor)", true],
  [" (ёсць у бібліятэцы)", true],
  [" (found in the attic)", true],
  // less plain: beside others only
  [" [skan]", false],
  [" [pdf]", false],
  [" [online, free]", false],
  [" (ask Marta about it)", false],
  // of the work
  [" (in Russian)", undefined],
  [" (dekoder)", undefined],
  [" (film)", undefined],
  [" (subscription required)", undefined],
  [" (chap. 2 and 3)", undefined],
  [" (nr 3, s. 4 i 5)", undefined],
  [" (PhD thesis)", undefined],
  [" (praca doktorska)", undefined],
  [" (на правах рукописи)", undefined],
  [" (accessed on a rainy day)", undefined],
  [" [Electronic resource]", undefined],
  [" (The Guardian)", undefined],
  [" (dostęp: 3.05.2020)", undefined],
  [" (tłum. własne)", undefined],
  [" (with a foreword)", undefined],
  [" (rivers.by)", undefined],
  ["", undefined],
])("%s: %s", (bracket, isPlain) => {
  const found = isPlain === undefined ? undefined : { at: WORK.length, isPlain };
  expect(bracketRemark(WORK + bracket)).toEqual(found);
});

it("a year or a link stands before what is plain", () =>
  expect(bracketRemark("The Long River (not very long)")?.isPlain).toBe(false));
