import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  releaseProblems,
  updateManifest,
  type AddonManifest,
} from "../../scripts/release/update-manifest.ts";

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")) as unknown;
const manifest = read("addon/manifest.json") as AddonManifest;
const { version } = read("package.json") as { version: string };
const { zotero } = manifest.applications;
const of = (given: Partial<AddonManifest>, zoteros: Partial<typeof zotero> = {}): AddonManifest => ({
  ...manifest,
  version,
  ...given,
  applications: { zotero: { ...zotero, ...zoteros } },
});

describe("a release", () => {
  test("of this manifest has nothing against it", () => expect(releaseProblems(of({}), version)).toEqual([]));

  test.each([
    ["another version", of({ version: "9.9.9" }), "has version 9.9.9"],
    ["an open end", of({}, { strict_max_version: "*" }), "not like 10.0.*"],
    ["an end before the beginning", of({}, { strict_min_version: "11.0" }), "above strict_max_version"],
    ["no https", of({}, { update_url: "http://a.by/releases/latest/download/update.json" }), "with https"],
    ["no place for updates", of({}, { update_url: "https://a.by/update.json" }), "does not end with"],
    ["another home", of({ homepage_url: "https://a.by/x" }), "not that of homepage_url"],
  ])("with %s is refused", (_name, given, message) => {
    expect(releaseProblems(given, version).join("; ")).toContain(message);
  });

  test("is found by update.json", () => {
    const { addons } = updateManifest(of({}), "spisok.xpi", "abc");
    expect(addons[zotero.id]?.updates).toEqual([
      {
        version,
        update_link: `${manifest.homepage_url}/releases/download/v${version}/spisok.xpi`,
        update_hash: "sha512:abc",
        applications: {
          zotero: {
            strict_min_version: zotero.strict_min_version,
            strict_max_version: zotero.strict_max_version,
          },
        },
      },
    ]);
  });
});
