/* A small Zotero for tests of the layer that writes: it keeps items in memory and throws where Zotero throws. */
import { itemField } from "../../src/core/formats/item-fields.ts";
import { FakeCreators, FakeTags, nameOf } from "./fake-names.ts";
import { ITEM_TYPES } from "../../src/core/formats/data/item-types.ts";

const fieldNames = [
  "",
  ...new Set(
    Object.values(ITEM_TYPES).flatMap(({ fields }) => fields.split(" ").map((one) => one.split("=")[0]!)),
  ),
];

export interface FakeOptions {
  /** Zotero 8 and 9 have singular getters of the selection, 10 has plural ones and throws in the singular ones. */
  version?: 8 | 9 | 10;
  /** Fails when the nth item is saved. */
  failAt?: number;
  /** When the nth item is saved, Zotero begins to tidy up authors that no item has. */
  tidyAt?: number;
}

type Json = Record<string, unknown>;

/** What the database has of an item; a rollback brings it back, memory keeps what was set until it is reloaded. */
interface Stored {
  fields: Json;
  creators: Json[];
  tags: Json[];
  collections: Set<number>;
  related: Set<FakeItem>;
  deleted: boolean;
  dateModified: number;
}

export class FakeItem {
  id = 0;
  key = "";
  libraryID = 0;
  parentItemID: number | false = false;
  deleted = false;
  dateModified = 0;
  synced = false;
  version = 0;
  itemType: string;
  fields: Json = {};
  creators: Json[] = [];
  tags: Json[] = [];
  collections = new Set<number>();
  /** Set by whatever changes the item, gone after a save. */
  changed = new Set<string>();
  stored: Stored | null = null;
  related = new Set<FakeItem>();
  note = "";

  constructor(
    private readonly zotero: FakeZotero,
    type: string,
  ) {
    if (!(type in ITEM_TYPES) && type !== "note") throw new Error(`Invalid item type '${type}'`);
    this.itemType = type;
  }

  get itemTypeID(): number {
    return Object.keys(ITEM_TYPES).indexOf(this.itemType) + 1;
  }

  fromJSON(json: Json): void {
    if (!this.libraryID) throw new Error("libraryID must be set before fromJSON()");
    for (const [name, value] of Object.entries(json)) {
      if (name === "itemType" || name === "collections") continue;
      else if (name === "creators") this.creators = value as Json[];
      else if (name === "tags") this.tags = value as Json[];
      else {
        if (!this.hasField(name))
          throw new Error(`"${name}" is not a valid field for type '${this.itemType}'`);
        this.fields[name] = value;
      }
    }
    this.changed.add("json");
    for (const { creatorType } of this.creators)
      if (!ITEM_TYPES[this.itemType as "book"].creators.split(" ").includes(String(creatorType)))
        throw new Error(`'${creatorType}' isn't a valid creator type for ${this.itemType}`);
  }

  private hasField(name: string): boolean {
    return ITEM_TYPES[this.itemType as "book"].fields
      .split(" ")
      .some((field) => field.split("=")[0] === name);
  }

  /** Base names are mapped only where they are asked for, as in Zotero; a date is multipart unless it is formatted. */
  getField(name: string, unformatted = false, includeBaseMapped = false): unknown {
    const own = includeBaseMapped ? (itemField(this.itemType as "book", name) ?? name) : name;
    const value = this.fields[own] ?? "";
    if (own !== (itemField(this.itemType as "book", "date") ?? "date") || !unformatted || !value)
      return value;
    const [year = "0000", month = "00", day = "00"] = String(value).split("-");
    return `${year}-${month}-${day} ${String(value)}`;
  }

  setField(name: string, value: unknown): void {
    if (value === undefined) throw new Error(`'${name}' value cannot be undefined`);
    const own = itemField(this.itemType as "book", name) ?? name;
    const kept = typeof value === "string" ? value.trim().normalize() : value;
    if (kept && !this.hasField(own))
      throw new Error(`'${name}' is not a valid field for type '${this.itemType}'`);
    const line = own === "extra" ? kept : String(kept).replace(/[\r\n]+/g, " ");
    if ((this.fields[own] ?? "") === line) return;
    this.fields[own] = line;
    this.changed.add(own);
  }

