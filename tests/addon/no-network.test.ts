import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = new URL("../../", import.meta.url);

/** Files of a folder and of the folders in it. */
const filesOf = (folder: string, ending: RegExp) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => fileURLToPath(new URL(`${folder}/${name}`, root)));

/** All ways in which the code of an add-on can ask the network for something. */
const ASKS =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bWebTransport\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b|\bRTCPeerConnection\b|\bZotero\.HTTP\b|\bnewChannel\w*\b|\bnsIWebBrowserPersist\b|\bloadURI\b|\bimport\(\s*["'`]https?:/;

/** All ways in which a page or a style sheet can: names of namespaces and links to be shown are no requests. */
const LOADS =
  /(?:src|srcset|href|action|data|poster)\s*=\s*["'](?!chrome:)[a-z]+:\/\/|url\(\s*["']?(?!chrome:)[a-z]+:\/\/|@import/i;

describe("nothing of the add-on asks the network for anything", () => {
  test.each(filesOf("src/zotero", /\.ts$/).concat(filesOf("src/core", /\.ts$/), filesOf("addon", /\.js$/)))(
    "%s",
    (file) => expect(readFileSync(file, "utf8")).not.toMatch(ASKS),
  );

  test.each(filesOf("addon/content", /\.(?:xhtml|css|svg)$/))("%s", (file) =>
    expect(readFileSync(file, "utf8")).not.toMatch(LOADS),
  );

  test("as it would be seen", () => {
    for (const code of ["await fetch (url)", "new XMLHttpRequest()", "Zotero.HTTP.request('GET', url)"])
      expect(code).toMatch(ASKS);
    for (const page of ['<script src="https://a.org/x.js">', "background: url(http://a.org/x.png)"])
      expect(page).toMatch(LOADS);
    expect('<html xmlns="http://www.w3.org/1999/xhtml">').not.toMatch(LOADS);
  });
});
