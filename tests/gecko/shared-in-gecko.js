/* Helpers that run inside Gecko, with the rights of the browser: what the tests of all windows share. */
/* global Cc, Ci, Cu, Services, ChromeUtils, IOUtils, PathUtils, ChromeWorker, L10nFileSource, L10nRegistry, Localization */
/* exported createShared */

/**
 * @param addonURL the add-on's folder
 * @param testURL the folder of these tests; its zotero/ stands in for what Zotero has at chrome://zotero and chrome://zotero-platform
 * @param currentWindow gives the window that is looked at
 */
function createShared(addonURL, testURL, currentWindow) {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = ChromeUtils.importESModule(
    "resource://gre/modules/Timer.sys.mjs",
  );
  const startup = Cc["@mozilla.org/addons/addon-manager-startup;1"].getService(Ci.amIAddonManagerStartup);
  const register = (folder, ...content) =>
    startup.registerChrome(
      Services.io.newURI(`${folder}/manifest.json`),
      content.map((one) => ["content", ...one]),
    );
  // Kept: the folders are gone again when their handles are collected.
  const chrome = [
    register(addonURL, ["spisok", "content/"], ["spisok-locale", "locale/"], ["spisok-root", "./"]),
    register(testURL, ["zotero", "zotero/"], ["zotero-platform", "zotero/"]),
  ];
  const locales = ["en-US", "ru-RU", "pl-PL", "be", "uk-UA"];
  L10nRegistry.getInstance().registerSources([
    new L10nFileSource("spisok-test", "app", locales, "chrome://spisok-locale/content/{locale}/"),
  ]);
  // Gecko's own texts are here in English only; a window that needs them would be English as a whole.
  const stub = "resource://spisok-stub/";
  const others = locales.slice(1);
  const empty = others.map((locale) => ({
    path: `${stub}${locale}/toolkit/global/arrowscrollbox.ftl`,
    source: "",
  }));
  L10nRegistry.getInstance().registerSources([
    L10nFileSource.createMock("spisok-stub", "app", others, `${stub}{locale}/`, empty),
  ]);
  Services.console.reset();

  const { ctypes } = ChromeUtils.importESModule("resource://gre/modules/ctypes.sys.mjs");
  const Time = ctypes.StructType("timespec", [{ seconds: ctypes.long }, { nanoseconds: ctypes.long }]);
  const clockTime = ctypes
    .open("libc.so.6")
    .declare("clock_gettime", ctypes.default_abi, ctypes.int, ctypes.int, Time.ptr);
  const THREAD_CPUTIME = 3;
  /** What this thread has had of the processor, in milliseconds. */
  const processorTime = () => {
    const time = new Time();
    clockTime(THREAD_CPUTIME, time.address());
    return Number(time.seconds) * 1e3 + Number(time.nanoseconds) / 1e6;
  };

  /** Milliseconds that the work of `slowness` takes on a quiet machine of the kind on which bounds were set. */
  const USUAL_WORK = 18;

  const accessibility = () =>
    Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const shared = {
    chrome,
    locales,
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    /** Waits for something to be so; an error of the window is told with what did not come. */
    async until(test, what = String(test)) {
      for (const end = Date.now() + 120_000; Date.now() < end; await shared.wait(30)) if (test()) return;
      const problem = currentWindow()?.document.getElementById("problem");
      throw new Error(
        `waited in vain for ${what}${problem && !problem.hidden ? `: ${problem.textContent}` : ""}`,
      );
    },
    setLocale(locale) {
      Services.locale.availableLocales = locales;
      Services.locale.requestedLocales = [locale];
    },
    /**
     * Measures the pauses of a window, in which it hears no key: from one look to the next, and it is looked every few milliseconds and
     * after each frame. Gecko lets keys in between any two of its tasks; timers have to wait until all frames that are due are drawn, so
     * a timer alone would take several frames for one pause. `longest` is by the clock; `busy` is the processor time of the longest one,
     * which other programs on the machine do not add to.
     */
    watchPauses(win) {
      const pauses = [];
      let [last, used] = [win.performance.now(), processorTime()];
      const begin = last;
      let watching = true;
      const look = () => {
        const [now, usedNow] = [win.performance.now(), processorTime()];
        pauses.push({ clock: now - last, busy: usedNow - used, at: now });
        [last, used] = [now, usedNow];
      };
      const timer = win.setInterval(look, 5);
      const frame = () => {
        if (!watching) return;
        Services.tm.dispatchToMainThread(look, Ci.nsIRunnablePriority.PRIORITY_CONTROL);
        win.requestAnimationFrame(frame);
      };
      win.requestAnimationFrame(frame);
      const most = (name) => Math.max(0, ...pauses.map((pause) => pause[name]));
      return {
        stop() {
          watching = false;
          win.clearInterval(timer);
          const over50 = pauses.filter(({ clock }) => clock > 50).length;
          const busiest = pauses.map(({ busy }) => Math.round(busy)).sort((a, b) => b - a);
          const long = pauses.filter(({ busy }) => busy > 40).map(({ at }) => Math.round(at - begin));
          return { longest: most("clock"), busy: most("busy"), over50, busiest: busiest.slice(0, 5), long };
        },
      };
    },
    /**
     * How many times as long this machine needs for some fixed work as the one on which bounds in milliseconds were set: 1 to 2. Told by
     * processor time, the best of seven; a processor that is shared is slower even so, for its caches and threads are shared, too.
     */
    slowness() {
      const work = () => {
        const begin = processorTime();
        const words = Array.from({ length: 20_000 }, (_, n) => `w${(n * 7919) % 20_011} ${n}`);
        words.sort().forEach((word, n) => (words[n] = word.toUpperCase() + [...word].reverse().join("")));
        if (new Set(words).size !== words.length) throw new Error("the work was not done");
        return processorTime() - begin;
      };
      const best = Math.min(...Array.from({ length: 7 }, work));
      return Math.min(2, Math.max(1, best / USUAL_WORK));
    },
    /** Presses Ctrl and a key, as a keyboard does. */
    pressWithCtrl(key, code) {
      const win = currentWindow();
      const keyboard = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
      if (!keyboard.beginInputTransactionForTests(win)) throw new Error("no key can be pressed now");
      const control = new win.KeyboardEvent("", { key: "Control", code: "ControlLeft" });
      keyboard.keydown(control);
      keyboard.keydown(new win.KeyboardEvent("", { key, code }));
      if (!win.closed) keyboard.keyup(control);
    },
    /** The letters that are underlined in a view, or in what all views have; where a control has none, its text. */
    accessKeys(view) {
      const { document } = currentWindow();
      const seen = [...document.querySelectorAll("button, label")].filter((one) => {
        const main = one.closest("main");
        return (
          (!main || main.id === view) && one.textContent.trim() && !one.closest("th, #fields, #list, #groups")
        );
      });
      return seen.map((one) => one.querySelector("u")?.textContent.toLowerCase() ?? one.textContent.trim());
    },
    /** Presses Alt and the letter that a control says. */
    pressWithAlt(id) {
      const win = currentWindow();
      const control = win.document.getElementById(id);
      const key = /^Alt\+(.)$/u.exec(control.getAttribute("aria-keyshortcuts"))[1].toLowerCase();
      const event = { key, altKey: true, bubbles: true, cancelable: true };
      win.document.activeElement.dispatchEvent(new win.KeyboardEvent("keydown", event));
    },
    async openDialog(url, features, ...args) {
      const win = Services.wm
        .getMostRecentWindow("navigator:browser")
        .openDialog(url, `test-${Math.random()}`, `chrome,dialog=no,resizable,${features}`, ...args);
      await shared.until(
        () => win.location.href === url && win.document.readyState === "complete",
        `the window ${url}`,
      );
      return win;
    },
    /** Elements that should have a text of the interface and have none. */
    untranslated: (computed = []) =>
      [...currentWindow().document.querySelectorAll("[data-l10n-id]")]
        .filter(
          (element) =>
            !computed.includes(element.id) &&
            !element.textContent.trim() &&
            !["aria-label", "placeholder", "title", "label", "lang"].some((name) =>
              element.getAttribute(name),
            ),
        )
        .map((element) => element.getAttribute("data-l10n-id")),
    /** Everything that a screen reader meets: role, name and id, in the order of the page. */
    accessibles() {
      const found = [];
      const service = accessibility();
      const walk = (node) => {
        const { id = "", localName = "" } = node.DOMNode ?? {};
        found.push({ role: service.getStringRole(node.role), name: node.name ?? "", id, localName });
        for (let i = 0; i < node.childCount; i++) walk(node.getChildAt(i));
      };
      walk(service.getAccessibleFor(currentWindow().document));
      return found;
    },
    /** Controls that a screen reader could not name. What it hears comes a moment after what is seen. */
    async nameless() {
      const roles =
        /^(?:pushbutton|entry|password text|combobox|buttonmenu|checkbutton|radiobutton|radio button|listbox|list|progressbar|table|grid|form|region|summary)$/;
      let found = [];
      for (let i = 0; i < 20; i++, await shared.wait(100)) {
        const all = shared.accessibles();
        found = all.filter(({ role, name }) => !name && roles.test(role));
        // The first time, there is nothing for a while.
        if (all.length > 20 && !found.length) return [];
      }
      if (!found.length) throw new Error("no accessibility tree came");
      return found.map(({ role, id }) => `${role} ${id}`);
    },
    /** The elements that the tab key goes through, from one on until it comes back. */
    tabOrder: (firstId) => shared.tabStops(firstId).map(({ name }) => name),
    /** Those of them at which nobody could see that they have the focus. */
    unseenFocus: (firstId) =>
      shared
        .tabStops(firstId)
        .filter(({ seen }) => !seen)
        .map(({ name }) => name),
    tabStops(firstId) {
      const win = currentWindow();
      const { FLAG_BYKEY, MOVEFOCUS_FORWARD } = Services.focus;
      const isSeen = (element) => {
        const { outlineStyle, outlineWidth, boxShadow } = win.getComputedStyle(element);
        return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
      };
      const stops = [];
      Services.focus.setFocus(win.document.getElementById(firstId), FLAG_BYKEY);
      for (let i = 0; i < 200; i++) {
        const { activeElement } = win.document;
        if (i && activeElement.id === firstId) break;
        const seen = [activeElement, activeElement.closest(".box")].some((one) => one && isSeen(one));
        stops.push({ name: activeElement.id || activeElement.localName, seen });
        Services.focus.moveFocus(win, null, MOVEFOCUS_FORWARD, FLAG_BYKEY);
      }
      return stops;
    },
    /** Texts whose colour stands out too little from what is behind it: less than 4.5 to 1, as WCAG 2 counts. */
    pale() {
      const win = currentWindow();
      const found = new Set();
      for (const element of win.document.querySelectorAll("body *, window *")) {
        const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim());
        if (!own || !element.getClientRects().length || element.closest(":disabled, option, .skipped"))
          continue;
        const style = win.getComputedStyle(element);
        if (style.color === "rgba(0, 0, 0, 0)" || style.appearance.includes("button")) continue;
        const layers = [];
        for (let one = element; one; one = one.parentElement)
          layers.unshift(rgba(win.getComputedStyle(one).backgroundColor));
        const behind = layers.reduce(over, [255, 255, 255, 1]);
        const ratio = contrast(over(behind, rgba(style.color)), behind);
        if (ratio < 4.5)
          found.add(
            `${ratio.toFixed(2)} ${element.localName}${element.className ? `.${element.className}` : ""} ${element.textContent.trim().slice(0, 40)}`,
          );
      }
      return [...found];
    },
    /** Controls that stand over the edge of the window, and texts of buttons and labels that are cut off. */
    clipped(outside = "") {
      const win = currentWindow();
      const found = [];
      for (const element of win.document.querySelectorAll(
        "button, select, input, textarea, label, h1, summary",
      )) {
        const box = element.getBoundingClientRect();
        if (!box.width || (outside && element.closest(outside))) continue;
        const name = element.id || element.textContent.trim().slice(0, 30) || element.localName;
        if (box.right > win.innerWidth + 1 || box.left < -1) found.push(`${name} is outside`);
        if (
          element.localName === "button" &&
          !element.classList.contains("link") &&
          element.scrollWidth > element.clientWidth + 2
        )
          found.push(`${name} is cut off`);
        if (
          element.localName === "select" &&
          box.height < 1.2 * parseFloat(win.getComputedStyle(element).fontSize)
        )
          found.push(`${name} is too low`);
      }
      return found;
    },
    /** Makes all letters of the window larger, as Zotero's setting does. */
    async setFontSize(rem) {
      const { body } = currentWindow().document;
      body.style.fontSize = `${rem}rem`;
      body.dispatchEvent(new (currentWindow().Event)("UIPropertiesChanged"));
      await shared.wait(300);
    },
    async shot(path) {
      const win = currentWindow();
      await new Promise((done) => win.requestAnimationFrame(() => win.requestAnimationFrame(done)));
      const picture = await win.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
      const canvas = new win.OffscreenCanvas(picture.width, picture.height);
      canvas.getContext("2d").drawImage(picture, 0, 0);
      const blob = await canvas.convertToBlob();
      await IOUtils.write(path, new Uint8Array(await blob.arrayBuffer()));
    },
    /** What the windows and scripts of the add-on wrote to the console, texts that are missing among it. */
    errors: () =>
      Services.console
        .getMessageArray()
        .filter((message) => {
          if (!(message instanceof Ci.nsIScriptError))
            return /\[fluent\].*spisok|spisok.*\[fluent\]/s.test(String(message.message));
          return (
            !(message.flags & Ci.nsIScriptError.warningFlag) &&
            /spisok|settings-window/.test(`${message.sourceName} ${message.errorMessage}`)
          );
        })
        .map((message) => message.errorMessage ?? message.message),
    /** A Zotero that only takes notes, as far as the add-on's start needs one; `parts` go before its own. */
    fakeZotero: (parts = {}) => ({
      version: "10.0.0",
      initializationPromise: Promise.resolve(),
      debug() {},
      getMainWindows: () => [],
      getMainWindow: () => null,
      Notifier: { registerObserver: () => "observer", unregisterObserver() {} },
      MenuManager: { registerMenu: ({ menuID }) => menuID, unregisterMenu() {} },
      Server: { Endpoints: {}, port: 23119 },
      ...parts,
    }),
    /** The add-on's script in a scope such as Zotero gives to add-ons; `globals` go before those of this scope. */
    load(Zotero, globals = {}) {
      const scope = new Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), {
        wantGlobalProperties: [
          "atob",
          "btoa",
          "Blob",
          "crypto",
          "CSS",
          "ChromeUtils",
          "DOMParser",
          "fetch",
          "File",
          "FileReader",
          "TextDecoder",
          "TextEncoder",
          "URL",
          "URLSearchParams",
          "XMLHttpRequest",
        ],
      });
      Object.assign(scope, {
        Zotero,
        ChromeWorker,
        IOUtils,
        Localization,
        PathUtils,
        Services,
        setTimeout,
        clearTimeout,
        setInterval,
        clearInterval,
        ...globals,
      });
      Services.scriptloader.loadSubScriptWithOptions("chrome://spisok/content/spisok.js", {
        target: scope,
        ignoreCache: true,
      });
      return scope.Spisok;
    },
  };

  /** `rgb(0, 0, 0)`, `rgba(0, 0, 0, 0.5)`, `color(srgb 0 0 0 / 0.5)` as red, green, blue to 255 and alpha to 1. */
  function rgba(text) {
    const numbers = text.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [0, 0, 0, 0];
    const [r, g, b, a = 1] = numbers;
    return text.startsWith("color(") ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
  }
  function over([r, g, b], [R, G, B, a]) {
    return [r + (R - r) * a, g + (G - g) * a, b + (B - b) * a, 1];
  }
  function contrast(one, other) {
    const luminance = (colour) =>
      colour
        .slice(0, 3)
        .map((value) => value / 255)
        .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  return shared;
}
