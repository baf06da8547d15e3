import { describe, expect, test } from "vitest";
import type { ZoteroItem } from "../../../src/core/index.ts";
import { itemAsSet } from "../../../src/zotero/settings/items.ts";

const item: ZoteroItem = {
  itemType: "webpage",
  title: "Pyat' mifov",
  creators: [],
  tags: [{ tag: "sanctions", type: 1 }],
  extra:
    "original-title: Пять мифов\nprinted-title: Pyat'mifov\nunparsed: printed-url: no label\nprinted-url: https://a.by/?fbclid=x",
};

describe("an item", () => {
  test("stays as it is by the defaults", () =>
    expect(itemAsSet(item, { tagType: "automatic", provenance: true })).toEqual(item));

  test("gets manual tags", () =>
    expect(itemAsSet(item, { tagType: "manual", provenance: true }).tags).toEqual([{ tag: "sanctions" }]));

  test("loses what the list had printed, but not what found no field", () =>
    expect(itemAsSet(item, { tagType: "automatic", provenance: false }).extra).toBe(
      "original-title: Пять мифов\nunparsed: printed-url: no label",
    ));

  test("has no Extra where nothing is left of it", () =>
    expect(
      itemAsSet({ ...item, extra: "printed-title: A" }, { tagType: "automatic", provenance: false }),
    ).not.toHaveProperty("extra"));
});
