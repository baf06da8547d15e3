/* Runs what the test posts to it inside Zotero. Marionette does not answer in Zotero, hence an endpoint of its own. */
/* global Zotero, Services, createHelpers */

function install() {}
function uninstall() {}

async function startup({ rootURI }) {
  await Zotero.initializationPromise;
  Services.scriptloader.loadSubScriptWithOptions(`${rootURI}helpers.js`, { target: this, ignoreCache: true });
  const helpers = createHelpers();
  const AsyncFunction = (async () => {}).constructor;
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
