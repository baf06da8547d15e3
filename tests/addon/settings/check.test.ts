import { describe, expect, test } from "vitest";
import { answer } from "../../../src/zotero/settings/check.ts";
import { LIMITS } from "../../../src/zotero/settings/limits.ts";

const codebook = (tags: string) => `name: Energy\ntags:\n${tags}`;
const coal = codebook(`  - tag: coal
    definition: Coal and its end.
    patterns: { en: [coal] }
    examples: [Coal closes, Nothing here]
    counterExamples: [Coal prices]
`);

describe("checking a codebook", () => {
  test("says what is in it and which examples come out otherwise", () =>
    expect(answer({ ask: "codebook", text: coal })).toMatchObject({
      name: "Energy",
      tags: [{ tag: "coal", definition: "Coal and its end.", patterns: 1 }],
      problems: [],
      checked: 3,
      failures: [{ text: "Nothing here" }, { text: "Coal prices" }],
      more: 0,
    }));

  test("knows Spisok's own, whose examples all come out", () => {
    expect(answer({ ask: "codebook", text: answer({ ask: "builtIn" }) }).problems).toEqual([]);
    const { problems, failures, tags } = answer({ ask: "codebook", text: null });
    expect({ problems, failures }).toEqual({ problems: [], failures: [] });
    expect(tags.map(({ tag }) => tag)).toContain("sanctions");
  });

  test("tells the place of a mistake", () =>
    expect(
      answer({ ask: "codebook", text: "name: X\ntags:\n  - tag: a\n    oops: 1\n" }).problems[0],
    ).toMatchObject({
      line: 4,
      message: expect.stringContaining("oops"),
    }));

  test("shows which tags a title would get", () =>
    expect(answer({ ask: "title", text: coal, title: "The end of coal" })).toEqual([
      { tag: "coal", words: ["coal"] },
    ]));

  const many = (count: number, line: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => line(n)).join("\n");
  test.each([
    ["nothing", ""],
    [
      "a list of aliases that grows without end",
      `a: &a [x]\n${many(30, (n) => `b${n}: &b${n} [*${n ? `b${n - 1}` : "a"}, *${n ? `b${n - 1}` : "a"}]`)}`,
    ],
    ["brackets in brackets", `name: ${"[".repeat(20_000)}`],
    [
      "a tag that is a book",
      codebook(`  - tag: ${"x".repeat(300)}\n    definition: d\n    patterns: { en: [a] }\n`),
    ],
    [
      "more patterns than anybody writes",
      codebook(
        `  - tag: a\n    definition: d\n    patterns:\n      en:\n${many(LIMITS.patterns + 1, (n) => `        - word${n}`)}`,
      ),
    ],
    ["a script", "<script>alert(1)</script>"],
    ["a YAML tag that asks for code", "!!js/function 'function () { return 1 }'"],
    ["binary", "\u0000\u0001\u0002"],
  ])("refuses %s with a plain message, soon", (_name, text) => {
    const start = Date.now();
    const { problems, tags } = answer({ ask: "codebook", text });
    expect(tags).toEqual([]);
    expect(problems[0]!.message).toMatch(/^\S[^\n]{5,320}$/);
    expect(Date.now() - start).toBeLessThan(LIMITS.time);
  });

  test("lists no more problems than can be read", () => {
    const text = codebook(many(200, (n) => `  - { tag: t${n}, nonsense: 1 }`));
    expect(answer({ ask: "codebook", text }).problems).toHaveLength(LIMITS.listed);
  });
});

