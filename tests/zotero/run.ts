import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasProgram } from "./zotero-process.ts";

// `npm run test:zotero`: says what is missing instead of passing without having run.
const binaries = (process.env["ZOTERO_BIN"] ?? "").split(delimiter).filter(Boolean);
const problem = !binaries.length
  ? `ZOTERO_BIN names no Zotero: ZOTERO_BIN=/path/to/zotero npm run test:zotero (several are parted by "${delimiter}")`
  : !process.env["DISPLAY"] && !hasProgram("xvfb-run")
    ? "there is no display and no xvfb-run (Debian: apt-get install xvfb)"
    : null;
if (problem) {
  console.error(`test:zotero was not run: ${problem}`);
  process.exit(2);
}

// Names on the command line choose: `… run.ts import windows`.
const folder = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".spec.ts"))
  .filter((name) => !wanted.length || wanted.some((word) => name.startsWith(word)));

let failed = !files.length;
for (const binary of binaries) {
  const { status } = spawnSync(
    process.execPath,
    [
      "--import",
      "tsx",
      "--test",
      "--test-concurrency=1",
      "--test-reporter=spec",
      ...files.map((name) => join(folder, name)),
    ],
    { stdio: "inherit", env: { ...process.env, ZOTERO_BIN: binary } },
  );
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
