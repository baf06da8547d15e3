/* Runs what the test posts to it inside Zotero. Marionette does not answer in Zotero, hence an endpoint of its own. */
/* global Zotero */

function install() {}
function uninstall() {}

async function startup() {
  await Zotero.initializationPromise;
  const AsyncFunction = (async () => {}).constructor;
  function Evaluate() {}
  Evaluate.prototype = {
    supportedMethods: ["POST"],
    supportedDataTypes: ["text/plain"],
    permitBookmarklet: false,
    async init(request) {
      try {
        const value = await new AsyncFunction("Zotero", request.data)(Zotero);
        return [200, "application/json", JSON.stringify({ value: value === undefined ? null : value })];
      } catch (error) {
        return [
          200,
          "application/json",
          JSON.stringify({ error: `${error}\n${(error && error.stack) || ""}` }),
        ];
      }
    },
  };
  Zotero.Server.Endpoints["/spisok-test/evaluate"] = Evaluate;
}

function shutdown() {
  delete Zotero.Server.Endpoints["/spisok-test/evaluate"];
}
