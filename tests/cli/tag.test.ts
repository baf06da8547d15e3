import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { spisok } from "./fake-io.ts";

function codebook(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "spisok-")), "book.yaml");
  writeFileSync(file, text);
  return file;
}

const coal = `name: Energy
tags:
  - tag: coal
    definition: The end of coal.
    patterns:
      en: [{ match: coal, near: [clos*] }]
    examples: [A coal mine closes]
`;

test("--explain shows the words that earned a tag, and those beside them", async () => {
  const { out } = await spisok([
    "tag",
    "Germany closes coal mines",
    "--codebook",
    codebook(coal),
    "--explain",
  ]);
  expect(out).toBe("coal\tGermany [closes] [coal] mines\n  coal: coal (coal) beside closes\n");
});

test("one's own codebook and the built-in one together", async () => {
  const argv = ["tag", "Coal mine closes after new EU sanctions against Belarus", "--format", "json"];
  const { out } = await spisok([...argv, "--codebook", codebook(coal), "--codebook", "built-in"]);
  expect(JSON.parse(out).tags.map(({ tag }: { tag: string }) => tag)).toEqual(["coal", "sanctions"]);
});

describe("--check", () => {
  test("of several codebooks", async () => {
    const files = [codebook(coal), codebook(coal)];
    const { status, out } = await spisok(["tag", "--check", files[0]!, "--check", files[1]!]);
    expect(status).toBe(0);
    expect(out).toBe(files.map((file) => `${file}: 1 of 1 example titles get the right tags\n`).join(""));
  });

  test("says where an example fails", async () => {
    const file = codebook(coal.replace("A coal mine closes", "A coal mine opens"));
    const { status, out } = await spisok(["tag", "--check", file]);
    expect(status).toBe(1);
    expect(out).toContain(
      `${file}:7:16: A coal mine opens\n  an example of "coal", but no pattern meets it\n`,
    );
  });

  test("says that nothing was tested", async () => {
    const file = codebook(coal.replace(/ {4}examples.*\n/, ""));
    const { status, out } = await spisok(["tag", "--check", file]);
    expect(status).toBe(0);
    expect(out).toContain("nothing was tested");
  });
});

test("--print-codebook prints a codebook that passes its own check", async () => {
  const { out } = await spisok(["tag", "--print-codebook"]);
  const checked = await spisok(["tag", "--check", codebook(out)]);
  expect(checked.status).toBe(0);
  expect(checked.out).toMatch(/: (\d+) of \1 example titles get the right tags/);
});
