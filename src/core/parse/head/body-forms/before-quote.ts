import { quotedAt } from "../../quotes.ts";
import type { BodyStart } from "./form.ts";

/** Chicago, MLA: `Belstat. “Title.”`, IEEE: `Belstat, “Title,”` */
export const beforeQuote: BodyStart = {
  name: "before a title in quotation marks",
  read({ text, from }) {
    const quote = /^[^“”"„]{2,100}?(?<mark>[.,])\s(?=[“"])/u.exec(text.slice(from, from + 104));
    if (!quote) return null;
    const end = from + quote[0].trimEnd().length - 1;
    const title = quotedAt(text, from + quote[0].length);
    const name = text.slice(from, end);
    if (!/\p{L}{2}/u.test(name)) return 0;
    const comma = quote.groups!["mark"] === ",";
    if (title && name.split(/\s+/).length <= 14 && !/[?!]$/.test(name) && (!comma || /,\s(?:Ltd|Inc|LLC)\.?$/.test(name) || /[,?!]$/.test(text.slice(title.inner.start, title.inner.end)) || isIeeeSite(text, title.outer.end))) return end;
    return 0;
  },
}; // prettier-ignore

/** OSCOLA: `OVD-Info, ‘Chto delat’, esli prishli s obyskom’ (Instagram, 3 March 2022)`, whose bracket was read before. */
export const beforeSingleQuote: BodyStart = {
  name: "before a title in single quotation marks",
  read({ draft, text, from }) {
    if (!draft.notes.some(({ fields }) => fields?.[0]?.name === "container-title")) return null;
    const single = /^[^“”"„‘’,]{2,60}(?=,\s‘)/u.exec(text.slice(from, from + 64));
    const title = single && quotedAt(text, from + single[0].length + 2);
    return title && /^\s?(?:<|https?:|accessed|$)/.test(text.slice(title.outer.end)) ? from + single[0].length : null;
  },
}; // prettier-ignore

/** IEEE ends the title of a site with a stop: `“Voprosy i otvety.” Accessed: Feb. 11, 2024. [Online].`, `“Title.” Site. Accessed:` */
const isIeeeSite = (text: string, at: number): boolean =>
  /\.[”"]$/.test(text.slice(at - 2, at)) && /^\s(?:\p{Lu}[^.]{1,60}\.\s)?(?:Accessed:|\[Online|Available:)/u.test(text.slice(at, at + 90)); // prettier-ignore
