import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { unzipSync, zipSync } from "fflate";
import { buildAddon } from "../../scripts/build-addon.ts";
import { ZoteroProcess } from "./zotero-process.ts";

const LIST =
  "Ivanova, O. (2023). Sanctions and the regime. Journal of Things, 12(3), 45–67. https://doi.org/10.1234/abcd";

const CODEBOOK = `name: Energy
tags:
  - tag: gas
    patterns:
      en: [pipeline*]
`;

describe("other versions of the add-on in a real Zotero", () => {
  let zotero: ZoteroProcess;
  let own: string;

  /** The add-on as a version of another number, as a file. */
  async function packed(version: string): Promise<string> {
    const files = unzipSync(await readFile(await buildAddon()));
    const manifest = JSON.parse(new TextDecoder().decode(files["manifest.json"])) as object;
    files["manifest.json"] = new TextEncoder().encode(JSON.stringify({ ...manifest, version }));
    const file = join(zotero.folder, "given", `${version}.xpi`);
    await mkdir(join(zotero.folder, "given"), { recursive: true });
    await writeFile(file, zipSync(files));
    return file;
  }

  const install = async (version: string) =>
    zotero.evaluate(
      `const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
       const { FileUtils } = ChromeUtils.importESModule("resource://gre/modules/FileUtils.sys.mjs");
       const install = await AddonManager.getInstallForFile(new FileUtils.File(args.file), "application/x-xpinstall");
       await install.install();
       await t.until(() => Zotero.Spisok?.version === args.version, "version " + args.version)`,
      { file: await packed(version), version },
    );

  /** What a user would miss. */
  const kept = () =>
    zotero.evaluate<Record<string, unknown>>(
      `const pref = (name) => Zotero.Prefs.get("extensions.spisok." + name, true);
       return {
         tagType: pref("tagType"), exempt: pref("links.exempt"), language: pref("language"), draft: pref("draft"),
         token: Zotero.Spisok.settings.token(),
         codebooks: (await Zotero.Spisok.settings.codebooks.list()).map(({ file, used }) => file + used),
         items: (await t.items()).map((item) => item.getField("title")),
       }`,
    );

  before(async () => {
    zotero = await ZoteroProcess.launch();
    own = await zotero.evaluate<string>("return Zotero.Spisok.version");
  });
  after(() => zotero?.remove());

  it("keep settings, codebooks, items and undo when a newer one is put over this one", async () => {
    await zotero.evaluate(
      `const set = (name, value) => Zotero.Prefs.set("extensions.spisok." + name, value, true);
       set("tagType", "manual");
       set("links.exempt", '["example.org"]');
       set("language", "pl-PL");
       set("draft", "A text that was typed");
       Zotero.Spisok.settings.newToken();
       await Zotero.Spisok.settings.codebooks.save(null, "Energy", args.codebook);
       await Zotero.Spisok.importText(args.list, { collectionName: "Kept" })`,
      { codebook: CODEBOOK, list: LIST },
    );
    const before = await kept();
    assert.equal((before["items"] as string[]).length, 1);
    assert.match(String(before["codebooks"]), /energy/i);
    await install("9.0.0");
    assert.deepEqual(await kept(), before);
    assert.deepEqual(await zotero.evaluate("return t.errors()"), []);
  });

  it("keep them when this one is put over the newer one, which left what this one does not know", async () => {
    const before = await kept();
    await zotero.evaluate(
      `const set = (name, value) => Zotero.Prefs.set("extensions.spisok." + name, value, true);
       set("scheme", "a-later-scheme");
       set("title", "a-later-form");
       set("later", "a setting of the later version");
       const last = JSON.parse(Zotero.Prefs.get("extensions.spisok.lastImport", true));
       set("lastImport", JSON.stringify({ ...last, later: [1, 2, 3] }))`,
    );
    await install(own);
    assert.deepEqual(await kept(), before);
    // As the newer one left it: read anew after a restart, too.
    await zotero.stop();
    await zotero.start();
    assert.equal(await zotero.evaluate("return Zotero.Spisok.version"), own);
    assert.deepEqual(await kept(), before);
    const found = await zotero.evaluate<Record<string, unknown>>(
      `await t.choose(await t.fileMenu(), "spisok-menu-import");
       await t.opened();
       const found = { draft: t.field("source").value, scheme: t.field("scheme").value, lang: t.window().document.documentElement.lang };
       await t.press("undo-last");
       await t.until(async () => !(await t.items()).length, "the undo of what was imported before");
       t.window().close();
       return found`,
    );
    assert.deepEqual(found, { draft: "A text that was typed", scheme: "keep", lang: "pl-PL" });
    assert.deepEqual(await zotero.evaluate("return t.errors()"), []);
  });

  it("can be removed and installed again, with the settings as they were", async () => {
    const before = await kept();
    await zotero.evaluate(
      `await (await t.addon("spisok@reading-list")).uninstall();
       await t.until(() => !Zotero.Spisok, "the end")`,
    );
    await install(own);
    assert.deepEqual(await kept(), before);
  });
});
