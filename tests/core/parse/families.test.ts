import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";
import { families } from "./families-table.ts";

describe.each(Object.entries(families))("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const record = parseText(text);
    const read: Record<string, string> = brief(record);
    const site = read["container-title"] ?? read["publisher"];
    for (const [field, value] of Object.entries(right)) {
      const got = field === "site" ? site : read[field];
      if (value === null) expect(got, field).toBeUndefined();
      else expect(value.split("|"), field).toContain(got);
    }
    expect(record.unparsed.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
