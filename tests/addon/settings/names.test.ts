import { describe, expect, test } from "vitest";
import { fileNameFor, isUserFile } from "../../../src/zotero/settings/file-name.ts";
import { inBothForms } from "../../../src/zotero/settings/both-forms.ts";
import { hostOf } from "../../../src/zotero/settings/link-rules.ts";
import { newToken, sameToken } from "../../../src/zotero/settings/token.ts";

describe("the file of a codebook or of outlets", () => {
  test.each([
    ["Energy: transition?", "Energy-transition.yaml"],
    ["Санкции против РБ", "Санкции-против-РБ.yaml"],
    ["../../etc/passwd", "etc-passwd.yaml"],
    ["C:\\Windows\\con", "C-Windows-con.yaml"],
    ["con", "con-file.yaml"],
    ["…", "file.yaml"],
    ["a".repeat(500), `${"a".repeat(60)}.yaml`],
    ["name\u202Elmth", "name-lmth.yaml"],
  ])("of %s is %s", (name, file) => {
    expect(fileNameFor(name, new Set())).toBe(file);
    expect(isUserFile(file)).toBe(true);
  });

  test("is another one where the name is taken", () =>
    expect(fileNameFor("Energy", new Set(["energy.yaml", "energy-2.yaml"]))).toBe("Energy-3.yaml"));

  test.each([
    "",
    ".hidden.yaml",
    "../a.yaml",
    "a/b.yaml",
    "a\\b.yaml",
    "C:a.yaml",
    "a.exe",
    "a.yaml.tmp",
    ".yaml",
  ])("is not %j", (name) => expect(isUserFile(name)).toBe(false));
});

describe("the host that somebody meant", () => {
  test.each([
    ["svaboda.org", "svaboda.org"],
    ["https://www.Svaboda.org/a/1.html?x=1", "svaboda.org"],
    ["*.tut.by", "tut.by"],
    ["archive.ph:443", "archive.ph"],
    ["Пример.бел/а", "пример.бел"],
    ["localhost", null],
    ["javascript:alert(1)", null],
    ["a..b", null],
    ["<b>", null],
  ])("%s is %s", (text, host) => expect(hostOf(text)).toBe(host));
});

test("links have a host in Cyrillic letters in two forms", () =>
  expect(inBothForms(["пример.бел", "a.org"])).toEqual(["пример.бел", "xn--e1afmkfd.xn--90ais", "a.org"]));

describe("a token", () => {
  test("is new each time, and can stand in a shell", () => {
    const tokens = Array.from({ length: 50 }, newToken);
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{32}$/);
  });

  test.each([
    ["abc", "abc", true],
    ["abc", "abd", false],
    ["ab", "abc", false],
    ["", "", false],
    ["", "abc", false],
  ])("%j against %j: %s", (given, own, same) => expect(sameToken(given, own)).toBe(same));
});
