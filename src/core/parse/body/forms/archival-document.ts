import type { Draft } from "../../draft.ts";
import { sentenceEnds } from "../../sentences.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** `Отчёт о состоянии кладбищ г. Гродно, 1988 г. // Государственный архив. – Ф. 1281`: what stands before the archive is the title. */
export const archivalDocument: BodyForm = {
  name: "archival document",
  when: ({ draft, start }) => start === 0 && !draft.creators.length && draft.isKind("archive"),
  read({ draft, start, to }) {
    const { text } = draft;
    if (!/^[^“”„"«»(]+$/.test(text) || sentenceEnds(text, start, to).length || !namesArchive(draft)) return false;
    draft.form = "marked";
    setTitle(draft, start, to, 0.9);
    return true;
  },
}; // prettier-ignore

const namesArchive = ({ notes }: Draft): boolean =>
  notes.some(
    ({ fields, kind, start }) =>
      (kind === "archive" && start === 0) ||
      fields?.some(
        ({ name, value }) => name === "archive" && /arch|arkh|арх|muz|муз|librar|бібл|библ/iu.test(value),
      ),
  );
