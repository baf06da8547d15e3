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
    "example.org",
    "www.example.org",
    "WWW.Example.org",
    "*.example.org",
    "https://www.example.org/a?b",
    "example.org.",
  ])("%s exempts the host and what is below it, and limits a rule to it", (host) => {
    const exempt = rulesOf(JSON.stringify({ exempt: [host] }));
    const strip = rulesOf(JSON.stringify({ strip: [{ rule: "my", params: ["zzz"], hosts: [host] }] }));
    for (const name of ["example.org", "www.example.org", "m.example.org"]) {
      const link = `https://${name}/?fbclid=1`;
      expect(cleanUrl(link, { rules: exempt }).url).toBe(link);
      expect(cleanUrl(`https://${name}/?zzz=1`, { rules: strip }).url).toBe(`https://${name}/`);
    }
    expect(cleanUrl("https://other.org/?fbclid=1", { rules: exempt }).url).toBe("https://other.org/");
  });

  test.each([
    ['{"exempt": ["*"]}', 1, /"\*" is no host/],
    ['{"exempt": ["a.org",\n"two words.org"]}', 2, /no host/],
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
