import { britishAct as act, enactment } from "../../act-names.ts";
import { isOpeningQuote } from "../../quotes.ts";
import type { BodyStart } from "./form.ts";

/** `[Letter to the editors]. (1991, August 30)`: a title that the list gave; `“Title.” 2021.`: a title. */
export const title: BodyStart = {
  name: "title",
  read: ({ text, from }) => (isOpeningQuote(text[from]) || text[from] === "[" ? 0 : null),
};

/** `Zakon Respubliki. 1997. “O yazykakh”`: only an act with a title of its own stands where authors do. */
export const actFirst: BodyStart = {
  name: "act",
  read: ({ text, from }) =>
    enactment.test(text.slice(from, from + 40)) && !/^[^“”"]{3,120}\.\s(?:19|20)\d\d\.\s[“"]/.test(text.slice(from, from + 140))
      ? 0
      : null,
}; // prettier-ignore

/** `Human Rights Act 1998. Available at:` */
export const britishAct: BodyStart = {
  name: "British act",
  read: ({ text, from }) => (act.test(text.slice(from, from + 220)) ? 0 : null),
};
