/* global pref */
pref("extensions.spisok.scheme", "keep");
pref("extensions.spisok.title", "romanised");
pref("extensions.spisok.tags", true);
pref("extensions.spisok.endpoint.enabled", false);
pref("extensions.spisok.endpoint.token", "");
pref("extensions.spisok.lastImport", "");
pref("extensions.spisok.draft", "");
