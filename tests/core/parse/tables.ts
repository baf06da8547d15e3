import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** A reference and the fields that it must have. `null`: nothing. */
export type Row = [text: string, right: Record<string, string | null>];

/** Each reference of each table has its fields, and no word of it is left over. */
export function testTables(tables: Record<string, Row[]>): void {
  describe.each(Object.entries(tables))("%s", (_, rows) => {
    test.each(rows)("%s", (text, right) => {
      const record = parseText(text);
      const found = brief(record);
      for (const [name, value] of Object.entries(right)) expect(found[name] ?? "null", name).toBe(value ?? "null");
      expect(record.unparsed.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    }); // prettier-ignore
  });
}
