import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { loadAsync } from "../../../src/zotero/documents/zip-reader.ts";
import { wordFile } from "./word-file.ts";

const loaded = (bytes: Uint8Array) => loadAsync(bytes.slice().buffer);

describe("archives as mammoth reads them", () => {
  test("a file by its name", async () => {
    const found = (await loaded(wordFile(["Kos B. (2021), *War*, Minsk."]))).file("word/document.xml");
    expect(strFromU8(await found!.async("uint8array"))).toContain("Kos B. (2021), ");
  });

  test.each(["word/media/1.png", "word/none.xml", "toString"])("not %s", async (name) => {
    const archive = zipSync({ "word/document.xml": strToU8("<a/>"), "word/media/1.png": strToU8("PNG") });
    expect((await loaded(archive)).file(name)).toBeNull();
  });

  test("what is no archive", async () => {
    await expect(loaded(strToU8("PK but not really"))).rejects.toThrow();
  });
});
