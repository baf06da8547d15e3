import { describe, expect, test } from "vitest";
import { importLabel, importRemark, type Prospect } from "../../../src/zotero/window/prospect.ts";

const none: Prospect = {
  chosen: 0,
  known: 0,
  toAdd: 0,
  updated: 0,
  collected: true,
  related: false,
  noted: false,
};
const [usual, nothing] = [{ id: "spisok-import" }, null];

describe("what the button and the words beside it say", () => {
  test.each<[string, Partial<Prospect>, ReturnType<typeof importLabel>, ReturnType<typeof importRemark>]>([
    ["nothing chosen", {}, usual, null],
    ["all new", { chosen: 3 }, usual, null],
    ["some known", { chosen: 3, known: 2, toAdd: 2 }, usual, { id: "spisok-import-known", count: 2 }],
    ["some known, all in it", { chosen: 3, known: 2 }, usual, { id: "spisok-import-known-left", count: 2 }],
    ["some known, no collection", { chosen: 3, known: 1, collected: false }, usual, { id: "spisok-import-known-left", count: 1 }], // prettier-ignore
    ["all known", { chosen: 3, known: 3, toAdd: 3 }, { id: "spisok-import-add", count: 3 }, null],
    ["all known, one in it", { chosen: 3, known: 3, toAdd: 2 }, { id: "spisok-import-add", count: 2 }, null],
    ["all known, all in it", { chosen: 3, known: 3 }, nothing, { id: "spisok-import-known-left", count: 3 }],
    ["all known, to relate", { chosen: 3, known: 3, collected: false, related: true }, { id: "spisok-import-relate", count: 3 }, { id: "spisok-import-known-left", count: 3 }], // prettier-ignore
    ["all known, one to update", { chosen: 3, known: 3, updated: 1 }, { id: "spisok-import-update", count: 1 }, null], // prettier-ignore
    ["some known, one to update", { chosen: 3, known: 2, toAdd: 2, updated: 1 }, usual, { id: "spisok-import-known-updated", count: 1 }], // prettier-ignore
    ["all known, one to add, one to update", { chosen: 3, known: 3, toAdd: 1, updated: 1 }, { id: "spisok-import-add", count: 1 }, { id: "spisok-import-known-updated", count: 1 }], // prettier-ignore
    [
      "all known, a note",
      { chosen: 3, known: 3, noted: true },
      usual,
      { id: "spisok-import-known-left", count: 3 },
    ],
  ])("%s", (_name, given, label, remark) => {
    expect(importLabel({ ...none, ...given })).toEqual(label);
    expect(importRemark({ ...none, ...given })).toEqual(remark);
  });
});
