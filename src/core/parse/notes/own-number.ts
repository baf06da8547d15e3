import type { Entry } from "../../list/types.ts";
import { rule } from "../rule.ts";
import { finder } from "./finder.ts";
import type { Note } from "./types.ts";

/** `15. Lekarze na Granicy. Raport`: where a list changes its form, the number of an entry is still at its head. */
export const ownNumber = ({ n, text }: Entry): Note[] =>
  n > 1 && text.startsWith(`${n}. `) && /^\d+\.\s(?!\p{Ll})/u.test(text)
    ? [{ start: 0, end: `${n}. `.length }]
    : [];

/** The number of a footnote: `⁸ Serhij Kos: Titel`. */
const footnote = rule(/^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}\s?(?=\S)/gu);

export const footnoteNumber = finder([footnote], (text) =>
  footnote.all(text).map((match) => ({ start: 0, end: match[0].length })),
);

/** What journals and think tanks print above their own reference: `To cite this article: Anna Kos (2014) Title`, `Suggested citation: …`. */
const invitation = rule(
  /^(?:(?:(?:To|How to) cite|Cite|Please cite)(?: this (?:article|chapter|paper|book|item|publication|report|work))?(?: as)?|(?:(?:Suggested|Recommended|Preferred|Required) )?Citation|(?:(?:Ссылка|Образец) )?для цитирования|(?:Как )?цитировать|Для цитування|Для цытавання|Pour citer(?: (?:cet|ce) \p{L}{4,12})?|Référence électronique|Zitier(?:vorschlag|weise|hinweis)|(?:Sugerowane )?cytowanie|Jak cytować)\s?:\s(?=\S)/giu,
);

export const citeThis = finder([invitation], (text) =>
  invitation.all(text).map((match) => ({ start: 0, end: match[0].length })),
);