  getCreators(): Json[] {
    return this.creators.map(({ creatorType, name, lastName, firstName }) => ({
      creatorTypeID: creatorType,
      lastName: lastName ?? name ?? "",
      firstName: firstName ?? "",
    }));
  }

  /** Empty fields are left out. */
  toJSON(): Json {
    const filled = Object.entries(this.fields).filter(([, value]) => value !== "");
    return {
      itemType: this.itemType,
      ...Object.fromEntries(filled),
      creators: this.getCreatorsJSON(),
      tags: this.getTags(),
    };
  }
  getCreatorsJSON(): Json[] {
    return this.creators.map((one) => ({ ...one }));
  }
  setCreators(creators: Json[]): void {
    const allowed = ITEM_TYPES[this.itemType as "book"].creators.split(" ");
    for (const { creatorType } of creators)
      if (!allowed.includes(String(creatorType)))
        throw new Error(`'${creatorType}' isn't a valid creator type for ${this.itemType}`);
    if (JSON.stringify(creators) === JSON.stringify(this.creators)) return;
    this.creators = creators.map((one) => ({ ...one }));
    this.changed.add("creators");
  }

  getDisplayTitle(): string {
    return String(this.getField("title", false, true));
  }
  getTags(): Json[] {
    return this.tags.map((tag) => ({ ...tag }));
  }
  hasTag(name: string): boolean {
    return this.tags.some(({ tag }) => tag === name);
  }
  getTagType(name: string): number | null {
    const found = this.tags.find(({ tag }) => tag === name);
    return found ? Number(found["type"] ?? 0) : null;
  }
  /** A tag that is there with the other type changes its type, as in Zotero. */
  addTag(name: string, type = 0): boolean {
    const old = this.getTagType(name);
    if (old === type) return false;
    this.tags = [...this.tags.filter(({ tag }) => tag !== name), { tag: name, type }];
    this.changed.add("tags");
    return true;
  }
  removeTag(name: string): boolean {
    if (!this.hasTag(name)) return false;
    this.tags = this.tags.filter(({ tag }) => tag !== name);
    this.changed.add("tags");
    return true;
  }
  hasChanged(): boolean {
    return this.changed.size > 0;
  }
  isRegularItem(): boolean {
    return !["note", "attachment"].includes(this.itemType);
  }
  setNote(text: string): void {
    if (this.itemType !== "note") throw new Error("only notes have a text");
    this.note = text;
  }
  addRelatedItem(item: FakeItem): boolean {
    if (item.libraryID !== this.libraryID)
      throw new Error("Cannot relate item to an item in a different library");
    if (item === this || this.related.has(item)) return false;
    this.related.add(item);
    return true;
  }
  async removeRelatedItem(item: FakeItem): Promise<boolean> {
    return this.related.delete(item);
  }
  isPDFAttachment(): boolean {
    return false;
  }
  getAttachments(): number[] {
    return [];
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
    this.changed.add("collections");
  }
  removeFromCollection(id: number): void {
    this.collections.delete(id);
    this.changed.add("collections");
  }
  async save(
    options: { notifierQueue?: FakeQueue; skipDateModifiedUpdate?: boolean } = {},
  ): Promise<number | boolean> {
    this.zotero.requireTransaction();
    if (this.id && this.stored && this.deleted !== this.stored.deleted) this.changed.add("deleted");
    if (this.id && !this.hasChanged()) return false;
    const library = this.zotero.Zotero.Libraries.get(this.libraryID);
    if (!library || !library.editable)
      throw new Error(`Cannot edit item in library ${library ? library.name : this.libraryID}`);
    if (++this.zotero.saves > (this.zotero.options.failAt ?? Infinity)) throw new Error("disk full");
    if (this.zotero.saves === this.zotero.options.tidyAt) this.zotero.creators.forgetUnused();
    for (const { tag } of this.tags)
      if (!this.zotero.tags.rows.has(await this.zotero.tags.create(String(tag))))
        throw new Error("FOREIGN KEY constraint failed");
    const isNew = !this.id;
    if (isNew) {
      this.id = ++this.zotero.lastId;
      this.key = `KEY${String(this.id).padStart(5, "0")}`;
      this.zotero.items.set(this.id, this);
    }
    if (isNew || this.changed.has("json") || this.changed.has("creators"))
      for (const one of this.creators) this.zotero.creators.use(nameOf(one));
    if (!options.skipDateModifiedUpdate) this.dateModified++;
    const old = this.stored;
    this.tellCollections(old?.collections ?? new Set());
    this.zotero.rollbacks.push(() => (this.stored = old));
    this.stored = {
      fields: { ...this.fields },
      creators: this.getCreatorsJSON(),
      tags: this.getTags(),
      collections: new Set(this.collections),
      related: new Set(this.related),
      deleted: this.deleted,
      dateModified: this.dateModified,
    };
    this.changed.clear();
    if (!isNew) this.zotero.staged++;
    this.zotero.notify(options.notifierQueue, isNew ? "add" : "modify", this.id);
    return isNew ? this.id : true;
  }
  /** Collections in memory hear of their items after the commit. */
  private tellCollections(before: Set<number>): void {
    const { collections, items, commits } = this.zotero;
    for (const id of this.collections)
      if (!before.has(id))
        commits.push(() => items.has(this.id) && collections.get(id)?.childItems.add(this.id));
    for (const id of before)
      if (!this.collections.has(id)) commits.push(() => collections.get(id)?.childItems.delete(this.id));
  }
  async saveTx(): Promise<number | boolean> {
    if (this.zotero.inTransaction) throw new Error("saveTx() cannot be called within a transaction");
    return this.zotero.Zotero.DB.executeTransaction(() => this.save());
  }
  /** Memory gets what the database has. */
  async reload(types: string[] | null, reloadUnchanged: boolean): Promise<void> {
    if (!this.stored || (!reloadUnchanged && !this.changed.size)) return;
    const all = ["primaryData", "itemData", "tags"];
    for (const type of types ?? all)
      if (type === "itemData") this.fields = { ...this.stored.fields };
      else if (type === "creators") this.creators = this.stored.creators.map((one) => ({ ...one }));
      else if (type === "tags") this.tags = this.stored.tags.map((tag) => ({ ...tag }));
      else if (type === "collections") this.collections = new Set(this.stored.collections);
      else if (type === "relations") this.related = new Set(this.stored.related);
      else if (type === "primaryData") {
        this.dateModified = this.stored.dateModified;
        this.deleted = this.stored.deleted;
      }
    if (types === null || all.every((type) => types.includes(type))) this.changed.clear();
  }
}

