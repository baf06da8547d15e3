import { Command, CommanderError, type OutputConfiguration } from "commander";
import { addImport } from "./commands/import.ts";
import { addOutlet } from "./commands/outlet.ts";
import { addRead } from "./commands/read.ts";
import { addTag } from "./commands/tag.ts";
import { addTitle } from "./commands/title.ts";
import { addUrl } from "./commands/url.ts";
import { version } from "../../package.json";
import type { Io } from "./io.ts";
import { safeText } from "./safe-text.ts";
import { UserError } from "./user-error.ts";

/**
 * Runs the command line.
 * @returns the exit status: 0 done, 1 done with entries that could not be read, 2 wrong use or unreadable input
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const setStatus = (value: number) => (status = value);
  const program = new Command("spisok")
    .description("turns a plain-text reading list into clean, tagged Zotero items")
    .version(version)
    .configureOutput(output(io))
    .exitOverride();
  addRead(program, io, setStatus);
  addImport(program, io, setStatus);
  addUrl(program, io);
  addTitle(program, io);
  addTag(program, io, setStatus);
  addOutlet(program, io);
  for (const command of program.commands) command.exitOverride().configureOutput(output(io));
  try {
    await program.parseAsync(argv, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UserError) {
      io.err(`spisok: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

/** Help as it comes; a mistake in one line. */
const output = (io: Io): OutputConfiguration => ({
  writeOut: io.out,
  writeErr: io.err,
  outputError: (message, write) => {
    const line = message
      .replace(/^error: /, "")
      .trim()
      .replace(/\n/g, " ");
    write(`spisok: ${safeText(line)} (spisok --help says more)\n`);
  },
});
