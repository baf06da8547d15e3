/* What the tests need inside Zotero, with the rights of the program. */
/* global Zotero, Services, ChromeUtils, Cc, Ci, IOUtils, setTimeout */
/* exported createHelpers */

function createHelpers() {
  const WINDOW = "chrome://spisok/content/import.xhtml";
  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
  const userLibrary = () => Zotero.Libraries.userLibraryID;
  const collection = (name) =>
    Zotero.Collections.getByLibrary(userLibrary(), true).find((one) => one.name === name && !one.deleted);
  const AddonManager = () =>
    ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs").AddonManager;

  const t = {
    sleep,
    /** The first reading loads the dictionaries, which takes a while on a machine that has other work, too. */
    async until(test, what, ms = 120_000) {
      for (const end = Date.now() + ms; Date.now() < end; await sleep(30)) {
        const found = await test();
        if (found) return found;
      }
      throw new Error(`waited in vain for ${what}`);
    },

    /** Items of the own library that are not in the trash. */
    items: () => Zotero.Items.getAll(userLibrary(), true),
    collection,
    titlesIn: (name) =>
      collection(name)
        ?.getChildItems()
        .map((item) => item.getField("title")) ?? [],
    /** The rows of the table of items that is on the disk, past all that is kept in memory. */
    rowsOnDisk: () => Zotero.DB.valueQueryAsync("SELECT COUNT(*) FROM items"),
    tagsOnDisk: () => Zotero.DB.columnQueryAsync("SELECT name FROM tags ORDER BY name"),

    /** Puts everything into the trash and empties it, and has Zotero tidy up after that. */
    async clear() {
      const ids = await Zotero.Items.getAll(userLibrary(), true, true, true);
      if (ids.length) await Zotero.Items.erase(ids);
      for (const one of Zotero.Collections.getByLibrary(userLibrary(), true)) await one.eraseTx();
      await Zotero.purgeDataObjects();
    },

    /** Notes which notices go out and how many transactions the add-on makes while something runs. */
    async watched(run) {
      const notices = [];
      const id = Zotero.Notifier.registerObserver(
        { notify: (event, type, ids) => void notices.push({ event, type, count: ids.length }) },
        ["item", "collection", "collection-item", "item-tag"],
        "spisok-test",
      );
      let transactions = 0;
      const { executeTransaction } = Zotero.DB;
      Zotero.DB.executeTransaction = function (...rest) {
        if (/spisok@|chrome:\/\/spisok/.test(new Error().stack)) transactions++;
        return executeTransaction.apply(this, rest);
      };
      try {
        return { value: await run(), notices, transactions };
      } finally {
        Zotero.DB.executeTransaction = executeTransaction;
        Zotero.Notifier.unregisterObserver(id);
      }
    },

    async addon(id) {
      return AddonManager().getAddonByID(id);
    },

    /** Zotero starts and ends an add-on a little after the manager of add-ons says so. */
    async enable(id) {
      await (await t.addon(id)).enable();
      await t.until(() => Zotero.Spisok, "the add-on to start");
    },
    async disable(id) {
      await (await t.addon(id)).disable();
      await t.until(() => !Zotero.Spisok, "the add-on to end");
    },

    /** Opens a menu as a user does and gives what stands in it. */
    async openMenu(popup, open) {
      const shown = new Promise((done) => popup.addEventListener("popupshown", done, { once: true }));
      await open();
      await Promise.race([
        shown,
        sleep(10_000).then(() => {
          throw new Error(`the menu ${popup.id} did not open`);
        }),
      ]);
      await popup.ownerDocument.l10n.translateFragment(popup);
      return [...popup.children].filter((item) => !item.hidden && item.localName !== "menuseparator");
    },
    async fileMenu() {
      const { document } = Zotero.getMainWindow();
      const popup = document.getElementById("menu_FilePopup");
      return {
        popup,
        items: await t.openMenu(popup, () => document.getElementById("fileMenu").openMenu(true)),
      };
    },
    async collectionMenu(name) {
      const window = Zotero.getMainWindow();
      window.focus();
      await window.ZoteroPane.collectionsView.selectCollection(collection(name).id);
      const popup = window.document.getElementById("zotero-collectionmenu");
      const at = { screenX: window.screenX + 120, screenY: window.screenY + 160 };
      return {
        popup,
        items: await t.openMenu(popup, () => window.ZoteroPane.onCollectionsContextMenuOpen(at)),
      };
    },
    /** Spisok's submenu of the context menu of items; without anything in it where that is hidden. */
    async itemMenu() {
      const { document, ZoteroPane } = Zotero.getMainWindow();
      const popup = document.getElementById("zotero-itemmenu");
      await ZoteroPane.buildItemContextMenu();
      const shown = await t.openMenu(popup, () => popup.openPopup(null, "after_start", 0, 0, true));
      const menu = shown.find(({ dataset }) => dataset.l10nId === "spisok-operations-menu");
      const items = menu ? await t.openMenu(menu.menupopup, () => menu.openMenu(true)) : [];
      return { popup, items };
    },
    /** Presses an item of an open menu, found by the id of its text. */
    async choose({ popup, items }, l10nID) {
      const item = items.find(({ dataset }) => dataset.l10nId === l10nID);
      if (!item) throw new Error(`no ${l10nID} among ${items.map(({ label }) => label).join(", ")}`);
      const hidden = new Promise((done) => popup.addEventListener("popuphidden", done, { once: true }));
      popup.activateItem(item);
      await hidden;
      return item.label;
    },

    windows: (url = WINDOW) =>
      [...Services.wm.getEnumerator(null)].filter((window) => window.location.href === url),
    window: () => t.windows()[0],
    /** A button of a question that Zotero asks, once it can be pressed: they are locked for a moment against slips. */
    dialogButton(name) {
      const [window] = t.windows("chrome://global/content/commonDialog.xhtml");
      if (window?.document.readyState !== "complete") return null;
      const button = window.document.querySelector("dialog")?.getButton(name);
      return button && button.label && !button.disabled ? button : null;
    },
    field: (id) => t.window().document.getElementById(id),
    text: (id) => t.field(id).textContent,
    async press(id) {
      await t.until(() => t.field(id) && !t.field(id).disabled, `the button ${id}`);
      t.field(id).click();
    },
    /** Presses a key as the system would, with others held: XUL's own keys hear it. */
    pressKey(window, key, code, ...held) {
      const tip = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
      if (!tip.beginInputTransactionForTests(window)) throw new Error("no keys can be pressed");
      const event = (key, code) => new window.KeyboardEvent("", { key, code });
      for (const one of held) tip.keydown(event(one, `${one}Left`));
      tip.keydown(event(key, code));
      tip.keyup(event(key, code));
      for (const one of held) tip.keyup(event(one, `${one}Left`));
    },
    change(id, value) {
      const field = t.field(id);
      field.value = value;
      field.dispatchEvent(new (t.window().Event)("input", { bubbles: true }));
      field.dispatchEvent(new (t.window().Event)("change", { bubbles: true }));
    },
    /** The import window with all its texts. */
    async opened() {
      const window = await t.until(
        () => t.window()?.document.readyState === "complete" && t.window(),
        "the window",
      );
      await window.document.l10n.ready;
      await t.translated(window);
    },
    async translated(window = t.window()) {
      await window.document.l10n.translateFragment(window.document.documentElement);
      await sleep(100);
    },
    /** A picture of a window as a file. */
    async shot(window, path) {
      const { innerWidth: width, innerHeight: height } = window;
      const canvas = window.document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
      Object.assign(canvas, { width, height });
      const bitmap = await window.browsingContext.currentWindowGlobal.drawSnapshot(
        new window.DOMRect(0, 0, width, height),
        1,
        "white",
      );
      canvas.getContext("2d").drawImage(bitmap, 0, 0);
      const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
      await IOUtils.write(path, new Uint8Array(await blob.arrayBuffer()));
    },
    /** Whether a request goes neither to this computer nor to where Zotero itself asks for news. */
    isElsewhere: ({ host }) => !/^(?:127\.0\.0\.1|localhost|(?:.+\.)?zotero\.org)$/.test(host),
    /** Errors that our files caused. */
    errors: () =>
      Services.console
        .getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & 1))
        .map(({ errorMessage, sourceName }) => `${errorMessage} ${sourceName}`)
        .filter((line) => /spisok(?!-test)/i.test(line)),
  };
  return t;
}
