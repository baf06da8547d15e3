/* global pref */
pref("extensions.spisok.scheme", "keep");
pref("extensions.spisok.title", "romanised");
pref("extensions.spisok.tags", true);
pref("extensions.spisok.tagType", "automatic");
pref("extensions.spisok.provenance", true);
pref("extensions.spisok.newItems", false);
pref("extensions.spisok.codebooks.builtIn", true);
pref("extensions.spisok.codebooks.off", "[]");
pref("extensions.spisok.links.off", "[]");
pref("extensions.spisok.links.exempt", "[]");
pref("extensions.spisok.endpoint.enabled", false);
pref("extensions.spisok.endpoint.token", "");
pref("extensions.spisok.language", "zotero");
pref("extensions.spisok.lastImport", "");
pref("extensions.spisok.draft", "");
pref("extensions.spisok.relate", true);
pref("extensions.spisok.note", false);
