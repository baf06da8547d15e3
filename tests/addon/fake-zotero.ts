/* A small Zotero for tests of the layer that writes: it keeps items in memory and throws where Zotero throws. */
import { itemField } from "../../src/core/formats/item-fields.ts";
import { ITEM_TYPES } from "../../src/core/formats/data/item-types.ts";

export interface FakeOptions {
  /** Zotero 8 and 9 have singular getters of the selection, 10 has plural ones and throws in the singular ones. */
  version?: 8 | 10;
  /** Fails when the nth item is saved. */
  failAt?: number;
}

type Json = Record<string, unknown>;

class FakeItem {
  id = 0;
  key = "";
  libraryID = 0;
  deleted = false;
  dateModified = 0;
  itemType: string;
  fields: Json = {};
  creators: Json[] = [];
  tags: Json[] = [];
  collections = new Set<number>();

  constructor(
    private readonly zotero: FakeZotero,
    type: string,
  ) {
    if (!(type in ITEM_TYPES)) throw new Error(`Invalid item type '${type}'`);
    this.itemType = type;
  }

  fromJSON(json: Json): void {
    if (!this.libraryID) throw new Error("libraryID must be set before fromJSON()");
    for (const [name, value] of Object.entries(json)) {
      if (name === "itemType" || name === "collections") continue;
      else if (name === "creators") this.creators = value as Json[];
      else if (name === "tags") this.tags = value as Json[];
      else {
        const known = ITEM_TYPES[this.itemType as "book"].fields
          .split(" ")
          .some((field) => field.split("=")[0] === name);
        if (!known) throw new Error(`"${name}" is not a valid field for type '${this.itemType}'`);
        this.fields[name] = value;
      }
    }
    for (const { creatorType } of this.creators)
      if (!ITEM_TYPES[this.itemType as "book"].creators.split(" ").includes(String(creatorType)))
        throw new Error(`'${creatorType}' isn't a valid creator type for ${this.itemType}`);
  }

  getField(name: string): unknown {
    return this.fields[itemField(this.itemType as "book", name) ?? name] ?? "";
  }
  getTags(): Json[] {
    return this.tags;
  }
  isRegularItem(): boolean {
    return true;
  }
  inCollection(id: number): boolean {
    return this.collections.has(id);
  }
  addToCollection(id: number): void {
    const collection = this.zotero.collections.get(id);
    if (!collection) throw new Error(`Collection ${id} doesn't exist`);
    if (collection.libraryID !== this.libraryID)
      throw new Error("Collection and item must have the same libraryID");
    this.collections.add(id);
  }
  removeFromCollection(id: number): void {
    this.collections.delete(id);
  }
  async save(options: { notifierQueue?: FakeQueue; skipDateModifiedUpdate?: boolean } = {}): Promise<number> {
    this.zotero.requireTransaction();
    if (this.zotero.options.failAt !== undefined && ++this.zotero.saves > this.zotero.options.failAt)
      throw new Error("disk full");
    const isNew = !this.id;
    if (isNew) {
      this.id = ++this.zotero.lastId;
      this.key = `KEY${String(this.id).padStart(5, "0")}`;
      this.zotero.items.set(this.id, this);
    }
    if (!options.skipDateModifiedUpdate) this.dateModified++;
    this.zotero.notify(options.notifierQueue, isNew ? "add" : "modify", this.id);
    return this.id;
  }
  async saveTx(): Promise<number> {
    if (this.zotero.inTransaction) throw new Error("saveTx() cannot be called within a transaction");
    return this.zotero.Zotero.DB.executeTransaction(() => this.save());
  }
}

class FakeCollection {
  id = 0;
  key = "";
  libraryID = 0;
  name = "";
  parentID = false;
  deleted = false;
  constructor(private readonly zotero: FakeZotero) {}

  async save(options: { notifierQueue?: FakeQueue } = {}): Promise<number> {
    this.zotero.requireTransaction();
    if (!this.name) throw new Error("Collection name is empty");
    if (!this.id) {
      this.id = ++this.zotero.lastId;
      this.key = `COL${String(this.id).padStart(5, "0")}`;
      this.zotero.collections.set(this.id, this);
    }
    this.zotero.notify(options.notifierQueue, "add", this.id);
    return this.id;
  }
  getChildItems(asIDs?: boolean): unknown[] {
    const items = [...this.zotero.items.values()].filter(
      (item) => item.collections.has(this.id) && !item.deleted,
    );
    return asIDs ? items.map(({ id }) => id) : items;
  }
}

export class FakeQueue {
  events: string[] = [];
}

