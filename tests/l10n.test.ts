import { existsSync, readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { parse, type Message } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import { CHECKS } from "../src/core/checks/check-records.ts";
import { readReadingList, type Warning } from "../src/core/index.ts";
import { GUARDS } from "../src/core/urls/data/guards.ts";
import { GUARD_CODES } from "../src/zotero/settings/check-rules.ts";
import { ITEM_WARNING_CODES, WARNING_CODES } from "../src/zotero/window/warning-codes.ts";

const root = new URL("../", import.meta.url);
const locales = readdirSync(new URL("addon/locale/", root));

const files = readdirSync(new URL("addon/locale/en-US/", root));

/** Ids with the attributes and variables of each, from one file; `null` where a language lacks the file and English stands in. */
function messages(locale: string, file: string): Map<string, string> | null {
  const url = new URL(`addon/locale/${locale}/${file}`, root);
  if (!existsSync(url)) return null;
  const found = new Map<string, string>();
  for (const entry of parse(readFileSync(url, "utf8"), {}).body) {
    expect(entry.type, JSON.stringify(entry).slice(0, 200)).not.toBe("Junk");
    if (entry.type !== "Message") continue;
    const { id, attributes } = entry as Message;
    const variables = [
      ...new Set(
        [...JSON.stringify(entry).matchAll(/"VariableReference","id":\{[^}]*"name":"(\w+)"/g)].map(
          (m) => m[1],
        ),
      ),
    ];
    found.set(id.name, [...attributes.map((a) => `.${a.id.name}`).sort(), ...variables.sort()].join(" "));
  }
  return found;
}

const sources = [
  ...readdirSync(new URL("addon/content", root))
    .filter((file) => file.endsWith(".xhtml"))
    .map((file) => `addon/content/${file}`),
  ...readdirSync(new URL("src/zotero", root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `src/zotero/${file}`),
].map((file) => readFileSync(new URL(file, root), "utf8"));
const used = new Set(sources.join("\n").match(/\bspisok-[a-z][a-z-]*[a-z]\b/g));

describe("texts", () => {
  const english = new Map(files.flatMap((file) => [...messages("en-US", file)!]));
  describe.each(locales)("%s", (locale) => {
    test.each(files)("has every text of %s, with the same parts", (file) => {
      const texts = messages(locale, file);
      if (texts) expect([...texts]).toEqual([...messages("en-US", file)!]);
    });

    test("has a file at least for the settings, where the language is chosen", () =>
      expect(messages(locale, "spisok-settings.ftl")).not.toBeNull());
  });

  test("every text is used", () => {
    // Built from parts: spisok-field-title is in the source as `spisok-field-${name}`.
    const beginnings = [...sources.join("\n").matchAll(/\b(spisok-[a-z-]+-)\$\{/g)].map((match) => match[1]!);
    const composed = [...english.keys()].filter((id) => beginnings.some((part) => id.startsWith(part)));
    expect([...english.keys()].filter((id) => !used.has(id) && !composed.includes(id))).toEqual([]);
  });

  test("every id that is used has a text", () => {
    const names = [
      ...["spisok-file", "spisok-item", "spisok-window", "spisok-undo"],
      ...["spisok-pane", "spisok-language", "spisok-locale", "spisok-warnings"],
    ];
    const unknown = [...used].filter(
      (id) =>
        !english.has(id) &&
        !names.includes(id) &&
        ![...english.keys()].some((known) => known.startsWith(`${id}-`)),
    );
    expect(unknown).toEqual([]);
  });
});

/** Texts that bring up every warning in every case of it. */
const press = "Ivanova O. (2023), Zavod snova ostanovlen na remont";
const lists = [
  [
    `${press}, “Vedomosti”, 5.11.2022.`,
    `${press} vesnoy, “Vedomosti”, 5.11.2023, https://a.by/2022/10/05/x.`,
    `${press} letom, “Vedomosti”, 5.11.2022, https://a.by/2021/10/05/y.`,
    `${press} osenyu, “Vedomosti”, 31.11.2023.`,
    `${press} zimoy, “Vedomosti”, 5.11.2023, https://a.by/x (4.11.2023).`,
    "Bohdan S. (2020), The quiet border of the east, “Russian Analytical Digest”, No. 257. DOI: https://doi.org/10.4324/9780367810412-13",
    "Bohdan S. (2020), The loud border of the west, “Europe-Asia Studies”, Vol. 72, No. 3. DOI: https://doi.org/10.1017/slr.2020.1",
    "Zavod snova ostanovlen na ulitse (2023), “Kommersant”, https://www.vedomosti.ru/politics/1234 (16.07.2024).",
    "Zavod snova ostanovlen na ploshchadi (2023), “Vestnik Goroda”, 5.11.2023, https://a.org/pochemu-v-minske-doroshaet-hleb-i-moloko (16.07.2024).",
    "Russia lends $1.4 trillion (2022), “Reuters”, 15.10.2022, https://a.org/russia-lends-14-bln/ (16.07.2024).",
    "The factory of the north has stopped again (2023), “Vestnik Goroda”, 5.11.2023, https://a.by/ru/news/1234 (16.07.2024).",
    "Levovskiy L. (2023), Dozirovka shchedrosti i terpeniya, “Vedomosti”, 6.03.2023.",
    "Lvovskiy L. (2023), Dozirovka shchedrosti i terpeniya, “Vedomosti”, 6.03.2023.",
    "Sovet Mиnиstrov prinyal reshenie o zavode (2023), “Vedomosti”, 7.03.2023. zzzz qqqq wwww unplaced text here",
    "Petrova O. (2023), Snova na remonte, “Vestnik Goroda”, 9.11.2023, https://a.org/9 (16.07.2042).",
    "Petrova O. (2023), Sovsem na remonte.",
    "???? ---- 2020 ----",
  ].join("\n"),
  "",
  "%PDF-1.4",
  "PK\u0003\u0004",
  "{\\rtf1",
  "TY  - JOUR",
  "\u0000\u0001\u0002".repeat(20),
  "Nothing of the kind stands in here.",
  `Kos B. (2021), ${"War ".repeat(6000)}, Minsk.`,
];
const found = lists.flatMap((text): Warning[] => {
  const { entries, warnings } = readReadingList(text);
  return [...warnings, ...entries.flatMap((entry) => entry.warnings)];
});
/** Those that no list of a few lines brings up. */
const others: Warning[] = (
  [
    ["mixed-script", { case: "printed", word: "Mиnиstrov" }],
    ["glued-words", { case: "glued", from: "dlyaprezidenta", to: "dlya prezidenta" }],
    ["glued-words", { case: "cut", from: "prezi denta", to: "prezidenta" }],
    ["glued-words-item", { case: "glued", from: "dlyaprezidenta", to: "dlya prezidenta", mend: "proposed" }],
    ["glued-words-item", { case: "cut", from: "prezi denta", to: "prezidenta", mend: "open" }],
    ["volume-without-journal", {}],
    ["duplicate", { case: "doi", n: 2 }],
    ["duplicate", { case: "link", n: 2 }],
    ["duplicate-item", { case: "work", title: "Снова на ремонте" }],
    ["duplicate-item", { case: "doi", title: "Снова на ремонте" }],
    ["duplicate-item", { case: "link", title: "Снова на ремонте" }],
    ["author-spelling-item", { name: "Lvovskiy", other: "Levovskiy", title: "Снова на ремонте" }],
    ["low-confidence", {}],
    ["list-cut", { count: 20_000, last: "Kos B. (2020), War" }],
  ] as const
).map(([code, args]) => ({ code, args, severity: "info", message: "", fields: [] }));

describe("warnings", () => {
  const all = [...found, ...others];

  test("have texts, whatever check they come from", () => {
    expect([...WARNING_CODES]).toEqual(expect.arrayContaining(CHECKS.map(({ code }) => code)));
    expect([...new Set(all.map(({ code }) => code))].sort()).toEqual(
      [...WARNING_CODES, ...ITEM_WARNING_CODES].sort(),
    );
  });

  test.each(locales)("are said in %s with all that they name", (locale) => {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    const file = new URL(`addon/locale/${locale}/spisok-warnings.ftl`, root);
    bundle.addResource(new FluentResource(readFileSync(file, "utf8")));
    for (const { code, args = {}, message } of all) {
      const errors: Error[] = [];
      const text = bundle.formatPattern(bundle.getMessage(`spisok-warning-${code}`)!.value!, args, errors);
      expect(errors, code).toEqual([]);
      const words = ["title", "page", "case", "mend"];
      for (const [name, value] of Object.entries(args))
        if (typeof value === "string" && !(words.includes(name) && /^[a-z]+$/.test(value)))
          expect(text, code).toContain(value);
      if (locale === "en-US" && message) expect(plain(text)).toBe(plain(message));
      else if (message) expect(text, code).not.toBe(message);
    }
  });

  /** Quotes, big letters and the way to list things are those of each interface. */
  const plain = (text: string) => text.replace(/[“”"]/g, '"').replace(/ or /g, ", ").replace(/; the printed date is [\d-]+/, "").toLowerCase(); // prettier-ignore
});

/** Another word with a hyphen in these files. */
const NO_CODES = ["my-rule"];

describe("what is wrong in codebooks, outlets and link rules", () => {
  const folder = (path: string) =>
    readdirSync(new URL(path, root), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes("data"))
      .map((file) => readFileSync(new URL(path + file, root), "utf8"));
  const source = [
    ...folder("src/core/themes/"),
    ...folder("src/core/user-file/"),
    readFileSync(new URL("src/core/urls/parse-rules.ts", root), "utf8"),
    ...[
      "src/core/outlets/parse-outlets",
      "src/zotero/settings/check-codebooks",
      "src/zotero/settings/check-outlets",
      "src/zotero/settings/check-rules",
    ].map((file) => readFileSync(new URL(`${file}.ts`, root), "utf8")),
    ...["settings/folder", "settings/user-files", "settings/checker"].map((file) =>
      readFileSync(new URL(`src/zotero/${file}.ts`, root), "utf8"),
    ),
  ]
    .join("\n")
    // Examples in comments name tags: `["patron-client", "sanctions"]`.
    .replace(/\/\*\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, "");
  /** Nothing else in these files is written so (`"set-empty"`) but the name in an example. */
  const codes = [...source.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)]
    .map((match) => match[1]!)
    .filter((code) => !NO_CODES.includes(code));
  // An empty file of rules is one without rules.
  const guarded = [...source.matchAll(/guarded\("(\w+)"/g)]
    .flatMap(([, kind]) => [`${kind}-empty`, `${kind}-unreadable`])
    .filter((code) => code !== "rules-empty");
  const texts = [...messages("en-US", "spisok-settings.ftl")!.keys()];

  test("has a text for each code, and none for others", () => {
    const known = texts.flatMap((id) => /^spisok-problem-(.+)/.exec(id)?.[1] ?? []);
    const told = [...sources.join("\n").matchAll(/new ToldError\(\s*"([a-z-]+)"/g)].map((match) => match[1]!);
    const used = new Set([...codes, ...guarded, ...told, "yaml", "host"]);
    expect(known.filter((code) => !used.has(code))).toEqual([]);
    expect([...used].filter((code) => !known.includes(code))).toEqual([]);
  });

  test("has a text for each reason to leave a link alone", () => {
    const known = texts.flatMap((id) => /^spisok-guard-(.+)/.exec(id)?.[1] ?? []);
    const reasons = GUARDS.map(({ why }) => GUARD_CODES[why.split(":")[0]!]);
    expect(reasons).not.toContain(undefined);
    expect(known.sort()).toEqual([...new Set([...reasons, "identifier", "exempt"])].sort());
  });
});
