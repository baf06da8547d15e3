import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

/** Polish for what is not printed: `b.m.r.w.`, `b.m.w. 1988` */
const missing = rule(/(?<=,\s)b\.\s?[mrwd]\.(?:\s?[mrwd]\.){0,3}/g);
/** GOST: `Минск : [б. и.], 2023`: nobody is named who printed it. */
const unnamed = rule(() =>
  anySpelling(
    /(?<=[.?!»”)\]]\s)(?:[–—]\s)?(?<place>\p{Lu}[\p{L}-]{1,20}(?:\s\p{L}[\p{L}-]{1,20}){0,2}\.?)\s?:\s\[(?:[бb]\.\s?[иivв]\.|s\.\s?n\.)\](?=[,.;]|\s?$)/dgiu,
  ),
);
/** GOST: `– [Б. м.] : Издательские решения, 2019`, `[S. l.] : [s. n.], 2019`, `– [Б. м.], 2023`: neither place nor publisher is named. */
const nowhere = rule(() =>
  anySpelling(
    /(?<=[.?!»”)\]\p{L}\d]\s)(?:[–—]\s)?(?:\[(?:[Бб]\.\s?м\.|[Ss]\.\s?l\.)\]|(?<=[.?!»”)\]]\s(?:[–—]\s)?)(?:[Бб]\.\s?м\.|[Ss]\.\s?l\.)(?=,\s\d{4}))(?:\s:\s(?:\[(?:б\.\s?[ив]\.|s\.\s?n\.)\],\s)?|,\s(?=\d{4}))/gu,
  ),
);
/** Chicago: `N.p.: Public Sociology Laboratory, 2024` */
const placeless = rule(/(?<=[.?!”]\s)N\.\s?p\.:\s(?=\p{Lu})/gu);
/** NLM: `[Vilnius]: European Humanities University; 2021`: a place that is known from elsewhere. */
const supplied = rule(
  /(?<=[.?!\]]\s)\[(?<place>\p{Lu}[\p{L} -]{2,30}(?:,\s\p{Lu}[\p{L} ]{1,20})?|\p{Lu}[\p{L} -]{2,30}\s\([A-Z]{2}\))\]:\s(?=\p{Lu})/dgu,
);

/** What an imprint says of a place or publisher that is not printed in the work. */
export const openImprintNotes = finder([placeless, unnamed, supplied, nowhere, missing], (text) =>
  [placeless, unnamed, supplied, nowhere, missing].flatMap((expression) =>
    expression.all(text).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      fields: namedFields(text, match.indices?.groups ?? {}, [["place", "publisher-place"]]),
    })),
  ),
);
