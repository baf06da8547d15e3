import { beforeEach, describe, expect, test } from "vitest";
import type { SpisokApi } from "../../src/zotero/api.ts";
import { answerRequest } from "../../src/zotero/endpoint-answers.ts";
import { registerEndpoints, unregisterEndpoints } from "../../src/zotero/endpoint.ts";
import { importItems } from "../../src/zotero/writing/import-items.ts";
import { installFake, type FakeZotero } from "./fake-zotero.ts";

const items = [{ itemType: "book", title: "A book with a title", creators: [], tags: [] }];
const good = {
  method: "POST",
  headers: { host: "127.0.0.1:23119", "x-spisok-token": "secret", "content-type": "application/json" },
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
    registerEndpoints((path, request) => answerRequest(api, path, request));
  });

  test("says what it is", async () =>
    expect(await call("/spisok/status", { method: "GET", headers: { host: "localhost" } })).toEqual([
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

  test.each([null, "", undefined])("imports into the own library where %j is named", async (library) => {
    const [status, answer] = await call("/spisok/import", { ...good, data: { ...good.data, library } });
    expect([status, answer.library]).toEqual([200, "My Library"]);
  });

  test("takes only reading and writing as its methods, and only JSON", () => {
    const endpoint = (path: string) => new fake.Zotero.Server.Endpoints[path]!() as unknown as object;
    expect(endpoint("/spisok/status")).toMatchObject({ supportedMethods: ["GET"], permitBookmarklet: false });
    expect(endpoint("/spisok/import")).toMatchObject({
      supportedMethods: ["POST"],
      supportedDataTypes: ["application/json"],
      permitBookmarklet: false,
    });
  });

  test("gives items the tags and the Extra of the settings", async () => {
    fake.prefs.set("extensions.spisok.tagType", "manual");
    fake.prefs.set("extensions.spisok.provenance", false);
    const extra = "printed-url: https://a.by/?fbclid=1\noriginal-title: Завод";
    const data = { items: [{ ...items[0], tags: [{ tag: "sanctions", type: 1 }], extra }] };
    expect((await call("/spisok/import", { ...good, data }))[0]).toBe(200);
    const [item] = fake.items.values();
    expect(item!.getTags()).toEqual([{ tag: "sanctions" }]);
    expect(item!.getField("extra")).toBe("original-title: Завод");
  });

  test.each([
    ["a wrong token", { ...good, headers: { ...good.headers, "x-spisok-token": "guess" } }, 401],
    ["no token", { ...good, headers: { ...good.headers, "x-spisok-token": "" } }, 401],
    ["a token that is longer", { ...good, headers: { ...good.headers, "x-spisok-token": "secret " } }, 401],
    ["no host", { ...good, headers: { ...good.headers, host: "" } }, 403],
    ["a web page", { ...good, headers: { ...good.headers, origin: "https://evil.example" } }, 403],
    ["a web page in a sandbox", { ...good, headers: { ...good.headers, origin: "null" } }, 403],
    [
      "a picture in a web page",
      { ...good, headers: { ...good.headers, referer: "https://evil.example/" } },
      403,
    ],
    [
      "a page that hides both",
      { ...good, headers: { ...good.headers, "sec-fetch-site": "cross-site" } },
      403,
    ],
    [
      "a host that only begins like ours",
      { ...good, headers: { ...good.headers, host: "127.0.0.1.evil.example" } },
      403,
    ],
    [
      "text that looks like JSON",
      { ...good, headers: { ...good.headers, "content-type": "text/plain" } },
      400,
    ],
    [
      "a form",
      { ...good, headers: { ...good.headers, "content-type": "application/x-www-form-urlencoded" } },
      400,
    ],
    ["a name that points here", { ...good, headers: { ...good.headers, host: "evil.example:23119" } }, 403],
    ["no items", { ...good, data: {} }, 400],
    ["no JSON", { ...good, data: null }, 400],
    [
      "items of no type",
      { ...good, data: { items: [{ itemType: "nonsense", creators: [], tags: [] }] } },
      400,
    ],
    ["items without creators", { ...good, data: { items: [{ itemType: "book" }] } }, 400],
    ["tags that are none", { ...good, data: { items: [{ ...items[0], tags: [null] }] } }, 400],
    ["creators that are none", { ...good, data: { items: [{ ...items[0], creators: ["x"] }] } }, 400],
    ["an Extra that is no text", { ...good, data: { items: [{ ...items[0], extra: {} }] } }, 400],
    ["more items than anybody reads", { ...good, data: { items: Array(20_001).fill(items[0]) } }, 413],
    ["too much", { ...good, headers: { ...good.headers, "content-length": "99999999" } }, 413],
    ["an unknown library", { ...good, data: { items, library: "Nowhere" } }, 400],
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
    const headers = { ...good.headers, "x-spisok-token": "" };
    expect((await call("/spisok/import", { ...good, headers }))[0]).toBe(401);
  });

  test("goes away", () => {
    unregisterEndpoints();
    expect(fake.Zotero.Server.Endpoints).toEqual({});
  });
});
