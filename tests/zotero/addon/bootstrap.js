/* Runs what the test posts to it inside Zotero. Marionette does not answer in Zotero, hence an endpoint of its own. */
/* global Zotero, Services, createHelpers, watchRequests, watchWrites */

function install() {}
function uninstall() {}

/** Code to be run as soon as Zotero lets add-ons start, before its libraries are loaded; a test leaves it in this preference. */
const EARLY = "extensions.spisok-test.early";

async function startup({ rootURI }) {
  const load = (name) =>
    Services.scriptloader.loadSubScriptWithOptions(rootURI + name, { target: this, ignoreCache: true });
  load("watches.js");
  const requests = watchRequests();
  await Zotero.initializationPromise;
  const writes = watchWrites();
  load("helpers.js");
  const helpers = Object.assign(createHelpers(), { requests, writes, early: {} });
  const AsyncFunction = (async () => {}).constructor;
  const early = Services.prefs.getStringPref(EARLY, "");
  Services.prefs.clearUserPref(EARLY);
  new AsyncFunction("Zotero", "t", early)(Zotero, helpers).catch(
    (error) => (helpers.early.error = `${error}`),
  );
  function Evaluate() {}
  Evaluate.prototype = {
    supportedMethods: ["POST"],
    supportedDataTypes: ["application/json"],
    permitBookmarklet: false,
    async init({ data: { body, args } }) {
      const json = (value) => [200, "application/json", JSON.stringify(value)];
      try {
        const value = await new AsyncFunction("Zotero", "t", "args", body)(Zotero, helpers, args);
        return json({ value: value === undefined ? null : value });
      } catch (error) {
        return json({ error: `${error}\n${(error && error.stack) || ""}` });
      }
    },
  };
  Zotero.Server.Endpoints["/spisok-test/evaluate"] = Evaluate;
}

function shutdown() {
  delete Zotero.Server.Endpoints["/spisok-test/evaluate"];
}
