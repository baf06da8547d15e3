/** Codes of the warnings that spisok-warnings.ftl has texts for. */
export const WARNING_CODES =
  "no-title date-conflict impossible-date access-date doi-kind doi-publisher outlet-conflict slug-conflict amount-conflict language-conflict duplicate mixed-script glued-words unparsed-text volume-without-journal no-source author-spelling low-confidence empty-input binary-input records long-line list-cut no-list".split(
    " ",
  );

/** Those that are said in other words of items that are in the library. */
export const ITEM_WARNING_CODES = ["duplicate-item", "author-spelling-item", "glued-words-item"];
