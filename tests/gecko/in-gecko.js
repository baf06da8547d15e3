/* Helpers that run inside Gecko, with the rights of the browser: the add-on's own windows. */
/* global TextDecoder, Ci, Cc, Services, PathUtils, ChromeWorker, createShared */
/* exported createTest */

function createTest(addonURL, testURL, sample) {
  let win = null;
  const shared = createShared(addonURL, testURL, () => win);
  let imported = null;
  let undone = null;
  let session = "";
  let columnWidths = "";
  const links = [];
  const shownItems = [];

  const library = [
    { id: 7, name: "Belarus", level: 0 },
    { id: 8, name: "Press", level: 1 },
  ];
  const host = (given) => ({
    draft: "",
    session: "",
    destination: { libraryID: 1, collectionID: null },
    libraries: () => [
      { id: 1, name: "My Library", editable: true, collections: library },
      { id: 2, name: "Seminar", editable: false, collections: [] },
      { id: 3, name: "Minsk", editable: true, collections: [] },
    ],
    names: {
      types: {
        newspaperArticle: "Newspaper Article",
        book: "Book",
        webpage: "Web Page",
        journalArticle: "Journal Article",
        magazineArticle: "Magazine Article",
        bookSection: "Book Section",
        blogPost: "Blog Post",
        report: "Report",
        preprint: "Preprint",
        thesis: "Thesis",
      },
      fields: {
        place: "Place",
        publisher: "Publisher",
        language: "Language",
        accessDate: "Accessed",
        volume: "Volume",
        issue: "Issue",
        pages: "Pages",
        DOI: "DOI",
      },
      creators: { author: "Author", editor: "Editor", bookAuthor: "Book Author", contributor: "Contributor" },
    },
    choices: { scheme: "keep", title: "romanised", tags: true, relate: true, note: false, filling: "leave" },
    codebooks: async () => [{ file: "seminar.yaml", name: "seminar" }],
    article: { key: "ARTICLE0", title: "Russia and the regime", libraryID: 1 },
    read: (text, options, hooks) => {
      const worker = new ChromeWorker("chrome://spisok/content/worker.js", { type: "module" });
      const list = new Promise((resolve, reject) => {
        const entries = [];
        worker.onmessage = ({ data }) => {
          if (data.entries) {
            for (const entry of data.entries) entries.push(entry);
            hooks.onEntries?.(data.entries);
          }
          if (data.step) hooks.onStep?.(data.step);
          for (const [index, warnings] of data.warnings ?? []) entries[index].warnings = warnings;
          if (!data.list && !data.error) return;
          worker.terminate();
          if (data.list) resolve({ ...data.list, entries });
          else reject(new Error(data.error));
        };
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage({
          id: 1,
          text: typeof text === "string" ? text : [...text],
          options: {
            scheme: options.scheme,
            title: options.title,
            ...(options.tags ? {} : { codebooks: [] }),
          },
        });
      });
      return { list, stop: () => worker.terminate() };
    },
    findExisting: async (items) =>
      items.map((item) => (/^Belarusian PM/.test(item.title) ? "KEY00002" : null)),
    compare: async (items) => items.map(() => []),
    importItems: async (items, to, extras, onProgress) => {
      onProgress(items.length, items.length);
      imported = { titles: items.map((item) => item.title), to, extras };
      return {
        created: items.map((_item, i) => `KEY${i}`),
        linked: [],
        updated: [],
        items: items.map((_item, i) => ({ key: `KEY${i}`, created: true })),
        collection: null,
        libraryID: 1,
        undoToken: "token",
      };
    },
    itemsIn: () => [],
    undo: async (token) => {
      undone = token;
      return { trashed: 37 };
    },
    lastImport: () => null,
    ask: () => 1,
    openFile: async () => null,
    readFile: async (name, bytes) => ({ text: new TextDecoder().decode(bytes), name }),
    clipboard: async () => ({ text: "Ivanova O. (2023), Zavod, “Zerkalo”, 1.02.2023." }),
    sample: async () => sample,
    openLink: (url) => void links.push(url),
    show() {},
    showItem: (key) => void shownItems.push(key),
    columnWidths,
    saveColumnWidths: (widths) => (columnWidths = widths),
    saveChoices() {},
    saveDraft() {},
    saveSession: (text) => (session = text),
    ...given,
  });

  const t = {
    ...shared,
    host,
    sample,
    window: () => win,
    all: (selector) => win.document.querySelectorAll(selector),
    field: (id) => win.document.getElementById(id),
    text: (id) => win.document.getElementById(id).textContent,
    /** The rows that are drawn. */
    rows: () => [...win.document.querySelectorAll("#rows tr:not(.space)")],
    /** How many rows there are, drawn or not. */
    count: () => Number(win.document.getElementById("table").getAttribute("aria-rowcount")) - 1,
    /** The row of a number from 0, scrolled into sight. */
    async row(index) {
      const box = win.document.getElementById("table-box");
      const [first] = t.rows();
      box.scrollTop = index * first.getBoundingClientRect().height;
      const find = () => t.rows().find((row) => row.getAttribute("aria-rowindex") === String(index + 2));
      await t.until(find, `row ${index}`);
      return find();
    },
    key(key, options = {}) {
      const target = win.document.activeElement;
      const event = new win.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options });
      return target.dispatchEvent(event);
    },
    pause: shared.wait,
    session: () => session,
    columnWidths: () => columnWidths,
    links: () => links,
    shownItems: () => shownItems,
    click: (id) => win.document.getElementById(id).click(),
    imported: () => imported,
    undone: () => undone,
    translated: () =>
      win.document.l10n.translateFragment(win.document.documentElement).then(() => shared.wait(50)),
    async open(page = "import.xhtml", given = host(), features = "width=1280,height=820") {
      if (win && !win.closed) win.close();
      win = await shared.openDialog(`chrome://spisok/content/${page}`, features, given);
      await win.document.l10n.ready;
      await t.translated();
    },
    close() {
      win?.close();
      win = null;
    },
    untranslated: () => shared.untranslated(["summary"]),
    watchPauses: () => shared.watchPauses(win),
    /** The window as the menu opens it: with the add-on's own host, on a Zotero with an empty library. */
    async openFromMenu() {
      const prefs = new Map(
        Object.entries({ draft: "", scheme: "keep", title: "romanised", tags: true, relate: true }),
      );
      const menus = [];
      const browser = Services.wm.getMostRecentWindow("navigator:browser");
      const launched = [];
      const library = {
        libraryID: 1,
        libraryType: "user",
        name: "Mine",
        editable: true,
        waitForDataLoad: async () => {},
      };
      const Zotero = shared.fakeZotero({
        getMainWindow: () => browser,
        getActiveZoteroPane: () => ({
          getSelectedLibraryIDs: () => [1],
          getSelectedCollections: () => [],
          getSelectedItems: () => [
            {
              key: "ARTICLE0",
              libraryID: 1,
              isRegularItem: () => true,
              getDisplayTitle: () => "An article",
              getField: () => "2024",
            },
          ],
        }),
        launchURL: (url) => launched.push(url),
        Prefs: {
          get: (name) => prefs.get(name.replace("extensions.spisok.", "")),
          set: (name, value) => prefs.set(name.replace("extensions.spisok.", ""), value),
          registerObserver() {},
          unregisterObserver() {},
        },
        DataDirectory: { dir: PathUtils.join(PathUtils.profileDir, "data") },
        Libraries: { userLibraryID: 1, get: () => library, getAll: () => [library] },
        Collections: { getByLibrary: () => [{ id: 5, name: "Reading", level: 0 }] },
        Items: { getAll: async () => [], exists: () => false },
        ItemTypes: {
          getTypes: () => [{ name: "book" }, { name: "note" }],
          getLocalizedString: (name) => `type ${name}`,
        },
        ItemFields: { getAll: () => [{ name: "place" }], getLocalizedString: (name) => `field ${name}` },
        CreatorTypes: { getTypes: () => [{ name: "editor" }], getLocalizedString: (name) => `role ${name}` },
        File: { getResourceAsync: async () => sample },
        MenuManager: {
          registerMenu: (options) => (menus.push(options), options.menuID),
          unregisterMenu() {},
        },
        UIProperties: { registerRoot: (root) => (root.style.fontSize = "1.1rem") },
      });
      const Spisok = shared.load(Zotero);
      await Spisok.startup({ id: "spisok@reading-list", version: "0.1.0" });
      if (win && !win.closed) win.close();
      const ours = () =>
        [...Services.wm.getEnumerator(null)].filter(
          (one) => !one.closed && one.location.href.startsWith("chrome://spisok/content/import"),
        );
      await t.until(() => !ours().length, "the old window to close");
      menus.find(({ menuID }) => menuID === "spisok-file").menus[0].onCommand();
      const find = () => ours()[0];
      await t.until(find, "the window");
      win = find();
      await t.until(
        () => win.document.readyState === "complete" && win.document.getElementById("scheme").value,
        "the page",
      );
      await t.translated();
      return { Spisok, prefs, launched };
    },
    /** What Zotero's box says when the last changes are to be undone and there are none; in a language of the settings. */
    async failedCommand(language) {
      const menus = new Map();
      const said = [];
      const browser = Services.wm.getMostRecentWindow("navigator:browser");
      const Zotero = shared.fakeZotero({
        getMainWindow: () => browser,
        DataDirectory: { dir: PathUtils.join(PathUtils.profileDir, "data") },
        Prefs: { get: (name) => (name.endsWith(".language") ? language : undefined) },
        MenuManager: {
          registerMenu: ({ menuID, menus: [menu] }) => (menus.set(menuID, menu), menuID),
          unregisterMenu() {},
        },
      });
      const prompt = { alert: (_parent, _title, text) => void said.push(text) };
      const Spisok = shared.load(Zotero, {
        Services: new Proxy(Services, { get: (all, name) => (name === "prompt" ? prompt : all[name]) }),
      });
      await Spisok.startup({ id: "spisok@reading-list", version: "0.1.0" });
      menus.get("spisok-item").menus.at(-1).onCommand();
      await shared.until(() => said.length, "word of it");
      Spisok.shutdown(4);
      return said[0];
    },
    /** The add-on started and shut down, with a Zotero that only takes notes. */
    async sandbox() {
      const menus = new Map();
      const Zotero = shared.fakeZotero({
        MenuManager: {
          registerMenu: ({ menuID, target }) => (menus.set(menuID, target), menuID),
          unregisterMenu: (id) => menus.delete(id),
        },
      });
      const Spisok = shared.load(Zotero);
      const names = Object.keys(Spisok);
      await Spisok.startup({ id: "spisok@reading-list", version: "0.1.0" });
      const found = { names, menus: [...menus.values()], endpoints: Object.keys(Zotero.Server.Endpoints) };
      Spisok.shutdown(4);
      const left = [
        ...menus.keys(),
        ...Object.keys(Zotero.Server.Endpoints),
        ...("Spisok" in Zotero ? ["Zotero.Spisok"] : []),
      ];
      return { ...found, left };
    },
  };
  return t;
}
