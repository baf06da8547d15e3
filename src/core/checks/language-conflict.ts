import type { Check } from "./types.ts";
import { urlLanguage } from "./url-language.ts";

const NAMES: Readonly<Record<string, string>> = {
  en: "English", ru: "Russian", be: "Belarusian", uk: "Ukrainian", pl: "Polish", de: "German", fr: "French",
}; // prettier-ignore
const eastSlavic = new Set(["ru", "be", "uk"]);
const SURE = 0.9;
const SURE_OF_A_NEIGHBOUR = 0.97;

/** An English title with a link to the Russian page: the printed title is a translation, or the link is another's. */
export const languageConflict: Check = {
  code: "language-conflict",
  run({ record, title, url }, _list, outlets) {
    if (!title || !url || !NAMES[title.language] || record.fields["translated-title"]) return [];
    const page = urlLanguage(url.url, outlets);
    if (!page || page.language === title.language) return [];
    const neighbours = eastSlavic.has(page.language) && eastSlavic.has(title.language);
    if (title.confidence < (neighbours ? SURE_OF_A_NEIGHBOUR : SURE)) return [];
    return [
      {
        code: "language-conflict",
        // Authors translate titles, and sites move pages between their languages: worth a look, not an alarm.
        severity: "info",
        message: `The title is ${NAMES[title.language]}, the page that the link names is ${NAMES[page.language]} (${page.sign}). The printed title may be a translation; the page shows its own.`,
        args: { title: title.language, page: page.language, sign: page.sign },
        fields: ["title", "url", "language"],
      },
    ];
  },
};
