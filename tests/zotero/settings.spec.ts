import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, describe, it } from "node:test";
import { sleep, ZoteroProcess } from "./zotero-process.ts";

const artifacts = fileURLToPath(new URL("../../artifacts", import.meta.url));
const cli = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const LIST =
  "Moshes A. (2022), Energy and Sanctions, “Outlet”, 5.11.2022, https://example.org/a?fbclid=x (16.07.2024).";
const CODEBOOK = `name: Energy
tags:
  - tag: power
    definition: Energy.
    patterns: { en: [energy] }
    examples: [Energy]
`;

describe("the settings in a real Zotero", () => {
  let zotero: ZoteroProcess;
  let version: string;

  /** Runs code with the settings window and its pane at hand. */
  const inPane = <T>(body: string) =>
    zotero.evaluate<T>(`
      const win = await t.until(() => Services.wm.getMostRecentWindow("zotero:pref"), "the settings window");
      const wait = (ms) => new Promise((done) => Zotero.getMainWindow().setTimeout(done, ms));
      const one = (id) => win.document.getElementById("sps-" + id);
      const until = async (test) => { for (let i = 0; i < 200; i++) { if (test()) return; await wait(50); } throw new Error("waited in vain for " + test); };
      const type = (id, text) => { one(id).value = text; one(id).dispatchEvent(new win.Event("input", { bubbles: true })); };
      const pick = (id, value) => { one(id).value = value; one(id).dispatchEvent(new win.Event("command", { bubbles: true })); };
      ${body}`);
  const shot = (name: string) =>
    inPane(`
      const picture = await win.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
      const canvas = new win.OffscreenCanvas(picture.width, picture.height);
      canvas.getContext("2d").drawImage(picture, 0, 0);
      const blob = await canvas.convertToBlob();
      await IOUtils.write(${JSON.stringify(artifacts)} + "/${name}.png", new Uint8Array(await blob.arrayBuffer()));`);
  const importList = (name: string) =>
    zotero.evaluate<{ tags: { tag: string; type?: number }[]; extra: string }>(`
      const { created } = await Zotero.Spisok.importText(${JSON.stringify(LIST)}, { collectionName: ${JSON.stringify(name)} });
      const item = Zotero.Items.getByLibraryAndKey(Zotero.Libraries.userLibraryID, created[0]);
      const found = { tags: item.getTags(), extra: item.getField("extra") };
      await Zotero.Items.erase([item.id]);
      return found;`);

  before(async () => {
    await mkdir(artifacts, { recursive: true });
    zotero = await ZoteroProcess.launch();
    version = await zotero.evaluate<string>("return Zotero.version");
  });
  after(() => zotero?.remove());

  it("stand in a pane of their own, without an error", async () => {
    await zotero.evaluate(`
      Services.console.reset();
      Services.prefs.setIntPref("ui.systemUsesDarkTheme", 0);
      Zotero.Utilities.Internal.openPreferences("spisok-pane"); return 0`);
    await inPane(
      `await until(() => one("codebooks")?.textContent.includes("28") || one("codebooks")?.textContent.includes("example titles")); await wait(500)`,
    );
    await shot(`settings-zotero-${version}`);
    const errors = await zotero.evaluate<string[]>(
      `return Services.console.getMessageArray().filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & 1)).map((m) => m.errorMessage + " " + m.sourceName).filter((text) => /spisok|sps-/.test(text))`,
    );
    assert.deepEqual(errors, []);
  });

  it("are found by the search, group by group", async () => {
    const found = await inPane<Record<string, string[]>>(`
      const found = {};
      for (const term of ["fbclid", "transliteration", "SPISOK_TOKEN", "language"]) {
        await win.Zotero_Preferences._search(term);
        found[term] = [...win.document.querySelectorAll("#sps-pane > groupbox:not(.hidden-by-search)")].map(({ id }) => id.replace("sps-", ""));
      }
      await win.Zotero_Preferences._search("");
      win.Zotero_Preferences.navigation.value = "spisok-pane";
      await wait(300);
      return found;`);
    assert.deepEqual(found, {
      fbclid: ["links-group"],
      transliteration: ["titles-group"],
      SPISOK_TOKEN: ["endpoint-group"],
      language: ["interface-group"],
    });
  });

  it("lead to the documentation of the add-on", async () => {
    const launched = await inPane<string[]>(`
      const found = [];
      const { launchURL } = Zotero;
      Zotero.launchURL = (url) => void found.push(url);
      const button = win.document.querySelector("#prefs-help-container:not([hidden]) .help-button");
      button?.click();
      Zotero.launchURL = launchURL;
      return found;`);
    assert.equal(launched.length, 1, "no help button, or it does nothing");
    const [, page] = /^https:\/\/github\.com\/.*\/blob\/main\/(.*)$/.exec(launched[0]!) ?? [];
    assert.ok(page && existsSync(new URL(`../../${page}`, import.meta.url)), launched[0]);
  });

  it("take the key of the menu, and give it to Zotero's window at once", async () => {
    const keys = await inPane<(string | null)[]>(`
      const key = () => Zotero.getMainWindow().document.getElementById("spisokKeyImport")?.getAttribute("key") ?? null;
      const found = [key()];
      for (const letter of ["J", "", "B"]) {
        type("shortcut", letter);
        one("shortcut").dispatchEvent(new win.Event("change", { bubbles: true }));
        await wait(200);
        found.push(key());
      }
      return found;`);
    assert.deepEqual(keys, ["B", "J", null, "B"]);
  });

  it("take effect in what is imported", async () => {
    const before_ = await importList("Before");
    assert.deepEqual(before_.tags, [{ tag: "sanctions", type: 1 }]);
    assert.match(before_.extra, /^printed-url: .*fbclid/m);
    await inPane(`
      pick("tag-type", "manual");
      one("provenance").click();
      one("codebook-new").click();
      type("codebook-text", ${JSON.stringify(CODEBOOK)});
      await until(() => !one("codebook-save").disabled);
      one("codebook-save").click();
      await until(() => one("codebooks").querySelectorAll("li").length === 2);`);
    const changed = await importList("After");
    assert.deepEqual(changed.tags.map(({ tag }) => tag).sort(), ["power", "sanctions"]);
    assert.ok(changed.tags.every(({ type }) => !type));
    assert.equal(changed.extra, "");
  });

  it("let the command line in with the token, and only with it", async () => {
    const file = join(zotero.folder, "list.txt");
    await writeFile(file, `${LIST}\n`);
    const run = (token: string) =>
      spawnSync(
        process.execPath,
        [
          "--import",
          import.meta.resolve("tsx"),
          cli,
          "import",
          file,
          "--zotero",
          `http://127.0.0.1:${zotero.port}`,
          "--collection",
          "From outside",
        ],
        {
          cwd: zotero.folder,
          env: { ...process.env, SPISOK_TOKEN: token },
          encoding: "utf8",
        },
      );
    await zotero.evaluate(`Zotero.Prefs.set("httpServer.localAPI.enabled", false); return 0`);
    const token = await inPane<string>(
      `one("endpoint").click(); await until(() => one("token").value); return one("token").value`,
    );
    assert.match(token, /^[\w-]{32}$/);
    const wrong = run("guess");
    assert.match(wrong.stderr, /the token is not that of Spisok's settings/);
    const right = run(token);
    assert.match(right.stdout, /^1 item created/, right.stderr);
    const items = `const all = await Zotero.Items.getAll(Zotero.Libraries.userLibraryID, true); const manual = all.map((item) => item.getTags().every(({ type }) => !type)); await Zotero.Items.erase(all.map(({ id }) => id)); return manual`;
    assert.deepEqual(await zotero.evaluate(items), [true]);
  });

  it("put another language into the menus and the pane at once", async () => {
    const label = `return Zotero.getMainWindow().document.l10n.formatMessages(["spisok-menu-import"]).then(([message]) => message.attributes[0].value)`;
    const english = await zotero.evaluate(label);
    await inPane(
      `pick("language", "pl-PL"); await until(() => one("titles-heading").textContent === "Tytuły"); await wait(500)`,
    );
    const polish = await zotero.evaluate<string>(label);
    assert.notEqual(polish, english);
    await shot(`settings-zotero-pl-${version}`);
    await inPane(`pick("language", "be"); await until(() => one("titles-heading").textContent === "Назвы")`);
  });

  it("outlive a restart, and are gone after a reset", async () => {
    await zotero.stop();
    await zotero.start();
    const tags = async (name: string) => (await importList(name)).tags.map(({ tag }) => tag).sort();
    assert.deepEqual(await tags("Kept"), ["power", "sanctions"]);
    assert.equal(await zotero.evaluate(`return Zotero.Prefs.get("extensions.spisok.language", true)`), "be");
    await zotero.evaluate("Zotero.Spisok.settings.reset(); return 0");
    const { extra, tags: automatic } = await importList("Reset");
    assert.match(extra, /^printed-url: /m);
    assert.ok(automatic.every(({ type }) => type === 1));
    assert.equal(
      await zotero.evaluate(`return Zotero.Prefs.get("extensions.spisok.endpoint.enabled", true)`),
      false,
    );
  });

  it("have one pane however often the add-on is switched off and on", async () => {
    const panes = `return Zotero.PreferencePanes.pluginPanes.filter(({ id }) => id === "spisok-pane").length`;
    for (let round = 0; round < 3; round++) {
      await zotero.evaluate(
        `const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
         const addon = await AddonManager.getAddonByID("spisok@reading-list"); await addon.disable(); return 0`,
      );
      assert.equal(await zotero.evaluate(panes), 0);
      await zotero.evaluate(
        `const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
         const addon = await AddonManager.getAddonByID("spisok@reading-list"); await addon.enable(); return 0`,
      );
      // The pane is registered while Zotero goes on.
      for (let i = 0; i < 50 && !(await zotero.evaluate(panes)); i++) await sleep(100);
      assert.equal(await zotero.evaluate(panes), 1);
    }
  });
});
