import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fakeZotero, type Reply, type Seen } from "./fake-zotero.ts";
import { spisok } from "./fake-io.ts";

const names = ["Bykau", "Kavaleuski", "Shraybman", "Usau", "Zhurau"];
const references = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `${names[i % 5]} A. (2022), Title of some number ${i}, “Outlet”, 1.02.2022, https://a.by/${i} (16.07.2024).\n`,
  ).join("");

const home = process.cwd();
let folder: string;
let zotero: Awaited<ReturnType<typeof fakeZotero>> | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spisok-import-"));
  process.chdir(folder);
  writeFileSync("list.txt", references(5));
});
afterEach(() => {
  process.chdir(home);
  zotero?.close();
  zotero = undefined;
});

async function importInto(routes: Record<string, (request: Seen) => Reply>, ...more: string[]) {
  zotero = await fakeZotero(routes);
  const outcome = await spisok(["import", "list.txt", "--zotero", zotero.url, ...more], {
    env: { SPISOK_TOKEN: "secret" },
  });
  return { ...outcome, seen: zotero.seen };
}

const addOn = (allowed: boolean) => ({
  "GET /spisok/status": () => ({ json: { spisok: "0.1.0", zotero: "9.0.6", allowed } }),
  "POST /spisok/import": () => ({
    json: { created: 1, linked: 1, collection: { key: "ABCD2345", name: "Belarus" }, library: "My Library" },
  }),
});

describe("through the add-on", () => {
  test("posts the items with the token and reports what was created and linked", async () => {
    const { status, out, seen } = await importInto(
      addOn(true),
      "--collection",
      "Belarus",
      "--library",
      "Group",
    );
    const post = seen.find(({ method }) => method === "POST")!;
    expect(post.headers["x-spisok-token"]).toBe("secret");
    expect(post.headers["content-type"]).toBe("application/json");
    expect(post.body).toMatchObject({ collection: "Belarus", library: "Group" });
    expect((post.body as { items: object[] }).items).toHaveLength(5);
    expect(out).toContain("1 item created, 1 that the library had already linked");
    expect(status).toBe(0);
    expect(readdirSync(".")).toEqual(["list.txt"]);
  });

  test("a dry run writes nothing anywhere", async () => {
    const { status, out, seen } = await importInto(addOn(true), "--dry-run");
    expect(status).toBe(0);
    expect(out).toContain("Nothing was written");
    expect(seen.every(({ method }) => method === "GET")).toBe(true);
    expect(readdirSync(".")).toEqual(["list.txt"]);
  });

  test("a refused import says why and writes files", async () => {
    const refusing = { ...addOn(true), "POST /spisok/import": () => ({ status: 403, text: "wrong token" }) };
    const { status, err } = await importInto(refusing);
    expect(err).toContain("wrong token (HTTP 403)");
    expect(status).toBe(0);
    expect(readdirSync(".").sort()).toEqual(["list.ris", "list.txt", "list.zotero.json"]);
  });
});

