import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

// `npm run test:gecko`: says what is missing instead of passing without having run. With `-- --pictures` it makes those of docs/images.
const binary = process.env["FIREFOX_BIN"] ?? "firefox-esr";
const { stdout, error } = spawnSync(binary, ["--version"], { encoding: "utf8" });
if (error || !stdout) {
  console.error(
    `test:gecko was not run: ${binary} does not start (Debian: apt-get install firefox-esr, or name one in FIREFOX_BIN)`,
  );
  process.exit(2);
}
console.log(stdout.trim());
const here = fileURLToPath(new URL(".", import.meta.url));
const pictures = process.argv.includes("--pictures");
const specs = readdirSync(here)
  .filter((file) => file.endsWith(".spec.ts"))
  .map((file) => here + file);
const test = ["--import", "tsx", "--test", "--test-concurrency=1", "--test-reporter=spec"];
const { status } = spawnSync(process.execPath, [...test, ...specs], {
  stdio: "inherit",
  env: {
    ...process.env,
    FIREFOX_BIN: binary,
    GECKO_VERSION: /\d+/.exec(stdout)?.[0] ?? "",
    ...(pictures && { PICTURES: "1" }),
  },
});
process.exit(status ?? 1);
