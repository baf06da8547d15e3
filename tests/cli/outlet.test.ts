import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { spisok } from "./fake-io.ts";

function fileOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "spisok-")), "outlets.yaml");
  writeFileSync(file, text);
  return file;
}

const stdin = (text: string) => async () => new TextEncoder().encode(text);
const own = "outlets:\n  - { name: Мост, kind: magazine, hosts: [most.example] }\n";

test("says what is known of an outlet", async () => {
  const { out } = await spisok(["outlet", "Rossiiskaia gazeta", "https://nn.by/?c=ar", "Unknown Herald"]);
  expect(out).toBe(
    "Rossiiskaia gazeta\tРоссийская газета, newspaper, ru\nhttps://nn.by/?c=ar\tНаша Ніва, newspaper, be\nUnknown Herald\tnot known\n",
  );
});

test("--outlets, with the answer as JSON", async () => {
  const { out } = await spisok(["outlet", "https://most.example/1", "--outlets", fileOf(own), "--format", "json"]);
  expect(JSON.parse(out)).toEqual({ input: "https://most.example/1", name: "Мост", kind: "magazine", languages: ["ru", "be"] });
}); // prettier-ignore

test("read --outlets, several files", async () => {
  const list =
    "Kos A. (2023), Kto kupil zavod, “Svoy golos”, 5.11.2023, https://golos.example/1 (16.07.2024).";
  const other = fileOf("outlets:\n  - { name: Свой голос, kind: blog }\n");
  const argv = ["read", "-", "--format", "json"];
  const { out } = await spisok([...argv, "--outlets", fileOf(own), "--outlets", other], {
    stdin: stdin(list),
  });
  expect(JSON.parse(out).entries[0].item.itemType).toBe("blogPost");
});

test("a mistake is said with file, line and column", async () => {
  const file = fileOf("outlets:\n  - { name: Мост, kind: paper }\n");
  const { status, err } = await spisok(["read", "-", "--outlets", file], {
    stdin: stdin("Kos A. (2023), War."),
  });
  expect(status).toBe(2);
  expect(err).toContain(`${file}:2:25: "kind" is one of`);
});

test("--print-outlets prints a file that is read back", async () => {
  const { out } = await spisok(["outlet", "--print-outlets"]);
  expect(out).toContain("name: Наша Ніва");
  expect(out.split("\n").length).toBeGreaterThan(900);
});
