import { beforeEach, describe, expect, test } from "vitest";
import type { SpisokApi } from "../../src/zotero/api.ts";
import { registerEndpoints, unregisterEndpoints } from "../../src/zotero/endpoint.ts";
import { importItems } from "../../src/zotero/writing/import-items.ts";
import { installFake, type FakeZotero } from "./fake-zotero.ts";

const items = [{ itemType: "book", title: "A book with a title", creators: [], tags: [] }];
const good = {
  method: "POST",
  headers: { host: "127.0.0.1:23119", "x-spisok-token": "secret" },
  data: { items, collection: "List" },
};

describe("the endpoint", () => {
  let fake: FakeZotero;
  const call = async (path: string, request: object) => {
    const [status, type, body] = await new fake.Zotero.Server.Endpoints[path]!().init(request);
    expect(type).toBe("application/json");
    return [status, JSON.parse(body)] as const;
  };
  beforeEach(() => {
    fake = installFake();
    fake.prefs.set("extensions.spisok.endpoint.enabled", true);
    fake.prefs.set("extensions.spisok.endpoint.token", "secret");
    const api = {
      version: "0.1.0",
      importItems: (list, to = {}) => importItems(list, { libraryID: 1, ...to }),
    } as SpisokApi;
    registerEndpoints(api);
  });

  test("says what it is", async () =>
    expect(await call("/spisok/status", { method: "GET", headers: {} })).toEqual([
      200,
      { spisok: "0.1.0", zotero: "10.0.0", allowed: true },
    ]));

  test("imports", async () => {
    const [status, answer] = await call("/spisok/import", good);
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      created: 1,
      linked: 0,
      collection: { name: "List" },
      library: "My Library",
    });
  });

  test.each([
    ["a wrong token", { ...good, headers: { ...good.headers, "x-spisok-token": "guess" } }, 401],
    ["no token", { ...good, headers: {} }, 401],
    ["a web page", { ...good, headers: { ...good.headers, origin: "https://evil.example" } }, 403],
    ["a name that points here", { ...good, headers: { ...good.headers, host: "evil.example:23119" } }, 403],
    ["no items", { ...good, data: {} }, 400],
    ["no JSON", { ...good, data: null }, 400],
    [
      "items of no type",
      { ...good, data: { items: [{ itemType: "nonsense", creators: [], tags: [] }] } },
      400,
    ],
    ["items without creators", { ...good, data: { items: [{ itemType: "book" }] } }, 400],
    ["too much", { ...good, headers: { ...good.headers, "content-length": "99999999" } }, 413],
    ["an unknown library", { ...good, data: { items, library: "Nowhere" } }, 500],
  ])("refuses %s", async (_name, request, status) => {
    expect((await call("/spisok/import", request))[0]).toBe(status);
    expect(fake.items.size).toBe(0);
  });

  test("is off unless the settings allow it", async () => {
    fake.prefs.set("extensions.spisok.endpoint.enabled", false);
    expect((await call("/spisok/import", good))[0]).toBe(403);
  });

  test("does not work without a token in the settings", async () => {
    fake.prefs.set("extensions.spisok.endpoint.token", "");
    expect((await call("/spisok/import", { ...good, headers: { "x-spisok-token": "" } }))[0]).toBe(401);
  });

  test("goes away", () => {
    unregisterEndpoints();
    expect(fake.Zotero.Server.Endpoints).toEqual({});
  });
});
