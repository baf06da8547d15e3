import { beforeEach, describe, expect, test } from "vitest";
import { applyEdits } from "../../../src/zotero/operations/apply.ts";
import { planEdits } from "../../../src/zotero/operations/plan.ts";
import { snapshotOf } from "../../../src/zotero/operations/snapshot.ts";
import type { Edit, ItemFindings, Operation } from "../../../src/zotero/operations/types.ts";
import { lastChanges, undoChanges } from "../../../src/zotero/operations/undo.ts";
import { installFake, type FakeItem, type FakeZotero } from "../fake-zotero.ts";
import { existing } from "./items.ts";

const tracked = "https://a.by/x?fbclid=1";
const glued = "Novyye ogranicheniya dlyaprezidenta Belarusi";

let fake: FakeZotero;
beforeEach(() => (fake = installFake()));

const find = (item: FakeItem, operation: Operation): ItemFindings => ({
  id: item.id,
  edits: planEdits(snapshotOf(item as unknown as Zotero.Item), operation),
  remarks: [],
});
const text = (item: FakeItem, name: string) => String(item.getField(name, false, true));

describe("writing chosen changes", () => {
  test("cleans links in one transaction, one notice, one step of the history", async () => {
    const items = [];
    for (let i = 0; i < 3; i++) items.push(await existing(fake, { url: `${tracked}&id=${i}`, extra: "my own words" }));
    const clean = await existing(fake, { url: "https://a.by/y" });
    const before = clean.dateModified;
    const chosen = [...items, clean].map((item) => find(item, "links"));
    expect(await applyEdits("links", chosen)).toMatchObject({ changed: 3, skipped: 1 });
    expect(items.map((item) => text(item, "url"))).toEqual([0, 1, 2].map((i) => `https://a.by/x?id=${i}`));
    expect(text(items[1]!, "extra")).toBe(`my own words\nprinted-url: ${tracked}&id=1`);
    expect(clean.dateModified).toBe(before);
    expect(fake.notices).toEqual([items.map(({ id }) => `modify ${id}`)]);
    expect(fake.undoSteps).toEqual([{ action: "spisok-operations-undo-links", args: { count: 3 }, changes: 3 }]);
  }); // prettier-ignore

  test("tells Zotero's windows of thousands in portions, after one transaction", async () => {
    const items = [];
    for (let i = 0; i < 1100; i++) items.push(await existing(fake, { url: `${tracked}&id=${i}` }));
    fake.notices.length = 0;
    await applyEdits("links", items.map((item) => find(item, "links"))); // prettier-ignore
    expect(fake.notices.map((ids) => ids.length)).toEqual([500, 500, 100]);
    expect(fake.undoSteps).toHaveLength(1);
  });

  test("needs no history: Zotero 8 has none", async () => {
    fake = installFake({ version: 8 });
    const item = await existing(fake, { url: tracked });
    expect((await applyEdits("links", [find(item, "links")])).changed).toBe(1);
  });

  test("keeps the printed link that Extra has already", async () => {
    const item = await existing(fake, { url: tracked, extra: "printed-url: https://a.by/printed" });
    await applyEdits("links", [find(item, "links")]);
    expect(text(item, "extra")).toBe("printed-url: https://a.by/printed");
  });

  test("writes the lines for Cite Non-English, and undoes them", async () => {
    const item = await existing(fake, {
      title: "Novyye ogranicheniya dlya prezidenta Belarusi",
      extra: "mine",
    });
    const edits = planEdits(snapshotOf(item as unknown as Zotero.Item), "titles", { cne: true });
    const { undoToken } = await applyEdits("titles", [{ id: item.id, edits, remarks: [] }]);
    expect(text(item, "extra").split("\n")).toEqual([
      "mine",
      "original-title: Новые ограничения для президента Беларуси",
      "cne-original-language: ru-RU",
      "cne-title-original: Новые ограничения для президента Беларуси",
      "cne-title-romanized: Novyye ogranicheniya dlya prezidenta Belarusi",
    ]);
    await undoChanges(undoToken);
    expect(text(item, "extra")).toBe("mine");
  });

  test("writes title, language and original where the type has them", async () => {
    const statute = await existing(fake, { itemType: "statute", nameOfAct: glued });
    const software = await existing(fake, { itemType: "computerProgram", title: glued });
    await applyEdits("titles", [find(statute, "titles"), find(software, "titles")]);
    expect(statute.fields["nameOfAct"]).toBe("Novyye ogranicheniya dlya prezidenta Belarusi");
    expect(text(statute, "language")).toBe("ru-Latn");
    expect(text(statute, "extra")).toBe(
      `printed-title: ${glued}\noriginal-title: Новые ограничения для президента Беларуси`,
    );
    expect("language" in software.fields).toBe(false);
  });

  test("only what was chosen", async () => {
    const item = await existing(fake, { title: glued });
    const { edits } = find(item, "titles");
    await applyEdits("titles", [
      { id: item.id, edits: edits.filter(({ kind }) => kind === "language"), remarks: [] },
    ]);
    expect([text(item, "title"), text(item, "language"), text(item, "extra")]).toEqual([
      glued,
      "ru-Latn",
      "",
    ]);
  });

  test("a change that needs another goes with it", async () => {
    const item = await existing(fake, { title: "Rezhim ustoyal", language: "ru-Latn" });
    const language: Edit = { kind: "language", from: "ru-Latn", to: "ru", sure: true, needs: "title" };
    expect((await applyEdits("titles", [{ id: item.id, edits: [language], remarks: [] }])).changed).toBe(0);
    expect(text(item, "language")).toBe("ru-Latn");
  });

  test("adds automatic tags and keeps those that are there", async () => {
    const item = await existing(fake, { title: "The sanctions", tags: [{ tag: "mine" }] });
    await applyEdits("themes", [find(item, "themes")]);
    expect(item.getTags()).toEqual([{ tag: "mine" }, { tag: "sanctions", type: 1 }]);
  });

  test("adds manual tags where the settings say so, and takes them back", async () => {
    fake.prefs.set("extensions.spisok.tagType", "manual");
    const item = await existing(fake, { title: "The sanctions" });
    await applyEdits("themes", [find(item, "themes")]);
    expect(item.getTags()).toEqual([{ tag: "sanctions", type: 0 }]);
    await undoChanges();
    expect(item.getTags()).toEqual([]);
  });

  test("leaves items that were changed or deleted since the preview", async () => {
    const [edited, trashed, gone] = [
      await existing(fake, { url: tracked }),
      await existing(fake, { url: tracked }),
      await existing(fake, { url: tracked }),
    ];
    const chosen = [edited, trashed, gone].map((item) => find(item, "links"));
    edited.fields["url"] = "https://a.by/other?fbclid=2";
    trashed.deleted = true;
    fake.items.delete(gone.id);
    expect(await applyEdits("links", chosen)).toMatchObject({ changed: 0, skipped: 3, undoToken: "" });
    expect(fake.notices).toEqual([[]]);
    expect(await lastChanges()).toBeNull();
  });

  test("refuses a read-only library before anything is written", async () => {
    const mine = await existing(fake, { url: tracked });
    const theirs = await existing(fake, { url: tracked }, 2);
    const chosen = [mine, theirs].map((item) => find(item, "links"));
    await expect(applyEdits("links", chosen)).rejects.toThrow("read-only");
    expect([text(mine, "url"), text(theirs, "url")]).toEqual([tracked, tracked]);
  });

  test.each<[string, Operation]>([
    ["links", "links"],
    ["tags, which can be given again", "themes"],
  ])("a stop leaves nothing behind: %s", async (_name, operation) => {
    const items = [];
    for (let i = 0; i < 5; i++)
      items.push(await existing(fake, { title: `The sanctions ${i}`, url: `${tracked}&id=${i}` }));
    const chosen = items.map((item) => find(item, operation));
    const before = items.map((item) => JSON.stringify([item.fields, item.tags, item.dateModified]));
    let asked = 0;
    const hooks = { isCancelled: () => asked++ >= 3 };
    await expect(applyEdits(operation, chosen, hooks)).rejects.toThrow("stopped");
    expect(items.map((item) => JSON.stringify([item.fields, item.tags, item.dateModified]))).toEqual(before);
    expect(fake.notices).toEqual([]);
    expect(await lastChanges()).toBeNull();
    expect((await applyEdits(operation, chosen)).changed).toBe(5);
  });
});

