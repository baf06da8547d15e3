import type { ReadingList } from "../../core/reading.ts";
import { formatted } from "../formats.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import type { ReadingFlags } from "../options.ts";
import { hasUnreadable, readWithProgress } from "../read-list.ts";
import { safeText } from "../safe-text.ts";
import { listSummary } from "../summary.ts";
import { readOptions } from "../user-files.ts";
import { writeOutput } from "../write-output.ts";
import { zoteroAddress } from "../zotero/address.ts";
import { openDoors } from "../zotero/import-items.ts";
import type { ImportOrder, ImportReport } from "../zotero/types.ts";

export interface ImportFlags extends ReadingFlags {
  collection?: string;
  library?: string;
  zotero: string;
  token?: string;
  allowRemote?: boolean;
  dryRun?: boolean;
}

/** Reads a list and puts it into Zotero. @returns the exit status */
export async function importFile(file: string, flags: ImportFlags, io: Io): Promise<number> {
  const zotero = zoteroAddress(flags.zotero, Boolean(flags.allowRemote));
  const input = await readInput(file, io);
  const list = await readWithProgress(input, await readOptions(flags), io);
  const order: ImportOrder = {
    items: list.entries.map(({ item }) => item),
    collection: flags.collection ?? list.name ?? input.name,
    library: flags.library,
  };
  const token = flags.token ?? io.env["SPISOK_TOKEN"];
  const way = { zotero, token, name: input.name, dryRun: flags.dryRun };
  return (await importList(list, order, way, io)) || hasUnreadable(list) ? 1 : 0;
}

interface Way {
  zotero: string;
  token?: string | undefined;
  /** Stem of the files that are written without a Zotero. */
  name: string;
  dryRun?: boolean | undefined;
}

/** @returns true where Zotero refused some of the items */
async function importList(list: ReadingList, order: ImportOrder, way: Way, io: Io): Promise<boolean> {
  if (!order.items.length) return false;
  const { doors, shut } = await openDoors(way.zotero, way.token);
  if (way.dryRun) {
    const where = doors[0] ? `through ${doors[0].name}` : `to files, since ${shut.join("; ")}`;
    io.out(
      `${listSummary(list)}Would go into the collection “${safeText(order.collection)}” ${where}. Nothing was written.\n`,
    );
    return false;
  }
  for (const door of doors) {
    io.err(`spisok: importing through ${door.name}${door.asks ? "; Zotero may ask you to allow it" : ""}\n`);
    const attempt = await door.import(order);
    if ("report" in attempt) {
      io.out(reportText(attempt.report));
      return attempt.report.failed.length > 0;
    }
    shut.push(attempt.refused);
  }
  io.err(`spisok: not imported: ${safeText(shut.join("; "))}\n`);
  await writeOutput(`${way.name}.zotero.json`, await formatted(list, "zotero"));
  await writeOutput(`${way.name}.ris`, await formatted(list, "ris"));
  io.out(
    `${listSummary(list)}Written instead: ${way.name}.zotero.json and ${way.name}.ris (Zotero: File → Import… takes the .ris).\n`,
  );
  return false;
}

function reportText({ created, linked, collection, library, failed }: ImportReport): string {
  const lines = [
    `${created} ${created === 1 ? "item" : "items"} created, ${linked} that the library had already linked, in the collection “${safeText(collection)}” of ${safeText(library)}.`,
    ...failed.map((message) => `Refused by Zotero: ${safeText(message)}`),
  ];
  return `${lines.join("\n")}\n`;
}
