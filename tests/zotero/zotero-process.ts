import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { buildAddon } from "../../scripts/build-addon.ts";
import { freePort } from "../free-port.ts";

const here = dirname(fileURLToPath(import.meta.url));

/** A Zotero with a fresh profile and data directory, with the built add-on and the test driver in it. */
export class ZoteroProcess {
  private child: ChildProcess | undefined;
  private output = "";
  private readonly sent: string[] = [];

  private constructor(
    private readonly binary: string,
    readonly folder: string,
    readonly port: number,
  ) {}

  /** Makes a profile and starts the Zotero that `ZOTERO_BIN` names, with the add-on built from these sources. */
  static async launch(port?: number): Promise<ZoteroProcess> {
    const xpi = await buildAddon();
    const folder = await mkdtemp(join(tmpdir(), "spisok-test-zotero-"));
    const zotero = new ZoteroProcess(process.env["ZOTERO_BIN"]!, folder, port ?? (await freePort()));
    await mkdir(join(folder, "profile", "extensions"), { recursive: true });
    await mkdir(join(folder, "data"));
    await writeFile(join(folder, "profile", "user.js"), userPrefs(zotero.port, join(folder, "data")));
    await cp(xpi, join(folder, "profile", "extensions", `${await addonId()}.xpi`));
    await writeFile(
      join(folder, "profile", "extensions", "spisok-test-driver@example.org.xpi"),
      await packDriver(),
    );
    await zotero.start();
    return zotero;
  }

  /** Starts Zotero on the profile as it is (again after {@link stop}) and waits until it answers. */
  async start(): Promise<void> {
    const args = [
      "-profile",
      join(this.folder, "profile"),
      "-datadir",
      join(this.folder, "data"),
      "-no-remote",
    ];
    const display = process.env["DISPLAY"] ? [] : ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24"];
    const [command, ...rest] = [...display, this.binary, ...args];
    this.child = spawn(command!, rest, { stdio: ["ignore", "pipe", "pipe"], detached: true });
    // A test that breaks off leaves none behind.
    process.once("exit", () => this.kill());
    const keep = (chunk: Buffer) => (this.output = (this.output + chunk).slice(-20_000));
    this.child.stdout!.on("data", keep);
    this.child.stderr!.on("data", keep);
    let failure = "";
    this.child.on("error", (error) => (failure = String(error)));
    for (const until = Date.now() + 120_000; Date.now() < until; await sleep(300)) {
      if (failure || this.child.exitCode !== null) break;
      try {
        await this.evaluate(
          "await Zotero.Libraries.userLibrary.waitForDataLoad('item'); return Zotero.version",
        );
        await this.evaluate(SETTLED, { id: await addonId() });
        return;
      } catch {
        // Not listening yet.
      }
    }
    throw new Error(`Zotero did not come up: ${failure || this.output}`);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /**
   * Runs the body of an async function inside Zotero. It sees `Zotero`, `args` and, as `t`, the helpers of addon/helpers.js; what it
   * returns comes back through JSON.
   */
  async evaluate<T = unknown>(body: string, args: Record<string, unknown> = {}): Promise<T> {
    const answer = JSON.parse(
      await post(`${this.url}/spisok-test/evaluate`, JSON.stringify({ body, args })),
    ) as { value: T; error?: string };
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }

  /** What was asked of the network since this was first started, but for what Zotero asks of its own servers. */
  async requestsElsewhere(): Promise<string[]> {
    this.sent.push(
      ...(await this.evaluate<string[]>(
        "return t.requests.splice(0).filter(t.isElsewhere).map(({ url }) => url)",
      )),
    );
    return this.sent;
  }

  /** Quits as a user would, and kills what has not quit after half a minute. */
  async stop(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((done) => child.once("exit", done));
    await this.requestsElsewhere().catch(() => undefined);
    await this.evaluate("Services.startup.quit(Services.startup.eForceQuit)").catch(() => undefined);
    const late = setTimeout(() => this.kill(), 30_000);
    await ended;
    clearTimeout(late);
  }

  /** Ends it without warning, as a power cut does. */
  kill(): void {
    if (!this.child?.pid || this.child.exitCode !== null) return;
    try {
      process.kill(-this.child.pid, "SIGKILL");
    } catch {
      // Gone already.
    }
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
    if (this.sent.length) throw new Error(`the network was asked for ${this.sent.join(", ")}`);
  }
}

/**
 * The driver answers before the other add-ons have started, and before Zotero has done what it does after a start: it updates its
 * translators and tidies up, in transactions of its own.
 */
const SETTLED = `
  await t.until(async () => Zotero.Spisok || !(await t.addon(args.id))?.isActive, "the add-on to start");
  await Promise.race([Zotero.Schema.schemaUpdatePromise, t.sleep(60_000)]);
  await t.sleep(300);
  return true`;

/** As `fetch` does it, but without its limit of five minutes: thousands of items take longer on a slow machine. */
function post(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/json", "X-Zotero-Connector-API-Version": "3" };
    const sent = request(url, { method: "POST", headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const answer = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`HTTP ${response.statusCode}: ${answer}`));
      });
    });
    sent.setTimeout(15 * 60_000, () => sent.destroy(new Error("Zotero gave no answer in 15 minutes")));
    sent.on("error", reject);
    sent.end(text);
  });
}

export const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function addonId(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(here, "../../addon/manifest.json"), "utf8"));
  return manifest.applications.zotero.id;
}

async function packDriver(): Promise<Uint8Array> {
  const folder = join(here, "addon");
  const files: Record<string, Uint8Array> = {};
  for (const name of await readdir(folder)) files[name] = await readFile(join(folder, name));
  return zipSync(files);
}

/** Add-ons from the profile are let in, and nothing leaves the machine. */
function userPrefs(port: number, data: string): string {
  const prefs: Record<string, unknown> = {
    "extensions.autoDisableScopes": 0,
    "extensions.enabledScopes": 15,
    "xpinstall.signatures.required": false,
    "extensions.zotero.httpServer.enabled": true,
    "extensions.zotero.httpServer.port": port,
    "extensions.zotero.useDataDir": true,
    "extensions.zotero.dataDir": data,
    "extensions.zotero.firstRun2": false,
    "extensions.zotero.firstRunGuidance": false,
    "extensions.zotero.automaticScraperUpdates": false,
    "extensions.zotero.sync.autoSync": false,
    "extensions.zotero.reportTranslationFailure": false,
    "extensions.update.enabled": false,
    "app.update.enabled": false,
    "app.update.auto": false,
    "network.proxy.type": 1,
    "network.proxy.socks": "127.0.0.1",
    "network.proxy.socks_port": 9,
    "network.proxy.no_proxies_on": "127.0.0.1,localhost",
    "security.allow_eval_with_system_principal": true,
    "security.allow_eval_in_parent_process": true,
    "browser.dom.window.dump.enabled": true,
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}

/** True where a program of this name can be started. */
export function hasProgram(name: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${name}`]).status === 0;
}
