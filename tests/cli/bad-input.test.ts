import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { spisok } from "./fake-io.ts";

const names = ["Bykau", "Kavaleuski", "Shraybman", "Usau", "Zhurau"];
const reference = (n: number) =>
  `${names[n % 5]} A. (2022), Title of some number ${n}, “Outlet”, 1.02.2022, https://a.by/${n} (16.07.2024).`;

/** The list with one odd reference in its midst. */
const listWith = (odd: string) => [reference(0), reference(1), odd, reference(2), reference(3)].join("\n");

interface Entry {
  text: string;
  warnings: { code: string; message: string }[];
  item: { title?: string; url?: string; extra?: string; [field: string]: unknown };
}

async function read(input: string | Uint8Array): Promise<Entry[]> {
  const { out } = await spisok(["read", "-", "--format", "json"], { input });
  return JSON.parse(out).entries;
}

describe("no list: a message of one line and a status", () => {
  const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 255, 254, 0, 9]);
  const cases: [string, string | Uint8Array, number, RegExp][] = [
    ["empty", "", 2, /empty/],
    ["only spaces", " \r\n\t\n", 2, /empty/],
    ["an image", bytes, 2, /binary/],
    [
      "an OpenDocument text",
      Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 2, 255, 254, 0),
      2,
      /binary.*save it as \.docx/,
    ],
    [
      "a Word document of before 2007",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4, 5),
      2,
      /save it as \.docx/,
    ],
    ["a word", "hello", 1, /[Nn]o reference/],
    ["10 MB without a space", "x".repeat(10_000_000), 1, /[Nn]o reference/],
  ];
  test.each(cases)("%s", async (_name, input, expected, message) => {
    const { status, err } = await spisok(["read", "-"], { input });
    expect(status).toBe(expected);
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test.each(["--formt", "--format=pdf", "--scheme=klingon"])("wrong use: %s", async (flag) => {
    const { status, err, out } = await spisok(["read", "-", flag], { input: reference(0) });
    expect(status).toBe(2);
    expect(err).toMatch(/^spisok: .*option.*\n$/);
    expect(out).toBe("");
  });

  test("no such file, and a folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "spisok-"));
    expect(await spisok(["read", join(folder, "no.txt")])).toMatchObject({ status: 2, err: expect.stringContaining("no such file") }); // prettier-ignore
    expect(await spisok(["read", folder])).toMatchObject({
      status: 2,
      err: expect.stringContaining("folder"),
    });
  });

  test("a .docx that is none", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "spisok-")), "list.docx");
    writeFileSync(file, "not a Word file");
    expect(await spisok(["read", file])).toMatchObject({ status: 2, err: expect.stringContaining("not a Word document") }); // prettier-ignore
  });
});

