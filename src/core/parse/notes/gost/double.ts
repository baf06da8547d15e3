import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

/** What begins like an author of the other script: `Kos A. B.`, `Kos, A. B.`, `A. B. Kos`; behind a page, a year or a link nothing else does. */
const author =
  "(?:[A-Z][A-Za-z’'ʹ-]{1,24},?\\s[A-Z][a-z]{0,2}\\.|[A-Z][a-z]?\\.\\s?(?:[A-Z][a-z]?\\.\\s?)?[A-Z][a-z]{2})";
/** `С. 5–9. [Kos A. B. Rivers // Vestnik. 2019. No. 3. P. 5–9]`, `С. 5–9. = Kos A. B. Rivers // Vestnik`: the same reference in Latin letters. */
const double = rule(
  new RegExp(
    `(?<=^[^A-Za-z]{0,3}[\\u0400-\\u04FF][^[]{20,400}[.)\\d/]\\s)(?:\\[(?<inner>${author}[^[\\u0400-\\u04FF]{20,500}?)\\]?\\.?|[=/]\\s(?<behind>${author}[^\\u0400-\\u04FF]{20,500}))$`,
    "dgu",
  ),
);

/** A reference that stands in the list a second time behind itself, romanised or translated, is kept as it is printed. */
export const doubleNotes = finder([double], (text) =>
  double.all(text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    fields: namedFields(text, match.indices!.groups!, [["inner", "note"], ["behind", "note"]]),
  })),
); // prettier-ignore
