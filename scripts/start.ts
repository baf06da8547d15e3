import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { createInterface } from "node:readline/promises";
import pc from "picocolors";
import type { FileFormat } from "../src/cli/format-names.ts";
import { formatted } from "../src/cli/formats.ts";
import { processIo } from "../src/cli/io.ts";
import { run } from "../src/cli/program.ts";
import { listSummary } from "../src/cli/summary.ts";
import { listTable } from "../src/cli/table.ts";
import { addOnStatus } from "../src/cli/zotero/add-on.ts";
import { readReadingList } from "../src/core/index.ts";
import { buildAddon } from "./build-addon.ts";
import { buildAll } from "./build.ts";

/** Builds everything, shows what Spisok makes of the bundled reading list, and says what to do next. */
const sample = "addon/content/samples/slowikowski-2024.txt";
const zotero = "http://127.0.0.1:23119";
const extensions: Record<FileFormat, string> = {
  json: "json",
  zotero: "zotero.json",
  "csl-json": "csl.json",
  ris: "ris",
  bibtex: "bib",
  markdown: "md",
};
const io = processIo();
const color = pc.createColors(io.colors);
const say = (text = "") => io.out(`${text}\n`);
const heading = (text: string) => say(`\n${color.bold(text)}`);

await rm("out", { recursive: true, force: true });
await mkdir("out");
await step("library and command line", buildAll);
const packed = relative(".", await step("add-on", buildAddon));

heading("The reading list of M. Słowikowski (2024) on Russia and the Belarusian regime");
say(color.dim("Its references are under CC BY-SA 4.0, see addon/content/samples/LICENSE.md."));
const list = readReadingList(await readFile(sample, "utf8"));
io.out(listTable(list, io) + listSummary(list));

heading("Written to out/");
const stem = basename(sample, ".txt");
for (const [format, what] of [
  ["zotero", "Zotero’s item JSON"],
  ["csl-json", "CSL-JSON, for citation processors and Pandoc"],
  ["ris", "RIS, for any reference manager"],
  ["bibtex", "BibTeX, for LaTeX"],
  ["markdown", "Markdown, to read"],
] as const) {
  const file = join("out", `${stem}.${extensions[format]}`);
  await writeFile(file, await formatted(list, format));
  say(`  ${file.padEnd(38)} ${color.dim(what)}`);
}
say(`  ${packed.padEnd(38)} ${color.dim("the add-on for Zotero 8, 9 and 10")}`);

heading("What to do next");
say("  Your own list        node dist/spisok.js read FILE   (.txt, .md, .html, .docx)");
say("  All that it can      node dist/spisok.js --help");
say("  Into Zotero          Tools → Plugins → ⚙ → Install Plugin From File… →");
say(`                       ${packed}, then File → Import Reading List…`);
await offerImport();

async function step<T>(what: string, build: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await build();
  say(
    `${color.green("✓")} ${what} ${color.dim(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`)}`,
  );
  return result;
}

/** Asks only where a person sits before it and a Zotero is there to import into. */
async function offerImport(): Promise<void> {
  const status = await addOnStatus(zotero);
  if (!status) return;
  const found = `Zotero ${status.zotero} with Spisok ${status.spisok} is running`;
  const command = `node dist/spisok.js import ${sample} --collection "Słowikowski 2024"`;
  if (!status.allowed) return say(`\n${found}; its settings do not allow imports from other programs yet.`);
  if (!io.terminal || !process.stdin.isTTY) return say(`\n${found}: ${command}`);
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(
    `\n${found}. Import the list into the collection “Słowikowski 2024”? [y/N] `,
  );
  const yes = /^y(?:es)?$/i.test(answer.trim());
  const token =
    process.env["SPISOK_TOKEN"] ||
    (yes && (await ask.question("Its token (in Zotero: Edit → Settings → Spisok): ")).trim());
  ask.close();
  if (yes)
    process.exitCode = await run(
      ["import", sample, "--collection", "Słowikowski 2024", ...(token ? ["--token", token] : [])],
      io,
    );
}
