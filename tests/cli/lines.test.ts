import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { spisok } from "./fake-io.ts";

const lines = (out: string) => out.trimEnd().split("\n");

describe.each(["url", "title", "tag"])("spisok %s", (command) => {
  test("answers each line of standard input with one JSON object", async () => {
    const { status, out } = await spisok([command, "-", "--format", "json"], {
      input: "one\ntwo\r\n\nfour\n",
    });
    expect(status).toBe(0);
    expect(lines(out).map((line) => JSON.parse(line).input)).toEqual(["one", "two", "", "four"]);
  });

  test("takes arguments", async () => {
    const { out } = await spisok([command, "one", "two", "--format", "json"]);
    expect(lines(out).map((line) => JSON.parse(line).input)).toEqual(["one", "two"]);
  });

  test("nothing in, nothing out", async () => {
    expect(await spisok([command, "-"], { input: "" })).toEqual({ status: 0, out: "", err: "" });
  });

  test("shows no escape sequence of the input", async () => {
    const { out } = await spisok([command, "a\u001b]0;x\u0007b"]);
    expect(out).not.toMatch(/\p{Cc}(?<!\s)/u);
  });
});

test("spisok title has the members of the contract", async () => {
  const { out } = await spisok(["title", "Budet zapushchen komitet", "--format", "json"]);
  expect(Object.keys(JSON.parse(out)).slice(0, 7)).toEqual(["input", "language", "scheme", "repaired", "original", "confidence", "changes"]); // prettier-ignore
});

describe("spisok url", () => {
  test("goes by rules of one's own", async () => {
    const file = join(tmpdir(), `spisok-rules-${process.pid}.json`);
    await writeFile(file, '{"strip": [{"rule": "my", "params": ["zzz"]}], "off": ["fbclid"]}');
    const { out } = await spisok(["url", "https://a.org/?zzz=1&fbclid=2", "--rules", file]);
    expect(out).toBe("https://a.org/?fbclid=2\n");
    await writeFile(file, '{"off": ["nosuch"]}');
    const { status, err } = await spisok(["url", "https://a.org/", "--rules", file]);
    expect(status).toBe(2);
    expect(err).toMatch(/:1:\d+: there is no rule "nosuch"/);
    await rm(file);
  });

  test("gives the address in the Internet Archive", async () => {
    const { out } = await spisok([
      "url",
      "https://a.org/x?fbclid=2",
      "--archive",
      "2024-07-16",
      "--format",
      "json",
    ]);
    expect(JSON.parse(out)).toMatchObject({
      url: "https://a.org/x",
      archive: "https://web.archive.org/web/20240716/https://a.org/x",
    });
  });
});
