import { sentenceEnds } from "../../sentences.ts";
import { setTitle } from "../title.ts";
import { isUnsigned, type BodyForm } from "./form.ts";

/** `Про стратегію «…» : Указ Президента України [від 14.09.2020 № 392/2020]. URL`: where nothing stands behind day and number, all is the title. */
export const actByNumber: BodyForm = {
  name: "act by its number",
  when: (body) =>
    isUnsigned(body) &&
    body.draft.notes.some(({ kind, ofTitle }) => (kind === "law" || kind === "case") && ofTitle),
  read({ draft, start, to }) {
    const { text } = draft;
    if (!/\s:\s/.test(text.slice(start, to)) || sentenceEnds(text, start, to).length) return false;
    draft.form = "marked";
    setTitle(draft, start, to, 0.95);
    return true;
  },
};
