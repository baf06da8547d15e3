import { isEnglish } from "../../../titles/detect-english.ts";
import { trimmed } from "../../draft.ts";
import { isPlace } from "../../places.ts";
import { isPublisher } from "../../publication/index.ts";
import { sentenceEnds } from "../../sentences.ts";
import { commaBeforeName } from "../comma-before-name.ts";
import { bookMark } from "../title-end.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** `Systems, Man, and Cybernetics`: a name that counts up has its comma inside. */
const COUNTED = /^(?:(?:and|&)\s|\p{Lu}\p{L}+\s(?:and|&)\s\p{Lu}\p{L}+$)/u;

/** `Horvat, Ana (2001), Rijeke i ljudi, Časopis za povijest, god. 33, br. 2, str. 20–33`: what has an issue and pages is a journal. */
export const numberedByComma: BodyForm = {
  name: "numbered by comma",
  when: ({ draft: { fields, editorsNoted, titleEnd } }) =>
    fields.issue !== undefined && fields.page !== undefined && !fields["container-title"] && !editorsNoted && titleEnd === null,
  read({ draft, start, to }) {
    const { text } = draft;
    // "(2016). Title. Journal of Sport, Exercise and Health": where stops part the fields, commas are inside them.
    if (!/,\s$/.test(text.slice(0, start))) return false;
    if (/[“”„"«»]|\s\/\/\s/.test(text.slice(start, to)) || bookMark(draft, start, to)) return false;
    const comma = commaBeforeName(draft, start, to);
    const name = trimmed(text, { start: comma + 2, end: to });
    const value = text.slice(name.start, name.end);
    if (comma < start + 8 || !/^\p{Lu}/u.test(value) || value.split(" ").length > 9) return false;
    if (COUNTED.test(value)) return false;
    if (sentenceEnds(text, name.start, name.end).length > 0 || isPlace(value) || isPublisher(value) || /\d/.test(value)) return false;
    setTitle(draft, start, comma, 0.9);
    draft.set("container-title", name, 0.9);
    // The trained model knows the English ones better.
    const isKnown = text.slice(start, comma).toLowerCase().split(" ").some((word) => word.length > 2 && isEnglish(word));
    if (draft.creators.length && !isKnown) draft.form = "marked";
    return true;
  },
}; // prettier-ignore
