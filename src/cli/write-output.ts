import { writeFile } from "node:fs/promises";
import { UserError } from "./user-error.ts";

/**
 * Writes a file that the user asked for.
 * @throws {UserError} with the reason when it cannot be written
 */
export async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: "there is no such folder",
      EISDIR: "it is a folder",
      EACCES: "it may not be written",
      ENOSPC: "the disk is full",
      EROFS: "the disk is read-only",
    };
    throw new UserError(`${file} cannot be written: ${reasons[code ?? ""] ?? String(code)}`);
  }
}
