import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import "../../../../src/core/parse/notes/find.ts";
import { finder, finders } from "../../../../src/core/parse/notes/finder.ts";
import { rule } from "../../../../src/core/parse/rule.ts";

/** Every reference, title and note that the tests of the parser are written with. */
const texts = readdirSync("tests/core/parse", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .flatMap(
    (file) =>
      readFileSync(`tests/core/parse/${file}`, "utf8").match(
        /(?<=")[^"\n]{8,}(?=")|(?<=`)[^`\n]{8,}(?=`)/g,
      ) ?? [],
  );

test("a finder is asked with every rule that it needs: where none of them can match it finds nothing", () => {
  expect(finders.length).toBeGreaterThan(50);
  expect(texts.length).toBeGreaterThan(1000);
  let [found, refused] = [0, 0];
  for (const text of texts)
    for (const { canFind, find } of finders) {
      const notes = find(text);
      if (notes.length) found++;
      if (canFind(text)) continue;
      refused++;
      if (notes.length)
        expect({ text, rules: find.toString().slice(0, 200), notes }).toEqual({ text, notes: [] });
    }
  expect(found).toBeGreaterThan(1000);
  expect(refused).toBeGreaterThan(10 * found);
});

test("a finder is not called for a text without what its rules need", () => {
  const asked: string[] = [];
  const find = finder([rule(/zyl\.\s\d/iu), rule(/walze/iu)], (text) => {
    asked.push(text);
    return [{ start: 0, end: 1 }];
  });
  expect(["Zyl. 7", "Zyl.", "Walzen", "Rolle 7"].map((text) => find(text).length)).toEqual([1, 0, 1, 0]);
  expect(asked).toEqual(["Zyl. 7", "Walzen"]);
});
