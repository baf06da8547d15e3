import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { ZoteroProcess } from "./zotero-process.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const spisok = join(root, "dist/spisok.js");
const list = join(root, "addon/content/samples/slowikowski-2024.txt");
const TOKEN = "a-token-of-the-tests-0123456789";

interface Run {
  status: number;
  out: string;
  err: string;
  /** What it wrote into the folder that it was started in. */
  files: string[];
}

describe("the command line and a real Zotero", () => {
  let zotero: ZoteroProcess;
  let version: number;

  /** Runs `spisok import` in an empty folder. */
  async function spisokImport(...more: string[]): Promise<Run> {
    const cwd = await mkdtemp(join(tmpdir(), "spisok-import-"));
    const child = spawn(process.execPath, [spisok, "import", list, "--zotero", zotero.url, ...more], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (err += chunk));
    const status = await new Promise<number>((done) => child.once("close", (code) => done(code ?? -1)));
    const files = (await readdir(cwd)).sort();
    await rm(cwd, { recursive: true, force: true });
    return { status, out, err, files };
  }
  const allow = (token: string) =>
    zotero.evaluate(
      `Zotero.Prefs.set("extensions.spisok.endpoint.enabled", true, true);
       Zotero.Prefs.set("extensions.spisok.endpoint.token", args.token, true)`,
      { token },
    );
  const localApi = (on: boolean) =>
    zotero.evaluate(`Zotero.Prefs.set("httpServer.localAPI.enabled", args.on)`, { on });
  const count = () => zotero.evaluate<number>("return (await t.items()).length");
  /** A plain request, with headers that `fetch` would not send; 0 where Zotero hangs up. */
  const status = (path: string, headers: Record<string, string>, body?: string) =>
    new Promise<number>((done) => {
      const sent = request(
        `${zotero.url}${path}`,
        { method: body === undefined ? "GET" : "POST", headers },
        (answer) => {
          answer.resume();
          done(answer.statusCode ?? 0);
        },
      );
      sent.on("error", () => done(0));
      sent.end(body);
    });

  before(async () => {
    zotero = await ZoteroProcess.launch();
    version = parseInt(await zotero.evaluate<string>("return Zotero.version"));
  });
  beforeEach(async () => {
    await zotero.evaluate(
      `await t.clear(); for (const name of ["enabled", "token"]) Zotero.Prefs.clear("extensions.spisok.endpoint." + name, true)`,
    );
    await localApi(false);
  });
  after(() => zotero?.remove());

  it("does not import unless the settings allow it, and writes files instead", async () => {
    const run = await spisokImport();
    assert.equal(run.status, 0);
    assert.match(run.err, /settings do not allow/);
    assert.deepEqual(run.files, ["slowikowski-2024.ris", "slowikowski-2024.zotero.json"]);
    assert.equal(await count(), 0);
  });

  it("imports through the add-on, and creates nothing the second time", async () => {
    await allow(TOKEN);
    const first = await spisokImport("--token", TOKEN, "--collection", "From the command line");
    assert.equal(first.status, 0, first.err);
    assert.match(first.out, /^38 items created, 0 .*“From the command line” of My Library/);
    assert.deepEqual(first.files, []);
    const titles = await zotero.evaluate<string[]>(`return t.titlesIn("From the command line")`);
    assert.equal(titles.length, 38);
    const again = await spisokImport("--token", TOKEN, "--collection", "From the command line");
    assert.match(again.out, /^0 items created, 38 /);
    assert.equal(await count(), 38);
  });

  it("is refused with a wrong token, and without one", async () => {
    await allow(TOKEN);
    for (const more of [["--token", `${TOKEN}x`], []]) {
      const run = await spisokImport(...more);
      assert.match(run.err, /token/);
      assert.deepEqual(run.files, ["slowikowski-2024.ris", "slowikowski-2024.zotero.json"]);
    }
    assert.equal(await count(), 0);
  });

  it("writes nothing in a dry run", async () => {
    await allow(TOKEN);
    const run = await spisokImport("--token", TOKEN, "--dry-run");
    assert.match(run.out, /Nothing was written/);
    assert.equal(await count(), 0);
    assert.deepEqual(run.files, []);
  });

  it("refuses web pages, other names of this computer and forms", async () => {
    await allow(TOKEN);
    const body = JSON.stringify({ text: "Smith, J. (2020). A title of a book. London: Routledge." });
    const json = { "Content-Type": "application/json", "X-Spisok-Token": TOKEN };
    const refused = [
      { ...json, Origin: "https://evil.example" },
      { ...json, Origin: "null" },
      { ...json, Host: "evil.example" },
      { ...json, Referer: "https://evil.example/page" },
      { ...json, "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", Origin: "http://localhost" },
      { ...json, "Content-Type": "text/plain" },
      { ...json, "Content-Type": "application/x-www-form-urlencoded" },
    ];
    for (const headers of refused) {
      const code = await status("/spisok/import", headers, body);
      assert.ok(code === 0 || (code >= 400 && code < 500), `${JSON.stringify(headers)}: ${code}`);
    }
    assert.equal(await count(), 0);
    assert.equal(await status("/spisok/import", json, body), 200);
    assert.equal(await count(), 1);
  });

  it("says what is wrong with what is no import, and goes on running", async () => {
    await allow(TOKEN);
    const json = { "Content-Type": "application/json", "X-Spisok-Token": TOKEN };
    for (const body of [
      "{",
      "[]",
      "7",
      "null",
      "{}",
      `{"items":[1]}`,
      `{"items":[{"itemType":"nothing"}]}`,
      `{"text":5}`,
    ]) {
      const code = await status("/spisok/import", json, body);
      assert.ok(code >= 400 && code < 500, `${body}: ${code}`);
    }
    assert.equal(await count(), 0);
    assert.equal(await status("/spisok/status", {}), 200);
  });

  it("imports through the local API of Zotero 10 and later, where the user says yes in Zotero's own dialog", async (test) => {
    if (version < 10) return test.skip("before Zotero 10 the local API cannot write");
    await localApi(true);
    const answer = (button: string) =>
      zotero.evaluate<string>(
        `const pressed = await t.until(() => t.dialogButton(args.button), "Zotero's question");
         const { label } = pressed;
         pressed.click();
         return label`,
        { button },
      );
    const denied = spisokImport();
    assert.equal(await answer("extra1"), "Deny");
    const no = await denied;
    assert.match(no.err, /denied in Zotero/);
    assert.equal(no.files.length, 2);
    assert.equal(await count(), 0);

    const running = spisokImport("--collection", "Local API");
    assert.equal(await answer("cancel"), "Always Allow");
    const first = await running;
    assert.match(first.out, /^38 items created, 0 .*“Local API” of My Library/, first.err);
    const items = await zotero.evaluate<{ tags: { tag: string; type?: number }[] }[]>(
      `return t.collection("Local API").getChildItems().map((item) => item.toJSON())`,
    );
    assert.equal(items.length, 38);
    assert.ok(items.some(({ tags }) => tags.some(({ tag, type }) => tag === "sanctions" && type === 1)));

    const second = spisokImport("--collection", "Local API");
    assert.equal(await answer("cancel"), "Always Allow");
    assert.match((await second).out, /^0 items created, 38 /);
    assert.equal(await count(), 38);
  });
});

