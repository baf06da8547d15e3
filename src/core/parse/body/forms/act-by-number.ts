import { enactment } from "../../act-names.ts";
import type { Note } from "../../notes/index.ts";
import { sentenceEnds } from "../../sentences.ts";
import { setTitle } from "../title.ts";
import { isUnsigned, type BodyForm } from "./form.ts";

const isAct = ({ kind }: Note): boolean => kind === "law" || kind === "case";

/** `Про стратегію «…» : Указ Президента України [від 14.09.2020 № 392/2020]. URL`: where nothing stands behind day and number, all is the title. */
export const actByNumber: BodyForm = {
  name: "act by its number",
  when: (body) => isUnsigned(body) && body.draft.notes.some(isAct),
  read({ draft, start, to }) {
    const { text } = draft;
    const rest = text.slice(start, to);
    // "Указ Президента РФ [от 13.05.2000 № 849] «О реках». URL": so it is where its name in quotation marks is all that follows.
    const named =
      enactment.test(rest) &&
      /^[^«»“”„":.]{3,119}(?:[^«»“”„":.,)]|\(б\))\s[«„“"][^«»“”„"]{2,300}[»”“"]\.?\s?$/u.test(rest);
    const behindColon = draft.notes.some((note) => isAct(note) && note.ofTitle) && /\s:\s/.test(rest);
    if (!(named || behindColon) || sentenceEnds(text, start, to).length) return false;
    draft.form = "marked";
    setTitle(draft, start, to, 0.95);
    return true;
  },
};