describe("without a Zotero", () => {
  test.each([
    ["nobody answers", {}],
    ["the add-on does not allow it", addOn(false)],
  ])("%s: it says so and writes files", async (_name, routes) => {
    const { status, out, err } = await importInto(routes);
    expect(status).toBe(0);
    expect(err).toMatch(/not imported: (?:no Zotero answers|Spisok's add-on runs there)/);
    expect(out).toContain("list.zotero.json");
    expect(JSON.parse(readFileSync("list.zotero.json", "utf8"))).toHaveLength(5);
    expect(readFileSync("list.ris", "utf8").match(/^TY {2}- /gm)).toHaveLength(5);
  });

  test.each(["http://example.org:23119", "http://192.168.1.7:23119"])(
    "%s is another computer: refused",
    async (url) => {
      const { status, err } = await spisok(["import", "list.txt", "--zotero", url]);
      expect(status).toBe(2);
      expect(err).toMatch(/another computer.*--allow-remote/);
    },
  );
});

describe("through Zotero's local API", () => {
  const server = { "Zotero-Server-ID": "SERVER1" };
  const written = (request: Seen): Reply => ({
    headers: server,
    json: {
      success: Object.fromEntries((request.body as object[]).map((_, i) => [i, `KEY${i}`])),
      failed: {},
    },
  });

  function api(more: Record<string, (request: Seen) => Reply> = {}) {
    let keys = 0;
    const valid = new Set<string>();
    // As Zotero does for "Allow" (once): the first write spends the key.
    const once =
      (reply: (request: Seen) => Reply) =>
      (request: Seen): Reply => {
        if (request.headers["zotero-server-id"] !== "SERVER1")
          return { status: 428, text: "Zotero-Server-ID not provided" };
        return valid.delete(String(request.headers["zotero-api-key"]))
          ? reply(request)
          : { status: 401, text: "API key required" };
      };
    return {
      "GET /api/": () => ({ headers: server, text: "Nothing to see here." }),
      "POST /api/local/authorize": () => {
        valid.add(`key${++keys}`);
        return { headers: server, json: { key: `key${keys}`, remember: false } };
      },
      "GET /api/users/0/collections": () => ({ json: [{ key: "OLD", data: { name: "Other" } }] }),
      "GET /api/users/0/items/top": () => ({ json: [] }),
      "POST /api/users/0/collections": once(written),
      "POST /api/users/0/items": once(written),
      ...more,
    };
  }

  test("makes the collection and puts the items into it, asking again when a key is spent", async () => {
    const { status, out, seen } = await importInto(api());
    const posts = seen.filter(({ method, path }) => method === "POST" && !path.endsWith("authorize"));
    expect(out).toContain("5 items created, 0");
    expect(status).toBe(0);
    const items = posts.at(-1)!.body as { collections: string[]; tags: object[] }[];
    expect(items.map(({ collections }) => collections)).toEqual(Array(5).fill(["KEY0"]));
    expect(seen.filter(({ path }) => path.endsWith("authorize"))).toHaveLength(2);
  });

  test("what the library has already is linked, not created", async () => {
    const item = {
      itemType: "newspaperArticle",
      title: "Title of some number 3",
      url: "https://www.a.by/3/",
      creators: [],
      tags: [],
    };
    const existing = { key: "ITEM0001", version: 7, data: { ...item, collections: ["OLD"] } };
    const file = { key: "FILE0001", version: 3, data: { ...item, itemType: "attachment" } };
    const { out, seen } = await importInto(
      api({ "GET /api/users/0/items/top": () => ({ json: [file, existing] }) }),
    );
    expect(out).toContain("4 items created, 1 that");
    expect(seen.at(-1)!.body).toEqual([{ key: "ITEM0001", version: 7, collections: ["OLD", "KEY0"] }]);
  });

  test("a denied question writes files instead", async () => {
    const denied = { "POST /api/local/authorize": () => ({ status: 403, json: { denied: true } }) };
    const { status, err } = await importInto(api(denied));
    expect(err).toContain("denied in Zotero");
    expect(status).toBe(0);
    expect(readdirSync(".")).toContain("list.zotero.json");
  });

  test("never more than 50 objects in one write; items that Zotero refuses are named", async () => {
    writeFileSync("list.txt", references(120));
    const refusing = api();
    const write = refusing["POST /api/users/0/items"];
    refusing["POST /api/users/0/items"] = (request) => {
      const reply = write(request);
      if (reply.json) (reply.json as { failed: object }).failed = { 0: { code: 400, message: "bad date" } };
      return reply;
    };
    const { status, out, seen } = await importInto(refusing);
    const sizes = seen
      .filter(({ method, path }) => method === "POST" && path.endsWith("/items"))
      .map(({ body }) => (body as object[]).length);
    expect(Math.max(...sizes)).toBe(50);
    expect(out).toContain("117 items created");
    expect(out).toContain("Refused by Zotero: bad date");
    expect(status).toBe(1);
  });
});
