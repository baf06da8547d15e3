/* Tags and creators of the fake: rows of the database, and what Zotero keeps of them in memory whatever becomes of the rows. */
import type { FakeZotero } from "./fake-zotero.ts";

export class FakeTags {
  readonly rows = new Map<number, string>();
  private readonly ids = new Map<string, number>();
  private last = 0;

  constructor(private readonly fake: FakeZotero) {}

  /** Zotero 8 adds to what it has in memory, later ones read it anew. */
  async init(): Promise<void> {
    if (this.fake.options.version !== 8) this.ids.clear();
    for (const [id, name] of this.rows) this.ids.set(name, id);
  }
  getID(name: string): number | false {
    return this.ids.get(name) ?? false;
  }
  /** The number is taken from memory, even when its row was rolled back. */
  async create(name: string): Promise<number> {
    this.fake.requireTransaction();
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = ++this.last;
    this.ids.set(name, id);
    this.insert(id, name);
    return id;
  }
  insert(id: number, name: string): void {
    this.fake.requireTransaction();
    this.rows.set(id, name);
    this.fake.rollbacks.push(() => this.rows.delete(id));
  }
  /** Memory forgets a deleted tag after the commit. */
  async purge(ids: number[]): Promise<void> {
    this.fake.requireTransaction();
    const used = new Set([...this.fake.items.values()].flatMap(({ tags }) => tags.map(({ tag }) => tag)));
    for (const id of ids) {
      const name = this.rows.get(id);
      if (name === undefined || used.has(name)) continue;
      this.rows.delete(id);
      this.fake.rollbacks.push(() => this.rows.set(id, name));
      this.fake.commits.push(() => this.ids.delete(name));
    }
  }
}

export class FakeCreators {
  private readonly rows = new Map<string, number>();
  private readonly memory = new Set<number>();
  private last = 0;

  constructor(private readonly fake: FakeZotero) {}

  /** Finds or makes the row, and reads it back from memory, as saving an item does. */
  use(creator: string): void {
    if (!this.rows.has(creator)) {
      const id = ++this.last;
      this.rows.set(creator, id);
      this.memory.add(id);
      this.fake.rollbacks.push(() => this.rows.delete(creator));
    }
    const id = this.rows.get(creator)!;
    if (!this.memory.has(id)) throw new Error(`Creator ${id} not found`);
  }
  /** Those that no item has go from memory at once, and from the database in a transaction. */
  async purge(): Promise<void> {
    const rows = this.forgetUnused();
    if (rows.length)
      await this.fake.Zotero.DB.executeTransaction(async () => {
        for (const creator of rows) this.rows.delete(creator);
      });
    this.fake.prefs.set("purge.creators", false);
  }
  /** The first half of {@link purge}; the other one has to wait while a transaction is running. */
  forgetUnused(): string[] {
    if (!this.fake.prefs.get("purge.creators")) return [];
    const used = new Set([...this.fake.items.values()].flatMap(({ creators }) => creators.map(nameOf)));
    const unused = [...this.rows.keys()].filter((creator) => !used.has(creator));
    for (const creator of unused) this.memory.delete(this.rows.get(creator)!);
    return unused;
  }
}

export const nameOf = ({ name, lastName, firstName }: Record<string, unknown>) =>
  JSON.stringify([name, lastName, firstName]);