class FakeCollection {
  /** What memory has; a failed transaction leaves it to be mended. */
  childItems = new Set<number>();
  id = 0;
  key = "";
  libraryID = 0;
  name = "";
  parentID: number | false = false;
  deleted = false;
  constructor(private readonly zotero: FakeZotero) {}

  set parentKey(key: string) {
    const parent = [...this.zotero.collections.values()].find((one) => one.key === key);
    if (!parent) throw new Error(`there is no collection ${key}`);
    this.parentID = parent.id;
  }

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
      (item) => this.childItems.has(item.id) && !item.deleted,
    );
    return asIDs ? items.map(({ id }) => id) : items;
  }
  async reload(types: string[]): Promise<void> {
    if (!types.includes("childItems")) return;
    const inside = [...this.zotero.items.values()].filter(({ stored }) => stored?.collections.has(this.id));
    this.childItems = new Set(inside.map(({ id }) => id));
  }
}

export class FakeQueue {
  events: string[] = [];
}

export interface FakeObserver {
  notify(event: string, type: string, ids: number[], extraData: object): unknown;
}

export interface FakeMenu {
  menuID: string;
  target: string;
  menus: { l10nID?: string; menus?: FakeMenu["menus"] }[];
}

export class FakeZotero {
  items = new Map<number, FakeItem>();
  collections = new Map<number, FakeCollection>();
  prefs = new Map<string, unknown>();
  /** One entry for each time that the windows are told of changes. */
  notices: string[][] = [];
  /** Steps of the history that Zotero 10 has. */
  undoSteps: { action: string; args: unknown; changes: number }[] = [];
  /** Files by their paths. */
  files = new Map<string, string>();
  observers = new Map<string, FakeObserver>();
  menus: FakeMenu[] = [];
  readonly tags = new FakeTags(this);
  readonly creators = new FakeCreators(this);
  syncInProgress = false;
  rollbacks: (() => void)[] = [];
  /** Done after the next commit, even where the transaction that wanted it was rolled back. */
  commits: (() => void)[] = [];
  staged = 0;
  stagedAction: { action: string; args: unknown } | null = null;
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
      (this.options.version ?? 10) < 10
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
      version: { 8: "8.0.5", 9: "9.0.6", 10: "10.0.0" }[this.options.version ?? 10],
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
        reload: async (ids: number[], types: string[], reloadUnchanged: boolean) => {
          for (const id of ids) await fake.items.get(id)?.reload(types, reloadUnchanged);
        },
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
      ItemFields: {
        getID: (name: string) => Math.max(0, fieldNames.indexOf(name)) || false,
        isValidForType(field: number, type: number) {
          const { fields } = Object.values(ITEM_TYPES)[type - 1]!;
          return fields.split(" ").some((one) => one.split("=")[0] === fieldNames[field]);
        },
      },
      CreatorTypes: { getName: (id: string) => id },
      Tags: fake.tags,
      Creators: fake.creators,
      ...((this.options.version ?? 10) === 10 && {
        UndoHistory: {
          stageAction(action: string, args: unknown) {
            fake.requireTransaction();
            fake.stagedAction = { action, args };
          },
        },
      }),
      Sync: {
        Runner: {
          get syncInProgress() {
            return fake.syncInProgress;
          },
        },
      },
      MenuManager: {
        registerMenu(menu: FakeMenu) {
          const topLevelSeparator = (menu.menus as { menuType?: string }[]).some(({ menuType }) => menuType === "separator"); // prettier-ignore
          if (fake.menus.some(({ menuID }) => menuID === menu.menuID) || topLevelSeparator) return false;
          fake.menus.push(menu);
          return menu.menuID;
        },
        unregisterMenu: (id: string) => void (fake.menus = fake.menus.filter(({ menuID }) => menuID !== id)),
      },
      DataDirectory: { dir: "/data" },
      ItemTypes: { getID: (name: string) => (name in ITEM_TYPES ? 1 : false) },
      Notifier: {
        Queue: FakeQueue,
        commit: async (queue: FakeQueue) => void fake.notices.push(queue.events),
        registerObserver(observer: FakeObserver, _types: string[], id: string) {
          fake.observers.set(id, observer);
          return id;
        },
        unregisterObserver: (id: string) => void fake.observers.delete(id),
      },
      DB: {
        columnQueryAsync: async (sql: string) => {
          if (sql !== "SELECT tagID FROM tags") throw new Error(`no such query: ${sql}`);
          return [...fake.tags.rows.keys()];
        },
        queryAsync: async (sql: string, [id, name]: [number, string]) => {
          if (sql !== "INSERT INTO tags (tagID, name) VALUES (?, ?)")
            throw new Error(`no such query: ${sql}`);
          fake.tags.insert(id, name);
        },
        async executeTransaction<T>(run: () => Promise<T>): Promise<T> {
          if (fake.inTransaction) throw new Error("a transaction in a transaction waits for itself");
          const before = {
            items: new Map(fake.items),
            collections: new Map(fake.collections),
            lastId: fake.lastId,
          };
          fake.inTransaction = true;
          fake.rollbacks = [];
          fake.staged = 0;
          fake.stagedAction = null;
          try {
            const result = await run();
            // Changes without a name, and a name without changes, make no step.
            if (fake.stagedAction && fake.staged)
              fake.undoSteps.push({ ...(fake.stagedAction as { action: string; args: unknown }), changes: fake.staged }); // prettier-ignore
            for (const after of fake.commits.splice(0)) after();
            return result;
          } catch (error) {
            Object.assign(fake, before);
            for (const undo of fake.rollbacks.reverse()) undo();
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

/** Puts a new fake in the place of Zotero, and of what Gecko has for files. */
export function installFake(options: FakeOptions = {}): FakeZotero {
  const fake = new FakeZotero(options);
  Object.assign(globalThis, {
    Zotero: fake.Zotero,
    PathUtils: {
      join: (...parts: string[]) => parts.join("/"),
      parent: (path: string) => path.replace(/\/[^/]*$/, ""),
    },
    IOUtils: {
      makeDirectory: async () => {},
      writeUTF8: async (path: string, text: string) => void fake.files.set(path, text),
      readUTF8: async (path: string) => {
        const text = fake.files.get(path);
        if (text === undefined) throw new Error(`NotFoundError: ${path}`);
        return text;
      },
      remove: async (path: string) => void fake.files.delete(path),
    },
  });
  return fake;
}
