import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { deflateRawSync } from "node:zlib";
import zopfli from "@gfx/zopfli";
import { Zip, ZipPassThrough } from "fflate";
import { englishWords } from "./bundle/english-words.ts";
import { readingOnly } from "./bundle/reading-only.ts";
import { buildWordLists, ownWordLists } from "./bundle/word-lists.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const addon = join(root, "addon");

/** The add-on as Zotero unpacks it, in build/addon: what stands in addon/ and the bundles of src/zotero. */
export async function buildAddonFolder(): Promise<string> {
  const folder = join(root, "build/addon");
  await rm(folder, { recursive: true, force: true });
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  for (const file of await filesOf(addon)) {
    const target = join(folder, relative(addon, file));
    await mkdir(join(target, ".."), { recursive: true });
    const bytes = await readFile(file);
    await writeFile(target, await asPacked(file, bytes, version));
  }
  const bundle = {
    bundle: true,
    target: "firefox140",
    charset: "utf8",
    legalComments: "none",
    minifySyntax: true,
    minifyWhitespace: true,
    // Else each expression with \p{…} becomes a call with its backslashes doubled: a hundredth of the whole.
    supported: { "regexp-unicode-property-escapes": true },
  } as const;
  for (const [name, entry, globalName] of [
    ["spisok", "main.ts", "Spisok"],
    ["parts", "parts.ts", "SpisokParts"],
  ] as const)
    await build({
      ...bundle,
      entryPoints: { [name]: join(root, "src/zotero", entry) },
      outdir: join(folder, "content"),
      format: "iife",
      globalName,
    });
  // Workers and windows have short names, so that the add-on stays under 3 MB; the code that runs in Zotero's own scope keeps its
  // names for error reports.
  const short = { ...bundle, minifyIdentifiers: true, outdir: join(folder, "content") } as const;
  await build({
    ...short,
    entryPoints: {
      worker: join(root, "src/zotero/worker.ts"),
      check: join(root, "src/zotero/settings/check-worker.ts"),
      documents: join(root, "src/zotero/documents-worker.ts"),
    },
    format: "esm",
    splitting: true,
    chunkNames: "shared-[hash]",
    plugins: [englishWords, ownWordLists, readingOnly],
  });
  await buildWordLists(short);
  await build({
    ...short,
    entryPoints: {
      import: join(root, "src/zotero/window/import.ts"),
      settings: join(root, "src/zotero/settings/pane/pane.ts"),
      language: join(root, "src/zotero/settings/own-language.ts"),
      operations: join(root, "src/zotero/operations/window/operations.ts"),
    },
    format: "iife",
  });
  return folder;
}

/**
 * Packs the add-on. The same sources give the same bytes: names are sorted, times are fixed.
 * @returns the path of the .xpi
 */
export async function buildAddon(deflate = deflateSoon): Promise<string> {
  const folder = await buildAddonFolder();
  const { version } = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as {
    version: string;
  };
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const file of await filesOf(folder))
    await addFile(zip, relative(folder, file), await readFile(file), deflate);
  zip.end();
  const xpi = join(root, `out/spisok-${version}.xpi`);
  await mkdir(join(root, "out"), { recursive: true });
  await writeFile(xpi, Buffer.concat(chunks));
  return xpi;
}

/** A file of a zip that comes deflated. */
class DeflatedFile extends ZipPassThrough {
  override compression = 8;

  constructor(
    name: string,
    private readonly deflated: Uint8Array<ArrayBuffer>,
  ) {
    super(name);
  }

  protected override process(_: Uint8Array, final: boolean): void {
    this.ondata(null, this.deflated, final);
  }
}

async function addFile(zip: Zip, name: string, content: Uint8Array, deflate: Deflate): Promise<void> {
  const entry = new DeflatedFile(name, new Uint8Array(await deflate(name, content)));
  Object.assign(entry, { mtime: new Date(1980, 0, 2), os: 3, attrs: 0o644 << 16 });
  zip.add(entry);
  entry.push(new Uint8Array(content), true);
}

/** How the files of an add-on are deflated. */
type Deflate = (name: string, content: Uint8Array) => Promise<Uint8Array>;

const deflateSoon: Deflate = async (_, content) => deflateRawSync(content, { level: 9 });

/**
 * For releases: zopfli makes 5 % less of a file than zlib, and takes its time for it. Of the word lists, which are coded already, only
 * the code of their letters gets shorter, 3 kB in all, for which it need not look twice; of the others, 30 rounds make 300 bytes less than 5.
 */
export const deflateWell: Deflate = (name, content) =>
  zopfli.deflateAsync(content, { numiterations: /words-\w+\.js$/.test(name) ? 1 : 30, blocksplittingmax: 0 });

/** The manifest has the version of the package; style sheets go without their comments and indents. */
async function asPacked(file: string, bytes: Buffer, version: string): Promise<Buffer | string> {
  if (file.endsWith("manifest.json")) return withVersion(bytes.toString(), version);
  if (!file.endsWith(".css")) return bytes;
  return (await transform(bytes.toString(), { loader: "css", minifyWhitespace: true, target: "firefox140", charset: "utf8" })).code; // prettier-ignore
}

function withVersion(manifest: string, version: string): string {
  return `${JSON.stringify({ ...(JSON.parse(manifest) as object), version }, null, 2)}\n`;
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
