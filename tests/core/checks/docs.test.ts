import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CHECKS } from "../../../src/core/checks/check-records.ts";

test("docs/checks.md has a row for each check, and no other", () => {
  const page = readFileSync(new URL("../../../docs/checks.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code);
  expect(rows).toEqual(CHECKS.map(({ code }) => code));
});
