import { readReadingList } from "../core/read-reading-list.ts";
import type { ReadingList, ReadOptions } from "../core/reading.ts";
import type { Input } from "./input.ts";
import type { Io } from "./io.ts";
import { safeText } from "./safe-text.ts";
import { UserError } from "./user-error.ts";

/**
 * Reads a list with a progress bar, and says on standard error what is to be said of the list as a whole.
 * @throws {UserError} for empty input
 */
export async function readWithProgress(input: Input, options: ReadOptions, io: Io): Promise<ReadingList> {
  if (!input.text.trim()) throw new UserError("the input is empty: there is no reading list in it");
  const bar = io.errTerminal ? (await import("./progress.ts")).progressBar() : null;
  const list = readReadingList(input.text, {
    ...options,
    marks: input.marks,
    ...(bar && { onProgress: bar.update }),
  });
  bar?.stop();
  for (const { message } of list.warnings) io.err(`spisok: ${safeText(message)}\n`);
  if (!list.entries.length && !list.warnings.length) io.err("spisok: no reference was found in the text\n");
  return list;
}

/** Whether nothing was found, or a reference of which not even the title could be read. */
export function hasUnreadable({ entries }: ReadingList): boolean {
  return entries.length === 0 || entries.some(({ record }) => !record.fields.title);
}
