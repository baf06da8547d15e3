/* Helpers that run inside Gecko, with the rights of the browser: the settings pane as Zotero would load it. */
/* global Cu, Services, ChromeUtils, ChromeWorker, createShared */
/* exported createSettingsTest */

function createSettingsTest(addonURL, testURL, dataDirectory) {
  let win = null;
  const shared = createShared(addonURL, testURL, () => win);
  const picked = ChromeUtils.importESModule("chrome://zotero/content/modules/filePicker.mjs").next;
  const defaults = Services.prefs.getDefaultBranch("");
  Services.scriptloader.loadSubScript("chrome://spisok-root/content/prefs.js", {
    pref: (name, value) =>
      typeof value === "boolean" ? defaults.setBoolPref(name, value) : defaults.setStringPref(name, value),
  });

  const asked = [];
  const said = { confirm: true, copied: null, revealed: null, pane: null };
  /** Workers that have not been ended: a check is under way. */
  const working = new Set();
  function CountedWorker(...given) {
    const worker = new ChromeWorker(...given);
    const terminate = worker.terminate.bind(worker);
    worker.terminate = () => (working.delete(worker), terminate());
    working.add(worker);
    return worker;
  }
  const prefs = {
    get: (name) =>
      Services.prefs.getPrefType(name) === Services.prefs.PREF_BOOL
        ? Services.prefs.getBoolPref(name)
        : Services.prefs.getStringPref(name, undefined),
    set: (name, value) =>
      typeof value === "boolean"
        ? Services.prefs.setBoolPref(name, value)
        : Services.prefs.setStringPref(name, String(value)),
    clear: (name) => Services.prefs.clearUserPref(name),
  };
  const Zotero = shared.fakeZotero({
    Prefs: prefs,
    DataDirectory: { dir: dataDirectory },
    File: { reveal: async (path) => (said.revealed = path) },
    Utilities: { Internal: { copyTextToClipboard: (text) => (said.copied = text) } },
    PreferencePanes: {
      register: async (options) => ((said.pane = options), options.id),
      unregister: () => (said.pane = null),
    },
  });
  const Spisok = shared.load(Zotero, {
    ChromeWorker: CountedWorker,
    Services: new Proxy(Services, {
      get: (target, name) =>
        name === "prompt"
          ? { confirm: (_window, title, text) => (asked.push({ title, text }), said.confirm) }
          : target[name],
    }),
  });

  /** Attaches an element to its setting in both directions, with the events that panes are promised. */
  function attach(element) {
    const name = element.getAttribute("preference");
    const field = element.localName === "checkbox" ? "checked" : "value";
    const show = () => {
      element[field] = field === "checked" ? Boolean(prefs.get(name)) : String(prefs.get(name));
      element.dispatchEvent(new win.Event("syncfrompreference"));
    };
    Services.prefs.addObserver(name, show);
    win.addEventListener("unload", () => Services.prefs.removeObserver(name, show));
    for (const type of ["command", "input", "change"])
      element.addEventListener(type, () => prefs.set(name, element[field]));
    return new Promise((done) => win.setTimeout(() => done(show())));
  }

  const t = {
    ...shared,
    said,
    asked,
    prefs,
    window: () => win,
    api: () => Zotero.Spisok,
    start: () => Spisok.startup({ id: "spisok@reading-list", version: "0.1.0" }),
    stop: () => Spisok.shutdown(4),
    choose: (path) => (picked.path = path),
    all: (selector) => [...win.document.querySelectorAll(selector)],
    one: (id) => win.document.getElementById(`sps-${id}`),
    text: (id) => t.one(id).textContent.trim(),
    press: (id) => t.one(id).click(),
    /** Types into a field as a user would. */
    type(id, text) {
      t.one(id).value = text;
      t.one(id).dispatchEvent(new win.Event("input", { bubbles: true }));
    },
    key: (key) =>
      win.document.activeElement.dispatchEvent(
        new win.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      ),
    /** Chooses from a menu or a group of radio buttons. */
    pick(id, value) {
      t.one(id).value = value;
      t.one(id).dispatchEvent(new win.Event("command", { bubbles: true }));
    },
    rows: (list = "codebooks") =>
      t.all(`#sps-${list} > li`).map((row) => ({
        file: row.dataset.file,
        used: row.querySelector("input")?.checked ?? true,
        text: row.textContent,
      })),
    async open({ width = 800, height = 900, zoom = 1 } = {}) {
      t.close();
      win = await shared.openDialog(
        "chrome://zotero/content/settings-window.xhtml",
        `width=${width},height=${height}`,
      );
      if (zoom !== 1) win.document.documentElement.style.fontSize = `${zoom * 100}%`;
      await t.load();
    },
    /** What Zotero does with a pane: scripts, stylesheets, fragment, texts, settings, `load`. */
    async load() {
      const { scripts, stylesheets, src, label } = said.pane;
      win.Zotero = Zotero;
      const paneScope = new Cu.Sandbox(win, { sandboxPrototype: win, sameZoneAs: win });
      for (const script of scripts)
        Services.scriptloader.loadSubScriptWithOptions(script, { target: paneScope, ignoreCache: true });
      const { document } = win;
      for (const sheet of stylesheets)
        document.insertBefore(
          document.createProcessingInstruction("xml-stylesheet", `href="${sheet}"`),
          document.firstChild,
        );
      const markup = await (await win.fetch(src)).text();
      const container = document.getElementById("container");
      const heading = document.createElementNS("http://www.w3.org/1999/xhtml", "h1");
      heading.textContent = label;
      container.append(heading, document.importNode(win.MozXULElement.parseXULToFragment(markup), true));
      await document.l10n.ready;
      await document.l10n.translateFragment(container);
      const waiting = [...container.querySelectorAll("[preference]")].map(attach);
      for (const child of container.children) {
        const event = new win.Event("load");
        event.waitUntil = (promise) => waiting.push(promise);
        child.dispatchEvent(event);
      }
      t.loaded = await Promise.allSettled(waiting);
      container.hidden = false;
      await t.settled();
    },
    /** The texts of a window that has none of Zotero around it. */
    async ownWindow() {
      const own = await shared.openDialog("chrome://zotero/content/own-window.xhtml", "");
      const text = (id) => own.document.getElementById(id)?.textContent;
      await t.until(() => text("still") && text("counted"));
      const texts = ["still", "counted"].map((id) => text(id).replace(/[\u2066-\u2069]/g, ""));
      own.document.l10n.setAttributes(own.document.getElementById("still"), "spisok-settings-links");
      await t.until(() => text("still") !== texts[0]);
      texts.push(text("still"));
      own.close();
      return texts;
    },
    close() {
      if (win && !win.closed) win.close();
      win = null;
    },
    /** Until nothing in the pane changes any more, longer than it waits for the end of typing. */
    async settled(quiet = 650) {
      let last = win.performance.now();
      const watch = new win.MutationObserver(() => (last = win.performance.now()));
      watch.observe(win.document.documentElement, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
      for (; win.performance.now() - last < quiet; await t.wait(50))
        if (working.size) last = win.performance.now();
      watch.disconnect();
    },
    tabOrder: () => shared.tabOrder("sps-scheme").map((id) => id.replace(/^sps-/, "")),
    /** A picture of the window; `whole` of all that can be scrolled to. */
    async shot(path, { whole = false } = {}) {
      const content = win.document.getElementById("content");
      if (whole) {
        win.resizeTo(
          win.outerWidth,
          Math.min(8000, content.scrollHeight + win.outerHeight - win.innerHeight),
        );
        await t.settled();
      }
      await shared.shot(path);
    },
    /** What begins neither where the groups begin nor further in, as what belongs to the line above it does. */
    ragged: () =>
      t.all("#sps-pane > groupbox").flatMap((group) => {
        const left = group.getBoundingClientRect().left;
        return [...group.children]
          .filter((one) => one.getClientRects().length && !one.classList.contains("indented"))
          .flatMap((one) => (one.matches(".line, label") ? [...one.children].slice(0, 1) : [one]))
          .filter(
            (one) => one.getClientRects().length && Math.abs(one.getBoundingClientRect().left - left) > 1,
          )
          .map((one) => `${one.id || one.localName} ${one.getBoundingClientRect().left - left}`);
      }),
    overflowing: () =>
      t
        .all("#container *")
        .filter((element) => {
          const style = win.getComputedStyle(element);
          return (
            style.overflowX !== "auto" &&
            element.getBoundingClientRect().right >
              win.document.getElementById("container").getBoundingClientRect().right + 1 &&
            element.getBoundingClientRect().width > 0
          );
        })
        .map((element) => element.id || element.localName),
  };
  return t;
}
