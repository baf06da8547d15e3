import { describe, expect, test } from "vitest";
import { cleanUrl, parseUrlRules, type UrlRules } from "../../../src/core/index.ts";

const rulesOf = (text: string): UrlRules => {
  const read = parseUrlRules(text);
  if ("errors" in read) throw new Error(JSON.stringify(read.errors));
  return read.rules;
};

describe("a user's own rules", () => {
  test("add, switch off and exempt", () => {
    const rules = rulesOf(
      '{"strip": [{"rule": "my", "params": ["zzz*"], "hosts": ["a.org"]}], "off": ["fbclid"], "exempt": ["b.org"]}',
    );
    expect(cleanUrl("https://a.org/?zzz1=2&fbclid=3", { rules }).url).toBe("https://a.org/?fbclid=3");
    expect(cleanUrl("https://c.org/?zzz1=2&utm_source=3", { rules }).url).toBe("https://c.org/?zzz1=2");
    expect(cleanUrl("https://b.org/?utm_source=3", { rules }).url).toBe("https://b.org/?utm_source=3");
  });

  test.each([
    ['{\n "strip": [{"rule": "x"}]\n}', 2, /names of parameters/],
    ['{"off": ["nosuch"]}', 1, /no rule "nosuch"/],
    ['{\n\n"extra": 1}', 3, /not known/],
    ["[1]", 1, /object/],
    ['{"strip": [{"rule": "x", "params": ["*"]}]}', 1, /cut everything/],
    ['{"strip": ', 1, /./],
  ])("%j has an error in line %i", (text, line, message) => {
    const read = parseUrlRules(text);
    expect("errors" in read && read.errors[0]).toMatchObject({
      line,
      message: expect.stringMatching(message),
    });
  });
});
