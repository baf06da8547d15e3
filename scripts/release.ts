import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { buildAddon, deflateWell } from "./build-addon.ts";
import { releaseProblems, updateManifest, type AddonManifest } from "./release/update-manifest.ts";

/** Zotero's add-ons are downloaded as a whole at each update. */
const LARGEST = 3_000_000;

// `npm run release`: the files of a release in out/. The same sources give the same bytes, which is tried out here.
const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
const file = await buildAddon(deflateWell);
const bytes = await readFile(file);
await buildAddon(deflateWell);
const problems = [
  ...releaseProblems(
    JSON.parse(await readFile("build/addon/manifest.json", "utf8")) as AddonManifest,
    version,
  ),
  ...(bytes.equals(await readFile(file)) ? [] : ["two builds of the same sources differ"]),
  ...(bytes.length > LARGEST ? [`the .xpi has ${bytes.length} bytes; ${LARGEST} are the limit`] : []),
];
if (problems.length) {
  for (const problem of problems) console.error(`release: ${problem}`);
  process.exit(1);
}
const sha512 = createHash("sha512").update(bytes).digest("hex");
const manifest = JSON.parse(await readFile("build/addon/manifest.json", "utf8")) as AddonManifest;
const update = join(dirname(file), "update.json");
await writeFile(update, `${JSON.stringify(updateManifest(manifest, basename(file), sha512), null, 2)}\n`);
console.log(`${file} (${(bytes.length / 1e6).toFixed(2)} MB)\n${update}\nsha512 ${sha512}`);
console.log(`Upload both to the release v${version}.`);
