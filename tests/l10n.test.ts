import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse, type Message } from "@fluent/syntax";
import { describe, expect, test } from "vitest";

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
      ...["spisok-pane", "spisok-language", "spisok-locale"],
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