describe("odd references lose nothing of the list", () => {
  const cases: [string, string][] = [
    ["a lone surrogate", "Moshes A. (2022), A title \uD83D broken, “Outlet”, 1.02.2022."],
    ["control characters", "Moshes A. (2022), A \u0000tit\u0007le \u001b[2J broken, “Outlet”, 1.02.2022."],
    ["bidirectional overrides", "Moshes A. (2022), A \u202Etitle\u202C turned, “Outlet”, 1.02.2022."],
    ["HTML and script", "Moshes A. (2022), <script>alert(1)</script><img src=x onerror=alert(1)> title, “Outlet”, 1.02.2022."],
    ["a javascript: link", "Moshes A. (2022), A title here, “Outlet”, 1.02.2022, javascript:alert(1) (1.02.2023)."],
    ["a data: link", "Moshes A. (2022), A title here, “Outlet”, 1.02.2022, data:text/html,<script>1</script> (1.02.2023)."],
    ["brackets that never close", `Moshes A. (2022), ${"([{“".repeat(2000)} title, “Outlet”, 1.02.2022.`],
    ["a word of 100,000 letters", `Moshes A. (2022), ${"x".repeat(100_000)} title, “Outlet”, 1.02.2022.`],
  ]; // prettier-ignore
  test.each(cases)("%s", async (_name, odd) => {
    const entries = await read(listWith(odd));
    const titles = entries.map(({ item }) => item.title ?? "");
    for (const n of [0, 1, 2, 3]) expect(titles).toContain(`Title of some number ${n}`);
    expect(entries).toHaveLength(5);
    expect(entries[2]!.text).toContain("Moshes");
    for (const { item } of entries) expect(item.url ?? "https://").toMatch(/^https?:\/\//);
  });

  test.each(cases)("%s: the table has no control character", async (_name, odd) => {
    const { out } = await spisok(["read", "-", "--format", "table"], {
      input: listWith(odd),
      terminal: true,
    });
    expect(out).not.toMatch(/[^\P{C}\n]/u);
  });
});

test.each([
  ["a stray NUL", "Moshes A. (2022), A \u0000title here, “Outlet”, 1.02.2022."],
  ["a bell and an escape", "Moshes A. (2022), A \u0007title \u001b[2Jhere, “Outlet”, 1.02.2022."],
])("%s makes no binary file of a text", async (_name, text) => {
  expect(await read(text)).toHaveLength(1);
});

test("markup of a title is text in the report", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "spisok-")), "report.html");
  const odd =
    "Moshes A. (2022), <script>alert(1)</script> <img src=x onerror=alert(1)> title, “Outlet”, 1.02.2022.";
  await spisok(["read", "-", "--report", file], { input: listWith(odd) });
  const page = readFileSync(file, "utf8");
  expect(page).toContain("&lt;script&gt;alert(1)");
  expect(page).not.toMatch(/<script>alert|<img src=x/);
});

describe("a codebook with a mistake", () => {
  test.each(["tag", "read"])("spisok %s names the file, the line and the column", async (command) => {
    const file = join(mkdtempSync(join(tmpdir(), "spisok-")), "codebook.yaml");
    writeFileSync(file, "name: x\ntags:\n  - foo: [\n");
    const { status, err } = await spisok([command, "-", "--codebook", file], { input: reference(0) });
    expect(status).toBe(2);
    expect(err).toMatch(/codebook\.yaml:\d+:\d+: /);
  });
});

describe("size", () => {
  test("one line of 10 MB is one record with all of its text", async () => {
    const line = `Moshes A. (2022), ${"word ".repeat(2_000_000)}, “Outlet”, 1.02.2022.`;
    const [entry, ...others] = await read(line);
    expect(others).toEqual([]);
    expect(entry!.text).toHaveLength(line.length);
    expect(entry!.warnings.map(({ code }) => code)).toContain("no-title");
  });

  test("10,000 references are 10,000 records", async () => {
    const entries = await read(Array.from({ length: 10_000 }, (_, n) => reference(n)).join("\n"));
    expect(entries).toHaveLength(10_000);
    expect(entries[9_999]!.item.title).toBe("Title of some number 9999");
  });
});

describe("encodings", () => {
  const text = [
    "Левченко И. (2021), Беларуская угроза. Станет ли Лукашенко инструментом, “Наше мнение”, 8.12.2021.",
    "Шрайбман А. (2024), В чьих руках суверенитет Беларуси, “Зеркало”, 24.01.2024.",
    "Самороков М. (2021), Почему Москва получила так мало, “Карнеги”, 10.11.2021.",
  ].join("\n");
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
    return bigEndian ? bytes.swap16() : bytes;
  };
  const windows1251 = Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0)!;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    return { "“": 0x93, "”": 0x94 }[letter] ?? code;
  });

  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16, little end first", utf16(false, true)],
    ["UTF-16, big end first", utf16(true, true)],
    ["UTF-16 without a mark", utf16(false, false)],
    ["Windows-1251", windows1251],
  ])("%s", async (_name, bytes) => {
    const entries = await read(bytes);
    expect(entries.map((entry) => entry.text)).toEqual(text.split("\n"));
  });
});
