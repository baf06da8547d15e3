/* Helpers that run inside Gecko, with the rights of the browser: the settings pane as Zotero would load it. */
/* global Cc, Ci, Cu, Services, ChromeUtils, IOUtils, PathUtils, ChromeWorker, Localization, L10nFileSource, L10nRegistry */
/* exported createSettingsTest */

function createSettingsTest(addonURL, testURL, dataDirectory) {
  const timers = ChromeUtils.importESModule("resource://gre/modules/Timer.sys.mjs");
  const startup = Cc["@mozilla.org/addons/addon-manager-startup;1"].getService(Ci.amIAddonManagerStartup);
  const chrome = [
    startup.registerChrome(Services.io.newURI(`${addonURL}/manifest.json`), [
      ["content", "spisok", "content/"],
      ["content", "spisok-locale", "locale/"],
      ["content", "spisok-root", "./"],
    ]),
    startup.registerChrome(Services.io.newURI(`${testURL}/manifest.json`), [
      ["content", "zotero", "zotero/"],
    ]),
  ];
  const picked = ChromeUtils.importESModule("chrome://zotero/content/modules/filePicker.mjs").next;
  const locales = ["en-US", "ru-RU", "pl-PL", "uk-UA"];
  L10nRegistry.getInstance().registerSources([
    new L10nFileSource("addon", "app", locales, "chrome://spisok-locale/content/{locale}/"),
  ]);
  Services.console.reset();
  const defaults = Services.prefs.getDefaultBranch("");
  Services.scriptloader.loadSubScript("chrome://spisok-root/content/prefs.js", {
    pref: (name, value) =>
      typeof value === "boolean" ? defaults.setBoolPref(name, value) : defaults.setStringPref(name, value),
  });

  const asked = [];
  const said = { confirm: true, copied: null, revealed: null, pane: null };
  let win = null;
  /** Workers that have not been ended: a check is under way. */
  const working = new Set();
  function CountedWorker(url) {
    const worker = new ChromeWorker(url);
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
  const Zotero = {
    version: "10.0.0",
    initializationPromise: Promise.resolve(),
    debug() {},
    getMainWindows: () => [],
    getMainWindow: () => null,
    Prefs: prefs,
    DataDirectory: { dir: dataDirectory },
    File: { reveal: async (path) => (said.revealed = path) },
    Utilities: { Internal: { copyTextToClipboard: (text) => (said.copied = text) } },
    Notifier: { registerObserver: () => "observer", unregisterObserver() {} },
    MenuManager: { registerMenu: ({ menuID }) => menuID, unregisterMenu() {} },
    PreferencePanes: {
      register: async (options) => ((said.pane = options), options.id),
      unregister: () => (said.pane = null),
    },
    Server: { Endpoints: {}, port: 23119 },
  };
  const scope = new Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), {
    wantGlobalProperties: [
      "atob",
      "btoa",
      "crypto",
      "ChromeUtils",
      "fetch",
      "TextDecoder",
      "TextEncoder",
      "URL",
    ],
  });
  Object.assign(scope, {
    Zotero,
    ChromeWorker: CountedWorker,
    IOUtils,
    Localization,
    PathUtils,
    Services: new Proxy(Services, {
      get: (target, name) =>
        name === "prompt"
          ? { confirm: (_window, title, text) => (asked.push({ title, text }), said.confirm) }
          : target[name],
    }),
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clearTimeout,
  });
  Services.scriptloader.loadSubScriptWithOptions("chrome://spisok/content/spisok.js", {
    target: scope,
    ignoreCache: true,
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
    said,
    asked,
    prefs,
    scope,
    window: () => win,
    api: () => Zotero.Spisok,
    wait: (milliseconds) => new Promise((done) => timers.setTimeout(done, milliseconds)),
    start: () => scope.Spisok.startup({ id: "spisok@reading-list", version: "0.1.0" }),
    stop: () => scope.Spisok.shutdown(4),
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
    rows: () =>
      t.all("#sps-codebooks > li").map((row) => ({
        file: row.dataset.file,
        used: row.querySelector("input").checked,
        text: row.textContent,
      })),
    async setLocale(locale) {
      Services.locale.availableLocales = locales;
      Services.locale.requestedLocales = [locale];
    },
    async open({ width = 800, height = 900, zoom = 1 } = {}) {
      t.close();
      win = Services.wm
        .getMostRecentWindow("navigator:browser")
        .openDialog(
          "chrome://zotero/content/settings-window.xhtml",
          `settings-${Math.random()}`,
          `chrome,dialog=no,resizable,width=${width},height=${height}`,
        );
      await t.until(() => win.location.href.startsWith("chrome:") && win.document.readyState === "complete");
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
      const own = Services.wm
        .getMostRecentWindow("navigator:browser")
        .openDialog("chrome://zotero/content/own-window.xhtml", `own-${Math.random()}`, "chrome,dialog=no");
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
    async until(test) {
      for (const end = Date.now() + 20_000; Date.now() < end; await t.wait(30)) if (test()) return;
      throw new Error(`waited in vain for ${test}`);
    },
    /** Elements that should have a text of the interface and have none. */
    untranslated: () =>
      t
        .all("[data-l10n-id]")
        .filter(
          (element) =>
            !element.textContent.trim() &&
            !["aria-label", "placeholder", "label"].some((name) => element.getAttribute(name)),
        )
        .map((element) => element.dataset.l10nId ?? element.getAttribute("data-l10n-id")),
    /** Controls that a screen reader could not name. */
    nameless() {
      const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
      const found = [];
      const walk = (node) => {
        const role = service.getStringRole(node.role);
        if (
          /^(?:pushbutton|entry|password text|combobox|buttonmenu|checkbutton|radiobutton|radio button|listbox|summary)$/.test(
            role,
          ) &&
          !node.name
        )
          found.push(`${role} ${node.DOMNode?.id ?? ""}`);
        for (let i = 0; i < node.childCount; i++) walk(node.getChildAt(i));
      };
      walk(service.getAccessibleFor(win.document));
      return found;
    },
    /** The elements that the tab key goes through. */
    tabOrder() {
      const order = [];
      win.document.getElementById("sps-scheme").focus();
      for (let i = 0; i < 150; i++) {
        const { activeElement } = win.document;
        const name = activeElement.id.replace(/^sps-/, "") || activeElement.localName;
        if (i && name === "scheme") break;
        order.push(name);
        Services.focus.moveFocus(win, null, Services.focus.MOVEFOCUS_FORWARD, 0);
      }
      return order;
    },
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
      await new Promise((done) => win.requestAnimationFrame(() => win.requestAnimationFrame(done)));
      const picture = await win.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
      const canvas = new win.OffscreenCanvas(picture.width, picture.height);
      canvas.getContext("2d").drawImage(picture, 0, 0);
      const blob = await canvas.convertToBlob();
      await IOUtils.write(path, new Uint8Array(await blob.arrayBuffer()));
    },
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
    errors: () =>
      Services.console
        .getMessageArray()
        .filter((message) => {
          if (!(message instanceof Ci.nsIScriptError)) return /\[fluent\]/.test(String(message.message));
          return (
            !(message.flags & Ci.nsIScriptError.warningFlag) &&
            /spisok|settings/.test(`${message.sourceName} ${message.errorMessage}`)
          );
        })
        .map((message) => message.errorMessage ?? message.message),
    end: () => chrome.forEach((handle) => handle.destruct()),
  };
  return t;
}
