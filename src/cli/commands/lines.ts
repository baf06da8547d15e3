import { Option, type Command } from "commander";

/** `--format text|json` of the commands that answer line by line. */
export function lineFormat(command: Command): Command {
  return command.addOption(
    new Option("--format <name>", "text, or json: one object a line")
      .choices(["text", "json"])
      .default("text"),
  );
}
