/** Top-level domains whose pages are in one of some languages. */
export const DOMAIN_LANGUAGES: Readonly<Record<string, string>> = {
  by: "ru be en",
  ru: "ru en",
  su: "ru en",
  ua: "uk ru en",
  pl: "pl en",
  de: "de en",
  at: "de en",
  cz: "cs en",
  sk: "sk en",
  lt: "lt ru en",
  lv: "lv ru en",
  ee: "et ru en",
  md: "ro ru en",
  fr: "fr en",
  it: "it en",
  es: "es en",
};

/** Parts of a link that name the language of its page: `bel.svaboda.org`, `/ru/news/`; `uk` is Ukrainian only in Ukraine. */
export const LINK_LANGUAGES: Readonly<Record<string, string>> = {
  be: "be", bel: "be", blr: "be", by: "be", ru: "ru", rus: "ru", russian: "ru", ukr: "uk", ua: "uk", pl: "pl", pol: "pl", de: "de", fr: "fr",
  en: "en", eng: "en", english: "en",
}; // prettier-ignore