describe("npm start beside a real Zotero", () => {
  let zotero: ZoteroProcess;
  before(async () => (zotero = await ZoteroProcess.launch(23119)));
  after(() => zotero?.remove());

  /** Runs it on a terminal, answers its questions, and gives what stood on the screen. */
  function start(answers: [question: RegExp, answer: string][], token = ""): Promise<string> {
    const child = spawn("script", ["-qec", "npm start", "/dev/null"], {
      cwd: root,
      env: { ...process.env, SPISOK_TOKEN: token, TERM: "xterm" },
      stdio: ["pipe", "pipe", "inherit"],
    });
    const left = [...answers];
    let screen = "";
    child.stdout.on("data", (chunk) => {
      screen += chunk;
      if (left[0]?.[0].test(screen)) child.stdin.write(`${left.shift()![1]}\n`);
    });
    const late = setTimeout(() => child.kill(), 300_000);
    return new Promise((done) =>
      child.once("close", () => {
        clearTimeout(late);
        child.stdin.end();
        done(screen);
      }),
    );
  }
  const OFFER = /with Spisok \S+ is running\. Import .* \[y\/N\]/;

  it("says what to do where the settings do not allow it", async () => {
    assert.match(await start([]), /Zotero \S+ with Spisok \S+ is running; its settings do not allow imports/);
  });

  it("offers the import, asks for the token, and imports when the answer is yes", async () => {
    await zotero.evaluate(
      `Zotero.Prefs.set("extensions.spisok.endpoint.enabled", true, true);
       Zotero.Prefs.set("extensions.spisok.endpoint.token", args.token, true)`,
      { token: TOKEN },
    );
    const screen = await start([
      [OFFER, "y"],
      [/Its token .*: /, TOKEN],
    ]);
    assert.match(screen, /38 items created/);
    assert.equal((await zotero.evaluate<string[]>(`return t.titlesIn("Słowikowski 2024")`)).length, 38);
  });

  it("imports nothing when the answer is no", async () => {
    await zotero.evaluate("await t.clear()");
    assert.match(await start([[OFFER, "n"]], TOKEN), OFFER);
    assert.equal(await zotero.evaluate("return (await t.items()).length"), 0);
  });
});
