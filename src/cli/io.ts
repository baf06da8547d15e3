/** The command line's surroundings, so that tests can stand in for a terminal. */
export interface Io {
  stdin: () => Promise<Uint8Array>;
  out: (text: string) => void;
  err: (text: string) => void;
  /** True where a person looks at standard output. */
  terminal: boolean;
  errTerminal: boolean;
  colors: boolean;
  columns: number;
  env: Readonly<Record<string, string | undefined>>;
}

/** The surroundings of a running process. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  // `spisok read … | head`: the reader is gone, and that is all right.
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
  const terminal = Boolean(stdout.isTTY);
  return {
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    terminal,
    errTerminal: Boolean(stderr.isTTY),
    colors: !env["NO_COLOR"] && (Boolean(env["FORCE_COLOR"]) || (terminal && env["TERM"] !== "dumb")),
    columns: stdout.columns || Number(env["COLUMNS"]) || 100,
    env,
  };
}
