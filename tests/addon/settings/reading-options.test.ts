import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readReadingList } from "../../../src/core/index.ts";
import { check } from "../../../src/zotero/settings/checker.ts";
import { codebookFiles, outletFiles } from "../../../src/zotero/settings/user-files.ts";
import { LIMITS } from "../../../src/zotero/settings/limits.ts";
import { saveRulesFile, setExemptHosts, setRuleOn } from "../../../src/zotero/settings/link-rules.ts";
import { readingSettings } from "../../../src/zotero/settings/reading-options.ts";
import { installFakeFiles } from "./fake-files.ts";

const energy = `name: Energy
tags:
  - tag: energy
    definition: Energy.
    patterns: { en: [energy] }
`;
const text =
  "Moshes A. (2022), Energy and Sanctions, “Outlet”, 5.11.2022, https://example.org/a?fbclid=x&mine=1 (16.07.2024).";

describe("the settings of a reading", () => {
  let files: ReturnType<typeof installFakeFiles>;
  beforeEach(() => (files = installFakeFiles()));
  afterEach(() => {
    vi.useRealTimers();
    files.end();
  });
  const set = (name: string, value: unknown) => files.fake.prefs.set(`extensions.spisok.${name}`, value);
  const read = async () => {
    const { options, warnings } = await readingSettings();
    const { item } = readReadingList(text, options).entries[0]!;
    return {
      tags: item.tags.map(({ tag }) => tag),
      url: item["url"],
      warnings: warnings.map((w) => w.message),
    };
  };

  test("are the built-in ones by default, and no worker is asked", async () => {
    expect(await readingSettings()).toEqual({
      options: { scheme: "keep", title: "romanised" },
      warnings: [],
    });
    expect(await read()).toEqual({ tags: ["sanctions"], url: "https://example.org/a?mine=1", warnings: [] });
  });

  test("bring the user's codebook beside the built-in one, and leave out what is switched off", async () => {
    const file = await codebookFiles.save(null, "Energy", energy);
    expect(file).toBe("Energy.yaml");
    expect((await read()).tags.sort()).toEqual(["energy", "sanctions"]);
    codebookFiles.setUsed("", false);
    expect((await read()).tags).toEqual(["energy"]);
    codebookFiles.setUsed(file, false);
    expect((await read()).tags).toEqual([]);
    codebookFiles.setUsed("", true);
    expect((await read()).tags).toEqual(["sanctions"]);
    set("tags", false);
    expect((await read()).tags).toEqual([]);
  });

  test("see a codebook that was changed from outside", async () => {
    await codebookFiles.save("Energy.yaml", "Energy", energy);
    await read();
    const path = join(files.folder, "spisok", "codebooks", "Energy.yaml");
    writeFileSync(path, energy.replace("tag: energy", "tag: power-"));
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    expect((await read()).tags.sort()).toEqual(["power-", "sanctions"]);
  });

  test("go on without a codebook that is broken, and say so", async () => {
    await codebookFiles.save(null, "Energy", energy);
    await codebookFiles.save("bad.yaml", "bad", "name: [");
    const found = await read();
    expect(found.tags.sort()).toEqual(["energy", "sanctions"]);
    expect(found.warnings).toEqual([expect.stringMatching(/^bad\.yaml was not used: line 1: /)]);
  });

  test("go on without a codebook that is too long, no text or not a file", async () => {
    const folder = join(files.folder, "spisok", "codebooks");
    mkdirSync(join(folder, "folder.yaml"), { recursive: true });
    writeFileSync(join(folder, "long.yaml"), "#".repeat(LIMITS.fileBytes + 1));
    writeFileSync(join(folder, "latin.yaml"), Uint8Array.of(0x6e, 0xff, 0xfe, 0x80));
    writeFileSync(join(folder, "notes.txt"), "no codebook");
    expect(await codebookFiles.names()).toEqual(["folder.yaml", "latin.yaml", "long.yaml"]);
    const { tags, warnings } = await read();
    expect(tags).toEqual(["sanctions"]);
    expect(warnings).toEqual([
      expect.stringContaining("is no file"),
      expect.stringContaining("UTF-8"),
      expect.stringContaining(`more than ${LIMITS.fileBytes}`),
    ]);
  });

  test("give up a check that does not end", async () => {
    vi.useFakeTimers();
    const given = check({ ask: "codebook", text: "NEVER ENDS" });
    const outcome = expect(given).rejects.toThrow("longer than 8 seconds");
    await vi.advanceTimersByTimeAsync(LIMITS.time + 1);
    await outcome;
  });

  test("check a folder full of codebooks two at a time", async () => {
    let most = 0;
    let now = 0;
    const { ChromeWorker } = globalThis as unknown as { ChromeWorker: new () => { terminate(): void } };
    class Counted extends ChromeWorker {
      constructor() {
        super();
        most = Math.max(most, ++now);
      }
      override terminate() {
        now--;
        super.terminate();
      }
    }
    Object.assign(globalThis, { ChromeWorker: Counted });
    const reports = await Promise.all(
      Array.from({ length: 20 }, () => check({ ask: "codebook", text: energy })),
    );
    expect(reports.every(({ name }) => name === "Energy")).toBe(true);
    expect([most, now]).toEqual([2, 0]);
  });

  test("forget a codebook that is removed", async () => {
    const file = await codebookFiles.save(null, "Energy", energy);
    codebookFiles.setUsed(file, false);
    await codebookFiles.remove(file);
    expect(await codebookFiles.names()).toEqual([]);
    expect(files.fake.prefs.get("extensions.spisok.codebooks.off")).toBe("[]");
  });

  describe("outlets of one's own", () => {
    const printed = "Moshes A. (2022), The bridge stands, “Most”, 5.11.2022, https://most.example/1.";
    const most = "outlets: [{ name: Мост, kind: magazine, hosts: [most.example], languages: [be] }]";
    const typeOf = async () => {
      const { options } = await readingSettings();
      return readReadingList(printed, options).entries[0]!.item.itemType;
    };

    test("go before the built-in ones, until they are switched off or removed", async () => {
      expect(await typeOf()).toBe("newspaperArticle");
      const file = await outletFiles.save(null, "outlets", most);
      expect(file).toBe("outlets.yaml");
      expect(await typeOf()).toBe("magazineArticle");
      outletFiles.setUsed(file, false);
      expect(await typeOf()).toBe("newspaperArticle");
      outletFiles.setUsed(file, true);
      expect(await typeOf()).toBe("magazineArticle");
      await outletFiles.remove(file);
      expect(await typeOf()).toBe("newspaperArticle");
    });

    test("are read from several files; a broken one is left out with its place and its code", async () => {
      await outletFiles.save(null, "outlets", most);
      await outletFiles.save("bad.yaml", "bad", "outlets:\n  - { name: Мост, kind: paper }");
      const { options, warnings } = await readingSettings();
      expect(options.outlets).toMatchObject([{ name: "Мост" }]);
      expect(warnings).toMatchObject([
        {
          code: "file-unused",
          message: expect.stringMatching(/^bad\.yaml was not used: line 2: "kind" is one of /),
          args: {
            file: "bad.yaml",
            line: 2,
            problem: "outlet-kind",
            known: expect.stringContaining("agency"),
          },
        },
      ]);
    });
  });

  test("hold rules of one's own, rules switched off and exempt sites", async () => {
    await saveRulesFile("strip: [{ rule: mine, params: [mine] }]");
    expect((await read()).url).toBe("https://example.org/a");
    setRuleOn("fbclid", false);
    expect((await read()).url).toBe("https://example.org/a?fbclid=x");
    expect(setExemptHosts("example.org, nonsense")).toEqual(["nonsense"]);
    expect((await read()).url).toBe("https://example.org/a?fbclid=x&mine=1");
    await saveRulesFile("");
    setRuleOn("fbclid", true);
    setExemptHosts("");
    expect((await readingSettings()).options).not.toHaveProperty("urlRules");
  });

  test("go on without rules that are broken", async () => {
    await saveRulesFile("strip: 1");
    expect(await read()).toMatchObject({
      url: "https://example.org/a?mine=1",
      warnings: [expect.stringContaining("link-rules.yaml was not used: line 1")],
    });
  });

  test.each([
    ["scheme", "a scheme of a later version"],
    ["title", 7],
    ["codebooks.off", "no JSON"],
    ["links.off", '{"a":1}'],
    ["links.exempt", "[1,null]"],
  ])("take what a later version wrote into %s for the default", async (name, value) => {
    set(name, value);
    expect((await readingSettings()).options).toEqual({ scheme: "keep", title: "romanised" });
  });
});
