import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";

// The built command, as a shell starts it; `npm test` builds before it tests.
const bin = "dist/spisok.js";
const sample = "addon/content/samples/slowikowski-2024.txt";
const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", env: { ...process.env, ...env } });

beforeAll(() => {
  if (!existsSync(bin)) throw new Error("dist/spisok.js is missing: run npm run build first");
});

test("has a shebang and may be executed", () => {
  expect(readFileSync(bin, "utf8").split("\n")[0]).toBe("#!/usr/bin/env node");
  expect(statSync(bin).mode & 0o111).toBeTruthy();
});

test("reads the sample as JSON when nobody looks, without colours", () => {
  const { status, stdout } = run(["read", sample]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).entries).toHaveLength(38);
});

test("NO_COLOR wins over a wish for colours in a table", () => {
  const { stdout } = run(["read", sample, "--format", "table"], { FORCE_COLOR: "1", NO_COLOR: "1" });
  expect(stdout).not.toContain("\u001b[");
});

test("a reader that goes away early is no error", async () => {
  const child = spawn(process.execPath, [bin, "read", sample, "--format", "json"]);
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, err }).toEqual({ status: 0, err: "" });
});

test.each(["read", "import", "url", "title", "tag"])("spisok %s --help has an example", (command) => {
  const { status, stdout } = run([command, "--help"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Examples?:\n {2}spisok /);
});

test("--version, and no command", () => {
  expect(run(["--version"]).stdout.trim()).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  expect(run([]).status).toBe(2);
});

test("the library and its plug-in for citation-js load by the names of the package", () => {
  const script = `
    import { readReadingList } from "spisok";
    import { toRis } from "spisok/citation-js";
    const list = readReadingList("Götz E. (2023), Takeover by Stealth, “Problems of Post-Communism”, Vol. 71(3).");
    console.log(list.entries.length, toRis(list).split("\\n")[0]);`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  expect(stdout.trim()).toBe("1 TY  - JOUR");
});
