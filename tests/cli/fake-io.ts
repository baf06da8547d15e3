import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/program.ts";

export interface Outcome {
  status: number;
  out: string;
  err: string;
}

/** Runs the command line as a process would, without one. */
export async function spisok(
  argv: string[],
  given: Partial<Io> & { input?: string | Uint8Array } = {},
): Promise<Outcome> {
  const { input = "", ...surroundings } = given;
  let out = "";
  let err = "";
  const io: Io = {
    stdin: async () => (typeof input === "string" ? new TextEncoder().encode(input) : input),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    terminal: false,
    errTerminal: false,
    colors: false,
    columns: 100,
    env: {},
    ...surroundings,
  };
  const status = await run(argv, io);
  return { status, out, err };
}
