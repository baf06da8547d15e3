import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rememberImport } from "../../../src/zotero/writing/undo.ts";
import { treatNewItems } from "../../../src/zotero/operations/treat-new-items.ts";
import { stopWatching, watchNewItems } from "../../../src/zotero/operations/new-items.ts";
import { planPortion, type PlanRequest } from "../../../src/zotero/operations/plan-portion.ts";
import { undoChanges } from "../../../src/zotero/operations/undo.ts";
import { installFake, type FakeItem, type FakeZotero } from "../fake-zotero.ts";
import { existing } from "./items.ts";

const tracked = "https://a.by/x?fbclid=1";
let fake: FakeZotero;
let answered = 0;

beforeEach(() => {
  fake = installFake();
  answered = 0;
  Object.assign(globalThis, {
    ChromeWorker: class {
      onmessage: (event: { data: unknown }) => void = () => {};
      terminate() {}
      postMessage(request: PlanRequest) {
        answered += request.items.length;
        void Promise.resolve().then(() => this.onmessage({ data: planPortion(request) }));
      }
    },
  });
  fake.prefs.set("extensions.spisok.newItems", true);
  fake.prefs.set("extensions.spisok.tags", true);
  fake.prefs.set("extensions.spisok.codebooks.builtIn", true);
  // No files of codebooks or rules.
  Object.assign((globalThis as unknown as { IOUtils: object }).IOUtils, {
    exists: async () => false,
    getChildren: async () => [],
    stat: async () => {
      throw new Error("NotFoundError");
    },
  });
  vi.useFakeTimers();
  watchNewItems(treatNewItems);
});
afterEach(() => {
  stopWatching();
  vi.useRealTimers();
});

const added = (...items: FakeItem[]) => {
  for (const observer of fake.observers.values())
    observer.notify("add", "item", items.map(({ id }) => id), {}); // prettier-ignore
};
const later = () => vi.advanceTimersByTimeAsync(10_000);
const url = (item: FakeItem) => String(item.getField("url"));
const press = (parts: object = {}) => existing(fake, { title: "The sanctions and the state", url: tracked, ...parts }); // prettier-ignore

test("cleans, tags and normalises what was added, in one step that can be undone", async () => {
  const items = [await press(), await press()];
  added(items[0]!);
  added(items[1]!);
  await later();
  for (const item of items) {
    expect(url(item)).toBe("https://a.by/x");
    expect(item.getTags()).toEqual([{ tag: "sanctions", type: 1 }]);
    expect(item.getField("language")).toBe("en");
  }
  expect(fake.undoSteps).toEqual([{ action: "spisok-operations-undo-new", args: { count: 2 }, changes: 2 }]);
  await undoChanges();
  expect(items.map(url)).toEqual([tracked, tracked]);
});

test("leaves changes that are not sure to the user", async () => {
  const item = await press({ title: "Rezhim ustoyal" });
  added(item);
  await later();
  expect([url(item), item.getField("language"), String(item.getField("extra"))]).toEqual([
    "https://a.by/x",
    "",
    `printed-url: ${tracked}`,
  ]);
});

test("looks at an item once only", async () => {
  const item = await press();
  added(item);
  await later();
  item.setField("url", tracked);
  added(item);
  await later();
  expect([answered, url(item)]).toEqual([1, tracked]);
});

test("waits for the end of a sync", async () => {
  const item = await press();
  fake.syncInProgress = true;
  added(item);
  await later();
  expect([answered, url(item)]).toEqual([0, tracked]);
  fake.syncInProgress = false;
  await later();
  expect(url(item)).toBe("https://a.by/x");
});

const imported = (key: string, libraryID: number) =>
  rememberImport({ created: [key], linked: [], collection: null, collectionCreated: false, libraryID });

test.each<[string, (item: FakeItem) => void]>([
  ["from a sync", (item) => (item.synced = true)],
  ["with a version of the server", (item) => (item.version = 7)],
  ["in the trash already", (item) => (item.deleted = true)],
  ["of Spisok's own import", ({ key, libraryID }) => imported(key, libraryID)],
  ["of the import before the last", ({ key, libraryID }) => [key, "NEXT"].forEach((one) => imported(one, libraryID))], // prettier-ignore
  ["while the setting is off", () => fake.prefs.set("extensions.spisok.newItems", false)],
  ["after the shutdown", () => stopWatching()],
])("leaves items %s", async (_name, prepare) => {
  const item = await press();
  prepare(item);
  added(item);
  await later();
  expect([answered, url(item)]).toEqual([0, tracked]);
});

test("leaves items of a read-only library, and tags where lists get none", async () => {
  fake.prefs.set("extensions.spisok.tags", false);
  const [mine, theirs] = [await press(), await existing(fake, { title: "The sanctions", url: tracked }, 2)];
  added(mine, theirs);
  await later();
  expect([url(mine), url(theirs), mine.getTags()]).toEqual(["https://a.by/x", tracked, []]);
});

test("is gone after the shutdown", () => {
  expect(fake.observers.size).toBe(1);
  stopWatching();
  expect(fake.observers.size).toBe(0);
});
