import type { ZoteroItem } from "../../core/index.ts";
import { ask, fieldsOf, messageOf, type Answer } from "./http.ts";
import { sameItemFinder } from "./same-item.ts";
import type { Attempt, ImportOrder, ImportReport } from "./types.ts";

/** Zotero takes no more objects in one write. */
const BATCH = 50;
const PERSON = 180_000;

type Existing = ZoteroItem & { key: string; version: number; collections?: string[] };
interface Library {
  /** `users/0` or `groups/123`. */
  path: string;
  name: string;
}

class Refused extends Error {}

/** The id that Zotero 10 and later give themselves; `null` where the local API is absent, off, or cannot write (8, 9). */
export async function localApiServer(zotero: string): Promise<string | null> {
  const answer = await ask(`${zotero}/api/`, { headers: { "Zotero-API-Version": "3" } });
  return answer?.status === 200 ? answer.headers.get("Zotero-Server-ID") : null;
}

/**
 * Imports through Zotero's own local API (10 and later), which asks the user for leave. It has no transactions over several
 * requests; so what the library has already is looked up first, and a second import adds nothing twice.
 */
export async function importThroughLocalApi(
  zotero: string,
  server: string,
  order: ImportOrder,
): Promise<Attempt> {
  const api = new LocalApi(`${zotero}/api`, server);
  try {
    const library = await api.library(order.library);
    const collection = await api.collection(library, order.collection);
    const report: ImportReport = {
      created: 0,
      linked: 0,
      collection: order.collection,
      library: library.name,
      failed: [],
    };
    const existing = sameItemFinder(await api.items(library));
    const created: object[] = [];
    const linked = new Map<string, object>();
    for (const item of order.items) {
      const same = existing(item);
      if (!same) created.push({ ...item, collections: [collection] });
      else {
        const collections = [...new Set([...(same.collections ?? []), collection])];
        linked.set(same.key, { key: same.key, version: same.version, collections });
      }
    }
    report.created = await api.writeItems(library, created, report.failed);
    report.linked = await api.writeItems(library, [...linked.values()], report.failed);
    return { report };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

/** What stands in a library beside works: a file or a note on its own. */
const NO_WORKS: readonly string[] = ["attachment", "note"];

class LocalApi {
  private key = "";
  constructor(
    private readonly api: string,
    private readonly server: string,
  ) {}

  async library(wanted: string | undefined): Promise<Library> {
    if (wanted === undefined || /^(?:my library|0|1)$/i.test(wanted))
      return { path: "users/0", name: "My Library" };
    const groups = await this.list<{ id: number; data?: { name?: string } }>("users/0/groups");
    const group = groups.find(({ id, data }) => String(id) === wanted || data?.name === wanted);
    if (!group) throw new Refused(`Zotero has no library named ${wanted}`);
    return { path: `groups/${group.id}`, name: group.data?.name ?? wanted };
  }

  async collection({ path }: Library, name: string): Promise<string> {
    const all = await this.list<{ key: string; data?: { name?: string } }>(`${path}/collections`);
    const existing = all.find(({ data }) => data?.name === name);
    if (existing) return existing.key;
    const answer = await this.write(`${path}/collections`, [{ name, parentCollection: false }]);
    const key = (fieldsOf(answer)["success"] as Record<string, string> | undefined)?.["0"];
    if (!key)
      throw new Refused(`Zotero made no collection: ${failures(answer).join("; ") || messageOf(answer)}`);
    return key;
  }

  async items({ path }: Library): Promise<Existing[]> {
    const answers = await this.list<{ key: string; version: number; data: Existing }>(`${path}/items/top`);
    const items = answers.filter(({ data }) => !NO_WORKS.includes(data.itemType));
    return items.map(({ key, version, data }) => ({ ...data, key, version }));
  }

  /** @returns how many were written; what Zotero says of the others goes into `failed` */
  async writeItems({ path }: Library, items: readonly object[], failed: string[]): Promise<number> {
    let written = 0;
    for (let start = 0; start < items.length; start += BATCH) {
      const batch = items.slice(start, start + BATCH);
      const answer = await this.write(`${path}/items`, batch);
      const messages = failures(answer);
      failed.push(...messages);
      written += batch.length - messages.length;
    }
    return written;
  }

  private async list<T>(path: string): Promise<T[]> {
    const answer = await ask(`${this.api}/${path}`, { headers: this.headers(), timeout: 60_000 });
    if (!answer) throw new Refused("Zotero stopped answering");
    if (answer.status !== 200 || !Array.isArray(answer.body))
      throw new Refused(`Zotero refused: ${messageOf(answer)}`);
    return answer.body as T[];
  }

  /** A key that was given for once is spent by one write; then Zotero says 401, and the user is asked again. */
  private async write(path: string, json: readonly object[]): Promise<Answer> {
    for (let tries = 0; tries < 2; tries++) {
      if (!this.key) await this.authorize();
      const headers = { ...this.headers(), "Zotero-API-Key": this.key };
      const answer = await ask(`${this.api}/${path}`, { method: "POST", headers, json, timeout: 120_000 });
      if (!answer) throw new Refused("Zotero stopped answering");
      if (answer.status === 200) return answer;
      if (answer.status !== 401) throw new Refused(`Zotero refused to write: ${messageOf(answer)}`);
      this.key = "";
    }
    throw new Refused("Zotero does not accept the leave that it gave");
  }

  private async authorize(): Promise<void> {
    const answer = await ask(`${this.api}/local/authorize`, {
      method: "POST",
      headers: this.headers(),
      json: { appName: "Spisok" },
      timeout: PERSON,
    });
    const { key } = fieldsOf(answer);
    if (typeof key === "string") this.key = key;
    else if (answer?.status === 403) throw new Refused("the import was denied in Zotero");
    else
      throw new Refused(
        answer ? `Zotero gave no leave to write: ${messageOf(answer)}` : "Zotero's question was not answered",
      );
  }

  private headers(): Record<string, string> {
    return { "Zotero-API-Version": "3", "Zotero-Server-ID": this.server };
  }
}

function failures(answer: Answer): string[] {
  const failed = fieldsOf(answer)["failed"] as Record<string, { message?: string }> | undefined;
  return Object.values(failed ?? {}).map(({ message }) => message ?? "no reason given");
}
