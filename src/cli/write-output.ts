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
    throw new UserError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}
