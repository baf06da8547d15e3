import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// `npm run test:gecko`: says what is missing instead of passing without having run.
const binary = process.env["FIREFOX_BIN"] ?? "firefox-esr";
const { stdout, error } = spawnSync(binary, ["--version"], { encoding: "utf8" });
if (error || !stdout) {
  console.error(
    `test:gecko was not run: ${binary} does not start (Debian: apt-get install firefox-esr, or name one in FIREFOX_BIN)`,
  );
  process.exit(2);
}
console.log(stdout.trim());
const specs = ["windows", "settings"].map((name) =>
  fileURLToPath(new URL(`./${name}.spec.ts`, import.meta.url)),
);
const options = ["--import", "tsx", "--test", "--test-reporter=spec", "--test-concurrency=1"];
const { status } = spawnSync(process.execPath, [...options, ...specs], {
  stdio: "inherit",
  env: { ...process.env, FIREFOX_BIN: binary, GECKO_VERSION: /\d+/.exec(stdout)?.[0] ?? "" },
});
process.exit(status ?? 1);
