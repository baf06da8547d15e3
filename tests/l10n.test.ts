import { readdirSync, readFileSync } from "node:fs";
import { parse, type Message } from "@fluent/syntax";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const locales = readdirSync(new URL("addon/locale/", root));

/** Ids with the attributes and variables of each, from one file. */
function messages(locale: string): Map<string, string> {
  const resource = parse(readFileSync(new URL(`addon/locale/${locale}/spisok.ftl`, root), "utf8"), {});
  const found = new Map<string, string>();
  for (const entry of resource.body) {
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
  ...["content/import.xhtml"].map((file) => `addon/${file}`),
  ...readdirSync(new URL("src/zotero", root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `src/zotero/${file}`),
].map((file) => readFileSync(new URL(file, root), "utf8"));
const used = new Set(sources.join("\n").match(/\bspisok-[a-z][a-z-]*[a-z]\b/g));

describe("texts", () => {
  const english = messages("en-US");
  test.each(locales)("%s has every text, with the same parts", (locale) =>
    expect([...messages(locale)]).toEqual([...english]),
  );

  test("every text is used", () => {
    // Built from parts: spisok-field-title, spisok-collection-new.
    const composed = [...english.keys()].filter((id) => /^spisok-(?:field|collection)-/.test(id));
    expect([...english.keys()].filter((id) => !used.has(id) && !composed.includes(id))).toEqual([]);
  });

  test("every id that is used has a text", () => {
    const names = ["spisok-file", "spisok-window"];
    const unknown = [...used].filter(
      (id) =>
        !english.has(id) &&
        !names.includes(id) &&
        ![...english.keys()].some((known) => known.startsWith(`${id}-`)),
    );
    expect(unknown).toEqual([]);
  });
});
