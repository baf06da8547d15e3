import type { FileFormat } from "../format-names.ts";
import { formatted } from "../formats.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import type { ReadingFlags } from "../options.ts";
import type { ReadingList } from "../../core/reading.ts";
import { hasUnreadable, readWithProgress } from "../read-list.ts";
import { listSummary } from "../summary.ts";
import { readOptions } from "../user-files.ts";
import { writeOutput } from "../write-output.ts";

export interface ReadFlags extends ReadingFlags {
  format?: FileFormat | "table";
  output?: string;
  report?: string;
}

/** Reads a list and prints it. @returns the exit status */
export async function read(file: string, flags: ReadFlags, io: Io): Promise<number> {
  const input = await readInput(file, io);
  const list = await readWithProgress(input, await readOptions(flags), io);
  const format = flags.format ?? (io.terminal && !flags.output ? "table" : "json");
  const text = format === "table" ? await table(list, io) : await formatted(list, format);
  if (flags.report) {
    const { htmlReport } = await import("../../core/report/index.ts");
    await writeOutput(flags.report, htmlReport(list));
  }
  if (flags.output) await writeOutput(flags.output, text);
  else io.out(text);
  return hasUnreadable(list) ? 1 : 0;
}

async function table(list: ReadingList, io: Io): Promise<string> {
  const { listTable } = await import("../table.ts");
  return listTable(list, io) + listSummary(list);
}
