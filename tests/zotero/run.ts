import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { hasProgram } from "./zotero-process.ts";

// `npm run test:zotero`: says what is missing instead of passing without having run.
const problem = !process.env["ZOTERO_BIN"]
  ? "ZOTERO_BIN names no Zotero: ZOTERO_BIN=/path/to/zotero npm run test:zotero"
  : !process.env["DISPLAY"] && !hasProgram("xvfb-run")
    ? "there is no display and no xvfb-run (Debian: apt-get install xvfb)"
    : null;
if (problem) {
  console.error(`test:zotero was not run: ${problem}`);
  process.exit(2);
}

const tests = fileURLToPath(new URL("./import.spec.ts", import.meta.url));
const { status } = spawnSync(process.execPath, ["--import", "tsx", "--test", "--test-reporter=spec", tests], {
  stdio: "inherit",
});
process.exit(status ?? 1);
