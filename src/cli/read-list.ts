import { readReadingList, type ReadingList, type ReadOptions } from "../core/index.ts";
import type { Input } from "./input.ts";
import type { Io } from "./io.ts";
import { progressBar } from "./progress.ts";
import { safeText } from "./safe-text.ts";
import { UserError } from "./user-error.ts";

/**
 * Reads a list with a progress bar, and says on standard error what is to be said of the list as a whole.
 * @throws {UserError} for empty input
 */
export function readWithProgress(input: Input, options: ReadOptions, io: Io): ReadingList {
  if (!input.text.trim()) throw new UserError("the input is empty: there is no reading list in it");
  const bar = progressBar(io);
  const list = readReadingList(input.text, {
    ...options,
    marks: input.marks,
    onProgress: (done, total) => bar.update(done, total),
  });
  bar.stop();
  for (const { message } of list.warnings) io.err(`spisok: ${safeText(message)}\n`);
  if (!list.entries.length && !list.warnings.length) io.err("spisok: no reference was found in the text\n");
  return list;
}

/** Whether nothing was found, or a reference of which not even the title could be read. */
export function hasUnreadable({ entries }: ReadingList): boolean {
  return entries.length === 0 || entries.some(({ record }) => !record.fields.title);
}
