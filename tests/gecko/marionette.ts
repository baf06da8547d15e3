import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.ts";

/** A headless Gecko that runs scripts with the rights of the browser itself (Marionette). */
export class Gecko {
  private lastId = 0;
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();

  private constructor(
    private readonly child: ChildProcess,
    private readonly socket: Socket,
    private readonly profile: string,
  ) {
    let buffer = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        const colon = buffer.indexOf(":");
        const length = colon < 0 ? Number.NaN : Number(buffer.subarray(0, colon).toString());
        if (!(buffer.length >= colon + 1 + length)) return;
        this.receive(JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString()));
        buffer = buffer.subarray(colon + 1 + length);
      }
    });
  }

  static async start(binary: string, prefs: Record<string, string | number | boolean>): Promise<Gecko> {
    const profile = await mkdtemp(join(tmpdir(), "spisok-gecko-"));
    const port = await freePort();
    const all = {
      "marionette.port": port,
      "accessibility.force_disabled": -1,
      "app.update.enabled": false,
      "datareporting.policy.dataSubmissionEnabled": false,
      "network.proxy.type": 1,
      "network.proxy.socks": "127.0.0.1",
      "network.proxy.socks_port": 9,
      "security.allow_eval_with_system_principal": true,
      "security.allow_eval_in_parent_process": true,
      ...prefs,
    };
    await writeFile(
      join(profile, "user.js"),
      Object.entries(all)
        .map(([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});\n`)
        .join(""),
    );
    const args = [
      "--headless",
      "--no-remote",
      "--profile",
      profile,
      "--marionette",
      "--remote-allow-system-access",
      "about:blank",
    ];
    const child = spawn(binary, args, {
      stdio: "ignore",
      env: { ...process.env, MOZ_HEADLESS_WIDTH: "1280", MOZ_HEADLESS_HEIGHT: "900" },
    });
    // A test that breaks off leaves none behind.
    process.once("exit", () => child.kill("SIGKILL"));
    const gecko = new Gecko(child, await connected(port), profile);
    await gecko.send("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
    await gecko.send("WebDriver:SetTimeouts", { script: 150_000 });
    await gecko.send("Marionette:SetContext", { value: "chrome" });
    return gecko;
  }

  /** Runs the body of an async function in the browser; `args` are its arguments. */
  async run<T>(body: string, ...args: unknown[]): Promise<T> {
    const script = `const done = arguments[arguments.length - 1]; (async (...args) => { ${body} })(...Array.from(arguments).slice(0, -1)).then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) + "\\n" + (error?.stack ?? "") }));`;
    const answer = await this.send("WebDriver:ExecuteAsyncScript", {
      script,
      args,
      newSandbox: false,
      sandbox: "system",
      scriptTimeout: 60_000,
    });
    const { value, error } = (answer as { value: { value: T; error?: string } }).value;
    if (error) throw new Error(error);
    return value;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    await this.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
    const timer = setTimeout(() => this.child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(timer);
    this.socket.destroy();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private send(command: string, params: object): Promise<unknown> {
    const id = ++this.lastId;
    const message = JSON.stringify([0, id, command, params]);
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  private receive(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, value] = message as [number, number, { message: string } | null, unknown];
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(value);
  }
}

async function connected(port: number): Promise<Socket> {
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(port, "127.0.0.1");
      attempt.once("connect", () => resolve(attempt));
      attempt.once("error", () => resolve(null));
    });
    if (socket) return socket;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("Gecko did not answer within a minute");
}