export class FakeZotero {
  items = new Map<number, FakeItem>();
  collections = new Map<number, FakeCollection>();
  prefs = new Map<string, unknown>();
  /** One entry for each time that the windows are told of changes. */
  notices: string[][] = [];
  lastId = 0;
  saves = 0;
  inTransaction = false;
  readonly Zotero;

  constructor(readonly options: FakeOptions = {}) {
    this.Zotero = this.build();
  }

  requireTransaction(): void {
    if (!this.inTransaction) throw new Error("save() must be called within a transaction; use saveTx()");
  }

  notify(queue: FakeQueue | undefined, event: string, id: number): void {
    if (queue) queue.events.push(`${event} ${id}`);
    else this.notices.push([`${event} ${id}`]);
  }

  private build() {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the classes below are constructed by Zotero's names
    const fake = this;
    const libraries = [
      {
        libraryID: 1,
        libraryType: "user",
        name: "My Library",
        editable: true,
        waitForDataLoad: async () => {},
      },
      {
        libraryID: 2,
        libraryType: "group",
        name: "Read-only group",
        editable: false,
        waitForDataLoad: async () => {},
      },
      {
        libraryID: 3,
        libraryType: "group",
        name: "Minsk seminar",
        editable: true,
        waitForDataLoad: async () => {},
      },
    ];
    const selected =
      this.options.version === 8
        ? { getSelectedLibraryID: () => 3, getSelectedCollection: () => false }
        : {
            getSelectedLibraryIDs: () => [3],
            getSelectedCollections: () => [],
            getSelectedLibraryID() {
              throw new Error("ZoteroPane.getSelectedLibraryID() was removed");
            },
            getSelectedCollection() {
              throw new Error("ZoteroPane.getSelectedCollection() was removed");
            },
          };
    return {
      version: this.options.version === 8 ? "8.0.5" : "10.0.0",
      debug: () => {},
      Item: class extends FakeItem {
        constructor(type: string) {
          super(fake, type);
        }
      },
      Collection: class extends FakeCollection {
        constructor() {
          super(fake);
        }
      },
      Libraries: {
        userLibraryID: 1,
        get: (id: number) => libraries.find(({ libraryID }) => libraryID === id) ?? false,
        getAll: () => libraries,
      },
      Items: {
        get: (id: number) => fake.items.get(id) ?? false,
        getAll: async (libraryID: number, _topLevel: boolean, includeDeleted: boolean) =>
          [...fake.items.values()].filter(
            (item) => item.libraryID === libraryID && (includeDeleted || !item.deleted),
          ),
        getByLibraryAndKey: (libraryID: number, key: string) =>
          [...fake.items.values()].find((item) => item.libraryID === libraryID && item.key === key) ?? false,
      },
      Collections: {
        get: (id: number) => fake.collections.get(id) ?? false,
        getByLibrary: (libraryID: number) =>
          [...fake.collections.values()].filter((one) => one.libraryID === libraryID),
        getByLibraryAndKey: (libraryID: number, key: string) =>
          [...fake.collections.values()].find((one) => one.libraryID === libraryID && one.key === key) ??
          false,
      },
      ItemTypes: { getID: (name: string) => (name in ITEM_TYPES ? 1 : false) },
      Notifier: {
        Queue: FakeQueue,
        commit: async (queue: FakeQueue) => void fake.notices.push(queue.events),
      },
      DB: {
        async executeTransaction<T>(run: () => Promise<T>): Promise<T> {
          if (fake.inTransaction) throw new Error("a transaction in a transaction waits for itself");
          const before = {
            items: new Map(fake.items),
            collections: new Map(fake.collections),
            lastId: fake.lastId,
          };
          fake.inTransaction = true;
          try {
            return await run();
          } catch (error) {
            Object.assign(fake, before);
            throw error;
          } finally {
            fake.inTransaction = false;
          }
        },
      },
      Prefs: {
        get: (name: string) => fake.prefs.get(name),
        set: (name: string, value: unknown) => void fake.prefs.set(name, value),
      },
      Utilities: { randomString: (length: number) => `T${++fake.lastId}`.padEnd(length, "0") },
      Server: {
        Endpoints: {} as Record<
          string,
          new () => { init(request: object): Promise<[number, string, string]> }
        >,
      },
      getActiveZoteroPane: () => selected,
    };
  }
}

/** Puts a new fake in the place of Zotero. */
export function installFake(options: FakeOptions = {}): FakeZotero {
  const fake = new FakeZotero(options);
  (globalThis as unknown as { Zotero: unknown }).Zotero = fake.Zotero;
  return fake;
}
