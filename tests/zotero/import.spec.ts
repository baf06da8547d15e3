import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { buildAddon } from "../../scripts/build-addon.ts";
import { ZoteroProcess } from "./zotero-process.ts";

/** What the add-on's own import says about itself. */
interface Summary {
  created: string[];
  linked: string[];
  collection: { key: string; name: string };
  undoToken: string;
}

const list = new URL("../../addon/content/samples/slowikowski-2024.txt", import.meta.url);

describe("a reading list in a real Zotero", () => {
  let zotero: ZoteroProcess;
  let text: string;
  let first: Summary;

  const importList = (collection: string) =>
    zotero.evaluate<Summary>(
      `return await Zotero.Spisok.importText(${JSON.stringify(text)}, { collectionName: ${JSON.stringify(collection)} })`,
    );
  const titlesIn = (collection: string) =>
    zotero.evaluate<string[]>(
      `const c = Zotero.Collections.getByLibrary(Zotero.Libraries.userLibraryID).find((c) => c.name === ${JSON.stringify(collection)});
       return c ? c.getChildItems().map((item) => item.getField("title")) : [];`,
    );

  before(async () => {
    text = await readFile(list, "utf8");
    zotero = await ZoteroProcess.launch(process.env["ZOTERO_BIN"]!, await buildAddon());
  });
  after(() => zotero?.remove());

  it("runs the add-on", async () => {
    console.log(`# Zotero ${await zotero.evaluate("return Zotero.version")}`);
    assert.equal(await zotero.evaluate("return typeof Zotero.Spisok.importText"), "function");
  });

  it("creates an item for each of the 38 references, in one collection", async () => {
    first = await importList("Reading list");
    assert.equal(first.created.length, 38);
    assert.equal((await titlesIn("Reading list")).length, 38);
  });

  it("gives automatic tags, cleaned links and printed forms in Extra", async () => {
    const items = await zotero.evaluate<
      { tags: { tag: string; type?: number }[]; url: string; extra: string }[]
    >(
      `return Zotero.Items.getByLibraryAndKey && (await Zotero.Items.getAll(Zotero.Libraries.userLibraryID, true))
         .map((item) => ({ tags: item.getTags(), url: item.getField("url"), extra: item.getField("extra") }))`,
    );
    const tags = items.flatMap((item) => item.tags);
    assert.ok(tags.some(({ tag }) => tag === "sanctions"));
    assert.ok(tags.every(({ type }) => type === 1));
    assert.ok(items.every(({ url }) => !url.includes("fbclid")));
    assert.ok(items.some(({ extra }) => /^printed-url: .*fbclid/m.test(extra)));
  });

  it("creates nothing when the same list is imported again, and puts the items into the other collection", async () => {
    const again = await importList("Second list");
    assert.equal(again.created.length, 0);
    assert.equal(again.linked.length, 38);
    assert.equal((await titlesIn("Second list")).length, 38);
    const all = await zotero.evaluate(
      "return (await Zotero.Items.getAll(Zotero.Libraries.userLibraryID, true)).length",
    );
    assert.equal(all, 38);
  });

  it("still has everything after a restart, and can undo then", async () => {
    await zotero.stop();
    await zotero.start();
    assert.equal((await titlesIn("Reading list")).length, 38);
    await zotero.evaluate(`await Zotero.Spisok.undo(${JSON.stringify(first.undoToken)})`);
    const left = await zotero.evaluate(
      "return (await Zotero.Items.getAll(Zotero.Libraries.userLibraryID, true)).filter((item) => !item.deleted).length",
    );
    assert.equal(left, 0);
  });

  it("leaves nothing behind when it is killed in the middle of writing", async () => {
    await zotero.evaluate(
      `Zotero.Spisok.importText(${JSON.stringify(text.repeat(20))}, { collectionName: "Killed" }); return 0`,
    );
    zotero.kill();
    await zotero.start();
    const there = await titlesIn("Killed");
    assert.ok(there.length === 0 || there.length >= 38, `a part of the list was left: ${there.length}`);
  });

  it("is shut down without leftovers when it is disabled, five times over", async () => {
    const id = JSON.parse(await readFile(new URL("../../addon/manifest.json", import.meta.url), "utf8"))
      .applications.zotero.id as string;
    for (let round = 0; round < 5; round++) {
      await zotero.evaluate(
        `const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
         const addon = await AddonManager.getAddonByID(${JSON.stringify(id)}); await addon.disable(); return 0`,
      );
      assert.equal(await zotero.evaluate("return typeof Zotero.Spisok"), "undefined");
      assert.equal(await zotero.evaluate(`return "/spisok/status" in Zotero.Server.Endpoints`), false);
      await zotero.evaluate(
        `const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
         const addon = await AddonManager.getAddonByID(${JSON.stringify(id)}); await addon.enable(); return 0`,
      );
      assert.equal(await zotero.evaluate("return typeof Zotero.Spisok.importText"), "function");
    }
  });
});
