import { expect, test } from "vitest";
import { selection } from "../../src/zotero/selection.ts";
import { installFake } from "./fake-zotero.ts";

test.each([8, 10] as const)("the selection in Zotero %i", (version) => {
  installFake({ version });
  expect(selection()).toEqual({ libraryID: 3, collectionID: null });
});
