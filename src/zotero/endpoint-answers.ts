import type { ZoteroItem } from "../core/index.ts";
import type { SpisokApi } from "./api.ts";
import type { Response, ServerRequest } from "./endpoint.ts";
import { libraryByName } from "./libraries.ts";
import { log } from "./log.ts";
import { getPref, itemPrefs } from "./prefs.ts";
import { itemAsSet } from "./settings/items.ts";
import { sameToken } from "./settings/token.ts";

const LARGEST = 20_000_000;
const MOST_ITEMS = 20_000;

const json = (status: number, value: unknown): Response => [
  status,
  "application/json",
  JSON.stringify(value),
];
const header = ({ headers }: ServerRequest, name: string) =>
  headers.get?.(name) ?? headers[name.toLowerCase()] ?? headers[name] ?? "";

/** What the add-on answers to a request from a program on this computer, or from a page that pretends to be one. */
export async function answerRequest(api: SpisokApi, path: string, request: ServerRequest): Promise<Response> {
  try {
    return refused(request) ?? (path.endsWith("/status") ? status(api) : await importRequest(api, request));
  } catch (error) {
    log(`import through the endpoint failed: ${error}`);
    return json(500, { error: String((error as Error).message ?? error) });
  }
}

const status = ({ version }: SpisokApi) =>
  json(200, { spisok: version, zotero: Zotero.version, allowed: getPref<boolean>("endpoint.enabled") });

/** Names by which this computer calls itself. Others that lead here are a page's trick (DNS rebinding). */
const HERE = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/** Headers that browsers add to what a page sends, and the page has no say in it. (Sec-Fetch-Mode is also Node's.) */
const FROM_PAGES = ["Origin", "Referer", "Sec-Fetch-Site"];

/** Why a request is not even looked at; `null` where it may come from a program on this computer. */
function refused(request: ServerRequest): Response | null {
  if (FROM_PAGES.some((name) => header(request, name)))
    return json(403, { error: "requests from web pages are refused" });
  if (!HERE.test(header(request, "Host")))
    return json(403, { error: "only requests to this computer are answered" });
  return null;
}

async function importRequest(api: SpisokApi, request: ServerRequest): Promise<Response> {
  if (!getPref<boolean>("endpoint.enabled"))
    return json(403, { error: "Spisok's settings in Zotero do not let the command line import" });
  if (!sameToken(header(request, "X-Spisok-Token"), getPref<string>("endpoint.token")))
    return json(401, {
      error: header(request, "X-Spisok-Token")
        ? "the token is not that of Spisok's settings in Zotero"
        : "the token is missing; copy it from Spisok's settings in Zotero (--token or SPISOK_TOKEN)",
    });
  if (!/^application\/json\s*(?:;|$)/i.test(header(request, "Content-Type")))
    return json(400, { error: "the body is JSON, sent as application/json" });
  const data = request.data as {
    items?: unknown;
    text?: unknown;
    collection?: unknown;
    library?: unknown;
  } | null;
  if (Number(header(request, "Content-Length")) > LARGEST)
    return json(413, { error: "the list is too long" });
  if (!data || typeof data !== "object")
    return json(400, { error: "the body is JSON: {items or text, collection, library}" });
  let libraryID;
  try {
    // The command line sends `null` where no library is named.
    libraryID = libraryByName((data.library ?? "") as string | number);
  } catch (error) {
    return json(400, { error: (error as Error).message });
  }
  const to = {
    libraryID,
    ...(typeof data.collection === "string" && data.collection && { collectionName: data.collection }),
  };
  let outcome;
  if (Array.isArray(data.items)) {
    if (data.items.length > MOST_ITEMS) return json(413, { error: `more than ${MOST_ITEMS} items at once` });
    if (!data.items.every(isItem))
      return json(400, { error: "each item needs an itemType and lists of creators and tags" });
    const prefs = itemPrefs();
    outcome = await api.importItems(
      (data.items as ZoteroItem[]).map((item) => itemAsSet(item, prefs)),
      to,
    );
  } else if (typeof data.text === "string") {
    if (data.text.length > LARGEST) return json(413, { error: "the list is too long" });
    outcome = await api.importText(data.text, to);
  } else return json(400, { error: "neither items nor text were sent" });
  const library = Zotero.Libraries.get(outcome.libraryID);
  return json(200, {
    created: outcome.created.length,
    linked: outcome.linked.length,
    collection: outcome.collection ?? { key: "", name: library ? library.name : "" },
    library: library ? library.name : "",
  });
}

function isItem(value: unknown): boolean {
  const item = value as Partial<ZoteroItem> | null;
  return (
    typeof item === "object" &&
    item !== null &&
    typeof item.itemType === "string" &&
    (item.extra === undefined || typeof item.extra === "string") &&
    Array.isArray(item.creators) &&
    item.creators.every((creator: unknown) => typeof creator === "object" && creator !== null) &&
    Array.isArray(item.tags) &&
    item.tags.every((tag: unknown) => typeof (tag as { tag?: unknown } | null)?.tag === "string") &&
    Boolean(Zotero.ItemTypes.getID(item.itemType))
  );
}
