import { expect, test } from "vitest";
import { withPlaces } from "../../../scripts/bundle/rule-places.ts";

test.each([
  ["const a = rule(/x/);", 'const a = rule(/x/, "a.ts:0");'],
  ["const a = rule(/x/), b = partRule(() => /y/);", 'const a = rule(/x/, "a.ts:0"), b = partRule(() => /y/, "a.ts:1");'],
  // One call that makes several is one place.
  ["const all = words.map((w) => rule(new RegExp(w)));", 'const all = words.map((w) => rule(new RegExp(w), "a.ts:0"));'],
  ["const all = [rule(f(rule(/x/)))];", 'const all = [rule(f(rule(/x/, "a.ts:1")), "a.ts:0")];'],
  // What only looks like one, and what says its place already.
  ['// rule(/x/)\nconst a = "rule(/x/)";', '// rule(/x/)\nconst a = "rule(/x/)";'],
  ["a.rule(/x/); ruleSet(); rule(/x/, place);", "a.rule(/x/); ruleSet(); rule(/x/, place);"],
])("%s", (text, placed) => expect(withPlaces("a.ts", text)).toBe(placed)); // prettier-ignore
