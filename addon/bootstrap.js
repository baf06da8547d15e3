/* Zotero calls these functions; all they do is to load the add-on's own script and pass the call on. */
/* global Services, Cc, Ci, Spisok */

var chromeHandle;

function install() {}

async function startup({ id, version, rootURI }) {
  const registrar = Cc["@mozilla.org/addons/addon-manager-startup;1"].getService(Ci.amIAddonManagerStartup);
  chromeHandle = registrar.registerChrome(Services.io.newURI(`${rootURI}manifest.json`), [
    ["content", "spisok", "content/"],
    ["content", "spisok-locale", "locale/"],
  ]);
  Services.scriptloader.loadSubScriptWithOptions("chrome://spisok/content/spisok.js", {
    target: this,
    ignoreCache: true,
  });
  await Spisok.startup({ id, version });
}

function onMainWindowLoad({ window }) {
  Spisok.mainWindowOpened(window);
}

function onMainWindowUnload({ window }) {
  Spisok.mainWindowClosed(window);
}

function shutdown(_data, reason) {
  if (typeof Spisok !== "undefined") Spisok.shutdown(reason);
  chromeHandle?.destruct();
  chromeHandle = null;
}

function uninstall() {}
