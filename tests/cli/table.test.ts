import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { spisok } from "./fake-io.ts";

const sample = readFileSync("addon/content/samples/slowikowski-2024.txt", "utf8");
// What draws the table measures each cell again and again, which takes seconds here.
vi.setConfig({ testTimeout: 300_000 });
const drawn = new Map<string, Promise<string>>();
const table = (columns: number, colors = false, input = sample): Promise<string> => {
  const key = `${columns} ${colors} ${input}`;
  let out = drawn.get(key);
  if (!out) {
    out = spisok(["read", "-"], { input, terminal: true, columns, colors }).then((result) => result.out);
    drawn.set(key, out);
  }
  return out;
};

describe.each([60, 80, 120, 200])("at %i columns", (columns) => {
  test("no line is wider, and the lines of the table are equally wide", async () => {
    const lines = (await table(columns)).split("\n").filter((line) => /^[┌├│└]/.test(line));
    expect(lines.length).toBeGreaterThan(100);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    expect(lines[0]!.length).toBeLessThanOrEqual(columns);
  });

  test("every reference has its number, date and title in full", async () => {
    const out = await table(columns);
    const cells = out.split("\n").map((line) => line.split("│").map((cell) => cell.trim()));
    const numbers = cells.map((row) => row[1] ?? "").filter((cell) => /^\d+$/.test(cell));
    expect(numbers.map(Number)).toEqual(Array.from({ length: 38 }, (_, i) => i + 1));
    const column = columns < 116 ? 3 : 4;
    const titles = cells.map((row) => row[column] ?? "").join(" ");
    expect(titles).toContain("Takeover by Stealth: The Curious Case of Russia’s Belarus Policy");
  });
});

test("the end of a period stands below its beginning", async () => {
  expect(await table(120)).toMatch(/2022-02–.*\n.*2022-05/);
});

test("colours add nothing but colours", async () => {
  const colored = await table(120, true);
  expect(colored).toContain("\u001b[");
  expect(stripVTControlCharacters(colored)).toBe(await table(120));
});

test("a word wider than its column is cut into lines, and all of it is there", async () => {
  const odd = sample.replace("Takeover", "x".repeat(300));
  const before = (await table(80)).match(/x/g)!.length;
  const lines = (await table(80, false, odd)).split("\n").filter((line) => line.startsWith("│"));
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  expect(lines.join("").match(/x/g)!.length).toBe(300 + before);
});

test("without a terminal the answer is JSON", async () => {
  const { out } = await spisok(["read", "-"], { input: sample });
  expect(JSON.parse(out).entries).toHaveLength(38);
});
