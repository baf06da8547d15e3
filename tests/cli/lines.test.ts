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
