import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import "../../../../src/core/parse/notes/find.ts";
import { finders } from "../../../../src/core/parse/notes/finder.ts";

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
