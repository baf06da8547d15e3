import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { STRIP_EXAMPLES } from "../../../src/core/urls/data/examples.ts";
import { STRIP_RULES } from "../../../src/core/urls/strip.ts";
import { LANGUAGES, SCHEMES, SETTINGS, TAG_TYPES, TITLES } from "../../../src/zotero/settings/choices.ts";
import { LINK_GROUPS } from "../../../src/zotero/settings/pane/link-groups.ts";

const addon = new URL("../../../addon/", import.meta.url);
const pane = readFileSync(new URL("content/settings.xhtml", addon), "utf8");
const defaults = readFileSync(new URL("prefs.js", addon), "utf8");

/** The values that an element of the pane offers. */
const offered = (id: string) => {
  const start = pane.indexOf(`id="sps-${id}"`);
  const end = pane.indexOf(pane.slice(start).match(/<\/(?:menulist|radiogroup)>/)![0], start);
  return [...pane.slice(start, end).matchAll(/<(?:menuitem|radio)\s+value="([^"]*)"/g)].map((m) => m[1]);
};

describe("the choices", () => {
  test.each([
    ["scheme", SCHEMES],
    ["title", TITLES],
    ["tag-type", TAG_TYPES],
  ])("of %s are those that the pane offers", (id, choices) => expect(offered(id)).toEqual([...choices]));

  test("of the language are the folders of translations", () => {
    expect([...LANGUAGES].sort()).toEqual(readdirSync(new URL("locale", addon)).sort());
    expect(offered("language").slice(1).sort()).toEqual([...LANGUAGES].sort());
  });

  test("have a default each, and reset reaches them all", () => {
    // These are no choices but what the windows keep.
    const kept = ["draft", "lastImport", "columnWidths", "importWindow", "operationsWindow"];
    const names = [...defaults.matchAll(/pref\("extensions\.spisok\.([\w.]+)"/g)].map((m) => m[1]!);
    expect(names.filter((name) => !kept.includes(name)).sort()).toEqual([...SETTINGS].sort());
  });

  test("of the pane are settings that exist", () => {
    for (const [, name] of pane.matchAll(/preference="extensions\.spisok\.([\w.]+)"/g))
      expect(SETTINGS).toContain(name);
  });

  test("hold no inline handlers and no scripts", () => expect(pane).not.toMatch(/\son[a-z]+=|<script/));
});

describe("the groups of link rules", () => {
  const shown = LINK_GROUPS.flatMap(([, rules]) => rules.map(({ rule }) => rule));
  test("hold every rule once", () =>
    expect(shown.sort()).toEqual(STRIP_RULES.map(({ rule }) => rule).sort()));
  test("have an example for each", () => expect(shown.filter((rule) => !STRIP_EXAMPLES[rule])).toEqual([]));
  test("are not empty", () => expect(LINK_GROUPS.filter(([, rules]) => !rules.length)).toEqual([]));
});
