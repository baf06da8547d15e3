import { beforeEach, describe, expect, test, vi } from "vitest";
import { registerMenus, unregisterMenus } from "../../../src/zotero/menus.ts";
import type { Menu } from "../../../src/zotero/operations/menu.ts";
import { importReadingListOf } from "../../../src/zotero/operations/article-list.ts";
import { openOperationsWindow } from "../../../src/zotero/operations/operations-window.ts";
import { lastChanges, undoChanges } from "../../../src/zotero/operations/undo.ts";
import { itemsOf, type MenuContext, type TreeRow } from "../../../src/zotero/operations/selected-items.ts";
import { installFake, type FakeItem, type FakeZotero } from "../fake-zotero.ts";
import { existing } from "./items.ts";

let fake: FakeZotero;
let told: unknown[];
beforeEach(() => {
  told = [];
  fake = installFake();
  registerMenus("spisok@reading-list", () => ({
    openImportWindow: async () => void told.push("the window"),
    openImportWindowHere: async () => void told.push("the window for what is selected"),
    openOperationsWindow,
    importReadingListOf,
    lastChanges,
    undoChanges,
    tell: async (id) => void told.push(id),
    tellFailure: async (error) => void told.push(error),
  }));
  return unregisterMenus;
});

const submenu = (target: string) =>
  fake.menus
    .find((menu) => menu.target === target)!
    .menus.find(({ l10nID }) => l10nID === "spisok-operations-menu") as Menu;

function context(parts: { items?: unknown[]; rows?: Partial<TreeRow>[] }) {
  const seen = { enabled: true, visible: true };
  return {
    seen,
    ...(parts.items && { items: parts.items }),
    collectionTreeRows: parts.rows ?? [{}],
    get collectionTreeRow(): never {
      throw new Error("collectionTreeRow was removed -- use collectionTreeRows");
    },
    setEnabled: (enabled: boolean) => (seen.enabled = enabled),
    setVisible: (visible: boolean) => (seen.visible = visible),
  } as unknown as MenuContext & { seen: typeof seen };
}

const showing = (menu: Menu, ctx: ReturnType<typeof context>) => {
  menu.onShowing!({} as Event, ctx);
  return ctx.seen;
};

describe("the menus", () => {
  test("stand in the context menus of items and of collections, and go again", () => {
    for (const target of ["main/library/item", "main/library/collection"])
      expect(submenu(target).menus!.map(({ l10nID }) => l10nID?.replace("spisok-operations-menu-", ""))).toEqual(
        expect.arrayContaining(["links", "titles", "themes", "check", "undo"]),
      );
    unregisterMenus();
    expect(fake.menus).toEqual([]);
  }); // prettier-ignore

  test.each([
    ["main/menubar/file", "the window"],
    ["main/library/collection", "the window for what is selected"],
  ])("a list is imported from %s: %s", (target, opened) => {
    const [item] = fake.menus.find((menu) => menu.target === target)!.menus as Menu[];
    item!.onCommand!({} as Event, context({}));
    expect(told).toEqual([opened]);
  });

  test.each<[string, Partial<TreeRow>, boolean]>([
    ["a collection", {}, true],
    ["the trash", { isTrash: () => true }, false],
    ["a feed", { isFeedsOrFeed: () => true }, false],
  ])("for %s", (_name, row, visible) =>
    expect(showing(submenu("main/library/collection"), context({ rows: [row] })).visible).toBe(visible),
  );

  test("a read-only library can be checked, but not changed", async () => {
    const items = [await existing(fake, { title: "Theirs" }, 2)];
    const named = (target: string, name: string) =>
      submenu(target).menus!.find(({ l10nID }) => l10nID === `spisok-operations-menu-${name}`)!;
    const enabled = ["links", "titles", "themes", "check"].map(
      (name) => showing(named("main/library/item", name), context({ items })).enabled,
    );
    expect(enabled).toEqual([false, false, false, true]);
    const rows = [{ editable: false }];
    expect(showing(named("main/library/collection", "links"), context({ rows })).enabled).toBe(false);
  });

  test("a list is offered only where one item with a PDF is selected", async () => {
    const [list] = submenu("main/library/item").menus!;
    const [pdf, other] = [await existing(fake, { title: "One" }), await existing(fake, { title: "Two" })];
    pdf.isPDFAttachment = () => true;
    const visible = [[pdf], [other], [pdf, other], []].map(
      (items) => showing(list!, context({ items })).visible,
    );
    expect(visible).toEqual([true, false, false, false]);
  });
});

test("says why a command failed, which has no window of its own", async () => {
  const undo = submenu("main/library/item").menus!.at(-1)!;
  undo.onCommand!({} as Event, context({}) as MenuContext);
  await vi.waitFor(() => expect(told).toMatchObject([{ code: "undo-old" }]));
});

describe("what a command is for", () => {
  const child = (parent: FakeItem) => ({ parentItemID: parent.id, isRegularItem: () => false });
  test("selected items, each once; an attachment stands for its parent", async () => {
    const [one, two] = [await existing(fake, { title: "One" }), await existing(fake, { title: "Two" })];
    const trashed = await existing(fake, { title: "Three" });
    trashed.deleted = true;
    const note = { parentItemID: false, isRegularItem: () => false };
    const found = await itemsOf(context({ items: [one, child(one), child(two), note, trashed] }));
    expect(found).toEqual([one, two]);
  });
  test("everything in the selected collections, in Zotero 10 and before", async () => {
    const one = await existing(fake, { title: "One" });
    const row = { getItems: async () => [one, child(one)] } as unknown as TreeRow;
    expect(await itemsOf(context({ rows: [row, row] }))).toEqual([one]);
    expect(await itemsOf({ collectionTreeRow: row } as MenuContext)).toEqual([one]);
  });
});
