import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ZoteroItem } from "../../../src/core/index.ts";
import { showNotice, tellFailure } from "../../../src/zotero/tell.ts";
import { importForWindow } from "../../../src/zotero/writing/import-for-window.ts";
import { lastImport } from "../../../src/zotero/writing/undo.ts";
import { installFake, type FakeZotero } from "../fake-zotero.ts";

vi.mock("../../../src/zotero/tell.ts", () => ({ showNotice: vi.fn(), tellFailure: vi.fn() }));

const items = Array.from({ length: 30 }, (_, n): ZoteroItem => ({
  itemType: "webpage",
  title: `Page number ${n}`,
  creators: [],
  tags: [],
  url: `https://a.by/${n}`,
}));
const to = { libraryID: 1, collectionName: "List" };

describe("an import whose window is closed in the middle", () => {
  let fake: FakeZotero;
  let open: boolean;
  let kept: string[];
  let seen: number;
  const closesAt = (count: number, stops = false) => {
    open = true;
    kept = ["draft", "session"];
    seen = 0;
    const keep = {
      saveDraft: (text: string) => (kept[0] = text),
      saveSession: (text: string) => (kept[1] = text),
    };
    return importForWindow(() => open, keep)(
      items,
      to,
      {},
      () => seen++,
      () => {
        if (!open) throw new Error("dead object");
        if (fake.items.size === count) open = false;
        return stops && !open;
      },
    );
  };
  beforeEach(() => {
    fake = installFake();
    vi.clearAllMocks();
  });

  test("goes on to its end, is told, can be undone, and is not offered again", async () => {
    const outcome = await closesAt(10);
    expect(outcome.created).toHaveLength(30);
    expect(fake.items.size).toBe(30);
    expect(fake.notices).toHaveLength(1);
    expect(showNotice).toHaveBeenCalledExactlyOnceWith("spisok-outcome", {
      created: 30,
      linked: 0,
      updated: 0,
    });
    expect(kept).toEqual(["", ""]);
    expect(lastImport()?.token).toBe(outcome.undoToken);
  });

  test("tells a failure, leaves nothing behind and keeps the list for the next window", async () => {
    fake = installFake({ failAt: 20 });
    await expect(closesAt(10)).rejects.toThrow("disk full");
    expect(fake.items.size).toBe(0);
    expect(tellFailure).toHaveBeenCalledOnce();
    expect(showNotice).not.toHaveBeenCalled();
    expect(kept).toEqual(["draft", "session"]);
  });

  test("stays stopped when it was stopped before", async () => {
    await expect(closesAt(10, true)).rejects.toThrow("stopped");
    expect(fake.items.size).toBe(0);
    expect(tellFailure).not.toHaveBeenCalled();
    expect(kept).toEqual(["draft", "session"]);
  });

  test("tells nothing where the window is there", async () => {
    await closesAt(-1);
    expect(seen).toBeGreaterThan(0);
    expect(showNotice).not.toHaveBeenCalled();
    expect(kept).toEqual(["draft", "session"]);
  });

  test("is waited for by the next one, which finds its items", async () => {
    const [first, second] = await Promise.all([closesAt(10), closesAt(-1)]);
    expect(first.created).toHaveLength(30);
    expect(second.created).toEqual([]);
    expect(fake.items.size).toBe(30);
  });
});
