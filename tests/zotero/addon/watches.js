/* What the driver notes from Zotero's start on: what goes out to the network, and what the add-on writes. */
/* global Zotero, Services, Ci */
/* exported watchRequests, watchWrites */

/** True while a function of the add-on is being run, however deep. */
const ofSpisok = () => /chrome:\/\/spisok\/|spisok@reading-list/.test(new Error().stack);

/** Every request that this program makes. */
function watchRequests() {
  const requests = [];
  const observe = (channel) => {
    const { spec, host } = channel.QueryInterface(Ci.nsIHttpChannel).URI;
    requests.push({ url: spec, host });
  };
  Services.obs.addObserver({ observe }, "http-on-opening-request");
  return requests;
}

/** Every transaction that the add-on begins, with whether the own library was loaded then. */
function watchWrites() {
  const writes = [];
  const { executeTransaction } = Zotero.DB;
  Zotero.DB.executeTransaction = function (...rest) {
    if (ofSpisok()) writes.push({ loaded: Zotero.Libraries.userLibrary.getDataLoaded("item") });
    return executeTransaction.apply(this, rest);
  };
  return writes;
}
