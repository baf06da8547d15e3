import { describe, expect, test } from "vitest";
import { cleanUrl } from "../../../src/core/index.ts";
import { STRIP_EXAMPLES, UNWRAP_EXAMPLES } from "../../../src/core/urls/data/examples.ts";
import { STRIP_RULES } from "../../../src/core/urls/strip.ts";

describe("every rule does what its example says", () => {
  test.each([...new Set(STRIP_RULES.map(({ rule }) => rule))])("%s has an example", (rule) =>
    expect(STRIP_EXAMPLES).toHaveProperty([rule]),
  );
  test.each(Object.entries(STRIP_EXAMPLES).map(([rule, example]) => [rule, ...example] as const))(
    "%s",
    (name, link, ideal) => {
      const { url, changes } = cleanUrl(link);
      expect(url).toBe(ideal);
      expect(changes.map(({ rule }) => rule)).toContain(name);
    },
  );
  test.each(UNWRAP_EXAMPLES)("%s: %s", (name, link, target) => {
    const { url, changes } = cleanUrl(link);
    expect(url).toBe(target);
    expect(changes[0]).toMatchObject({ kind: "unwrap", rule: name, applied: true });
  });
});

describe("repair and explanation", () => {
  test.each([
    ["https://a.org/b).", "https://a.org/b", "closing-punctuation"],
    ["https://a.org/b_(c)", "https://a.org/b_(c)", null],
    ["hxxps://a.org/b", "https://a.org/b", "hxxp"],
    ["https://a.org/\u00ADb", "https://a.org/b", "invisible-characters"],
    ["https://a.org/b-\nc", "https://a.org/b-c", "broken-line"],
    ["https://tаss.ru/a", "https://tass.ru/a", "look-alike-host"],
    ["https://минск.бел/а", "https://минск.бел/а", null],
  ])("%j", (link, ideal, rule) => {
    const { url, changes } = cleanUrl(link);
    expect(url).toBe(ideal);
    expect(changes.map((change) => change.rule)).toEqual(rule ? [rule] : []);
  });

  test("a guarded link says why it was left alone", () =>
    expect(cleanUrl("https://web.archive.org/web/2021/https://a.by/?fbclid=x")).toMatchObject({
      changes: [],
      guard: "an archived page: its address holds that of another",
    }));

  test.each([
    "http://127.0.0.1/a",
    "http://192.168.0.1/",
    "http://printer/",
    "javascript:alert(1)",
    "ftp://a.org/",
  ])("is not sent on to %s", (target) => {
    const link = `https://l.facebook.com/l.php?u=${encodeURIComponent(target)}`;
    expect(cleanUrl(link).url).toBe(link);
  });

  test.each([
    ["https://doi.org/10.1515/auk-2022-2023", "10.1515/auk-2022-2023"],
    [
      "https://www.tandfonline.com/doi/full/10.1080/09668136.2022.2093332?casa_token=a",
      "10.1080/09668136.2022.2093332",
    ],
    ["https://link.springer.com/article/10.1007/s10611-020-09937-y", "10.1007/s10611-020-09937-y"],
    ["https://example.org/10.1000/x", undefined],
  ])("the DOI of %s", (link, doi) => expect(cleanUrl(link).doi).toBe(doi));
});