describe("checking link rules", () => {
  test("counts what is in them", () =>
    expect(
      answer({
        ask: "rules",
        text: "strip: [{ rule: mine, params: [src] }]\noff: [youtube]\nexempt: [a.org, b.org]",
      }),
    ).toEqual({ problems: [], strip: 1, off: 1, exempt: 2 }));

  test("takes no text as no rules", () =>
    expect(answer({ ask: "urlRules", text: " \n" })).toEqual({ strip: [], off: [], exempt: [] }));

  test.each([
    ["an unknown rule", "off: [nonsense]"],
    ["a rule that cuts everything", 'strip: [{ rule: all, params: ["*"] }]'],
    [
      "aliases that grow without end",
      "a: &a [x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\ne: [*d, *d, *d]",
    ],
    ["brackets in brackets", "[".repeat(20_000)],
  ])("refuses %s", (_name, text) =>
    expect(answer({ ask: "rules", text }).problems[0]).toMatchObject({
      line: 1,
      message: expect.any(String),
    }),
  );

  test("tries them on a link, together with what is switched off and exempt", () => {
    const link = "https://a.org/b?mine=1&fbclid=2";
    const text = "strip: [{ rule: mine, params: [mine] }]";
    const tried = (off: string[], exempt: string[]) => answer({ ask: "link", text, off, exempt, link }).url;
    expect(tried([], [])).toBe("https://a.org/b");
    expect(tried(["fbclid"], [])).toBe("https://a.org/b?fbclid=2");
    expect(tried([], ["a.org"])).toBe(link);
  });
});

describe("own rules", () => {
  const tried = (text: string, link: string) => answer({ ask: "link", text, off: [], exempt: [], link });
  const rules = '{"strip": [{"rule": "my", "params": ["from"], "hosts": ["пример.бел"]}]}';

  test.each(["https://xn--e1afmkfd.xn--90ais/a?from=x", "https://пример.бел/a?from=x"])("meet %s", (link) =>
    expect(tried(rules, link).removed).toEqual(["from=x"]),
  );

  test.each([
    ["https://web.archive.org/web/2020/https://a.by/x", "archived"],
    ["https://doi.org/10.1000/1", "identifier"],
    ["https://a.by/x", ""],
  ])("%s: the guard is named %j", (link, guard) => expect(tried("", link).guard).toBe(guard));

  test("an exempt host is named, too", () =>
    expect(tried('{"exempt": ["a.by"]}', "https://a.by/x?fbclid=1").guard).toBe("exempt"));
});

describe("checking outlets", () => {
  const most = "outlets:\n  - { name: Мост, kind: magazine, hosts: [most.example, most2.example] }\n";

  test("counts outlets and sites", () => {
    expect(answer({ ask: "outlets", text: most })).toEqual({ problems: [], outlets: 1, hosts: 2 });
    const builtIn = answer({ ask: "outlets", text: null });
    expect(builtIn.outlets).toBeGreaterThan(900);
    expect(answer({ ask: "outlets", text: answer({ ask: "builtInOutlets" }) })).toEqual(builtIn);
  });

  test.each([
    ["Мост", most, { name: "Мост", kind: "magazine", own: true }],
    ["https://www.most2.example/1", most, { name: "Мост", own: true }],
    ["Kommersant", most, { name: "Коммерсантъ", kind: "newspaper", own: false }],
    ["https://nn.by/?c=ar", null, { name: "Наша Ніва", own: false }],
  ])("finds the outlet of %s", (words, text, found) =>
    expect(answer({ ask: "outlet", text, words })).toMatchObject(found),
  );

  test("finds none for other words", () =>
    expect(answer({ ask: "outlet", text: most, words: "Words of a title" })).toBeNull());

  test.each([
    ["nothing", " ", "outlets-empty"],
    [
      "brackets in brackets",
      `outlets: ${"[".repeat(20_000)}`,
      expect.stringMatching(/^(?:yaml|outlets-unreadable)$/),
    ],
    ["no list", "outlets: 1", "outlets-shape"],
    ["an unknown kind", "outlets: [{ name: a, kind: paper }]", "outlet-kind"],
    [
      "more outlets than anybody knows",
      `outlets:\n${Array.from({ length: LIMITS.outlets + 1 }, (_, n) => `  - { name: paper ${n}, kind: blog }`).join("\n")}`,
      "outlets-many",
    ],
  ])("says what is wrong with %s", (_what, text, code) => {
    const { problems } = answer({ ask: "outlets", text });
    expect(problems[0]).toMatchObject({ code });
    expect(answer({ ask: "ownOutlets", text })).toMatchObject({ code });
  });
});