describe("undo", () => {
  test("brings back fields, Extra and tags, also after a restart", async () => {
    const item = await existing(fake, { title: glued, tags: [{ tag: "mine" }], extra: "my own words" });
    const before = JSON.stringify([item.fields, item.tags]);
    await applyEdits("titles", [find(item, "titles")]);
    const { items, files } = fake;
    // A restart: all that is left is what is on the disk.
    fake = installFake();
    Object.assign(fake, { items, files });
    const again = items.get(item.id) as unknown as { zotero: FakeZotero };
    again.zotero = fake;
    expect(await undoChanges()).toEqual({ restored: 1, skipped: 0 });
    const there = JSON.parse(JSON.stringify([item.fields, item.tags])) as [Record<string, string>, unknown];
    expect([Object.fromEntries(Object.entries(there[0]).filter(([, value]) => value)), there[1]]).toEqual(
      JSON.parse(before),
    );
    await expect(undoChanges()).rejects.toThrow("cannot be undone");
  });

  test("removes the tags that it added, but not those that somebody made his own", async () => {
    const [auto, taken] = [
      await existing(fake, { title: "The sanctions" }),
      await existing(fake, { title: "More sanctions" }),
    ];
    await applyEdits("themes", [find(auto, "themes"), find(taken, "themes")]);
    taken.addTag("sanctions", 0);
    await undoChanges();
    expect([auto.getTags(), taken.getTags()]).toEqual([[], [{ tag: "sanctions", type: 0 }]]);
  });

  test("leaves what was changed since", async () => {
    const item = await existing(fake, { url: tracked });
    const { undoToken } = await applyEdits("links", [find(item, "links")]);
    item.setField("url", "https://a.by/mine");
    item.setField("extra", "mine");
    await fake.Zotero.DB.executeTransaction(() => item.save());
    expect(await undoChanges(undoToken)).toEqual({ restored: 0, skipped: 1 });
    expect(text(item, "url")).toBe("https://a.by/mine");
  });

  test("goes back operation by operation, or takes back the one that is named, once", async () => {
    const item = await existing(fake, { url: tracked, title: "The sanctions" });
    const { undoToken } = await applyEdits("links", [find(item, "links")]);
    await applyEdits("themes", [find(item, "themes")]);
    expect((await lastChanges())?.operation).toBe("themes");
    expect(await undoChanges(undoToken)).toEqual({ restored: 1, skipped: 0 });
    expect([text(item, "url"), item.getTags().length]).toEqual([tracked, 1]);
    await expect(undoChanges(undoToken)).rejects.toThrow("cannot be undone");
    await undoChanges();
    expect(item.getTags()).toEqual([]);
    expect(await lastChanges()).toBeNull();
  });

  test("is kept for the last ten operations", async () => {
    const items = [];
    for (let i = 0; i < 12; i++) items.push(await existing(fake, { url: `${tracked}&id=${i}` }));
    for (const item of items) await applyEdits("links", [find(item, "links")]);
    for (let i = 0; i < 10; i++) await undoChanges();
    expect(items.map((item) => text(item, "url").includes("fbclid"))).toEqual(items.map((_, i) => i >= 2));
    await expect(undoChanges()).rejects.toThrow("too long ago");
  });
});
