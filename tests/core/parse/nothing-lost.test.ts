import { describe, expect, test } from "vitest";
import { families } from "./families-table.ts";
import { outside } from "./outside.ts";

describe.each(Object.entries(families))("nothing is lost: %s", (_, rows) => {
  test.each(rows.map(([text]) => text))("%s", (text) => {
    expect(outside(text)).toEqual([]);
  });
});
