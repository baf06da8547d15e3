import { mkdir, writeFile } from "node:fs/promises";
import Table from "cli-table3";
import { Argument, program } from "commander";
import type { Section } from "./evaluate/section.ts";
import { modulesWith } from "./modules.ts";

/** Prints how well each room does on the data that is kept for it (`scripts/evaluate/*.ts`). */
const measured = await modulesWith<() => Promise<Section>>("scripts/evaluate", "evaluate");
const names = measured.map(({ room }) => room);
program
  .name("npm run evaluate --")
  .description(
    "prints how well the library does on the data that is kept for it; all of it takes some ten minutes",
  )
  .addArgument(new Argument("[sections...]", "the parts to measure; all when none is named").choices(names))
  .option("--write", "also write the page docs/evaluation.md, which wants all parts")
  .parse();
const { write } = program.opts<{ write?: boolean }>();
if (write && program.args.length) program.error("--write makes the whole page: name no parts beside it.");
const rooms = measured.filter(({ room }) => !program.args.length || program.args.includes(room));

const sections: Section[] = [];
for (const { room, call } of rooms) {
  try {
    const section = await call();
    sections.push(section);
    console.log(asTable(section));
  } catch (error) {
    console.error(`${room}: could not be measured: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
if (!rooms.length) console.log("There is nothing to measure: scripts/evaluate/ has no such module.");

if (write && !process.exitCode) {
  await mkdir("docs", { recursive: true });
  await writeFile("docs/evaluation.md", asMarkdown(sections));
  console.log("written to docs/evaluation.md");
}

function asTable({ title, columns, rows, notes = [] }: Section): string {
  const table = new Table({ head: columns, style: { head: [], border: [] } });
  table.push(...rows.map((row) => row.map(String)));
  return [title, table.toString(), ...notes, ""].join("\n");
}

function asMarkdown(all: readonly Section[]): string {
  const cell = (value: string | number) => String(value).replace(/\|/g, "\\|");
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cell).join(" | ")} |`;
  const parts = all.map(({ title, columns, rows, notes = [] }) =>
    [
      `## ${title}`,
      [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n"),
      ...notes,
    ].join("\n\n"),
  );
  return (
    [
      "# Evaluation",
      "What `npm run evaluate` prints; `npm run evaluate -- --write` writes this page.",
      ...parts,
    ].join("\n\n") + "\n"
  );
}
