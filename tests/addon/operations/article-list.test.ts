import { beforeEach, expect, test, vi } from "vitest";
import { openImportWindow } from "../../../src/zotero/import-window.ts";
import { importReadingListOf } from "../../../src/zotero/operations/article-list.ts";
import { hasPdf } from "../../../src/zotero/operations/pdf-files.ts";
import { installFake, type FakeZotero } from "../fake-zotero.ts";
import { existing } from "./items.ts";

vi.mock("../../../src/zotero/import-window.ts", () => ({ openImportWindow: vi.fn() }));

let fake: FakeZotero;
beforeEach(() => {
  fake = installFake();
  vi.mocked(openImportWindow).mockReset();
});

let lastId = 1000;

/** An attachment; Zotero's getter of its text rejects where the file is missing. */
function attachment(text: string | null, pdf = true) {
  const item = {
    id: ++lastId,
    isPDFAttachment: () => pdf,
    isRegularItem: () => false,
    get attachmentText() {
      return text === null ? Promise.reject(new Error("File doesn't exist")) : Promise.resolve(text);
    },
    topLevelItem: null as unknown,
  };
  item.topLevelItem = item;
  fake.items.set(item.id, item as never);
  return item;
}

async function article(attachments: ReturnType<typeof attachment>[], best = attachments[0]) {
  const item = await existing(fake, { itemType: "journalArticle", title: "Russia and the regime" }, 3);
  for (const one of attachments) one.topLevelItem = item;
  return Object.assign(item, {
    isPDFAttachment: () => false,
    getAttachments: () => attachments.map(({ id }) => id),
    getBestAttachment: async () => best ?? false,
  }) as unknown as Zotero.Item;
}

test("opens the window with the text of the PDF and the article that it belongs to", async () => {
  const item = await article([attachment("Text\nReferences\nA. (2020)")]);
  expect(hasPdf([item])).toBe(true);
  expect(await importReadingListOf(item)).toBe(true);
  expect(openImportWindow).toHaveBeenCalledWith({
    text: "Text\nReferences\nA. (2020)",
    article: { key: item.key, title: "Russia and the regime", libraryID: 3 },
  });
});

test("takes the file that Zotero would open, else the next that has a text", async () => {
  const [missing, snapshot, scan, first, second] = [
    attachment(null),
    attachment("a web page", false),
    attachment(" "),
    attachment("first"),
    attachment("second"),
  ];
  const texts = () => vi.mocked(openImportWindow).mock.calls.map(([given]) => given?.text);
  await importReadingListOf(await article([missing, snapshot, scan, first, second]));
  await importReadingListOf(await article([first, second], second));
  expect(texts()).toEqual(["first", "second"]);
});

test("a PDF of its own comes from no article", async () => {
  const pdf = attachment("text") as unknown as Zotero.Item;
  expect(hasPdf([pdf])).toBe(true);
  await importReadingListOf(pdf);
  expect(openImportWindow).toHaveBeenCalledWith({ text: "text", article: null });
});

test("says no where there is nothing to read", async () => {
  const scanned = await article([attachment("")]);
  const bare = await article([]);
  expect([await importReadingListOf(scanned), await importReadingListOf(bare)]).toEqual([false, false]);
  expect([hasPdf([bare]), hasPdf([]), hasPdf([scanned, scanned])]).toEqual([false, false, false]);
  expect(openImportWindow).not.toHaveBeenCalled();
});
