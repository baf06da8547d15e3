import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

/**
 * `Протокол допроса Я. Лёсика, 18 января 1931 г. // Нац. архив. – Ф. 4п`: the slashes before the archive, which was cut out, end the
 * title; a year alone behind it is its date.
 */
export const beforeArchive: BodyForm = {
  name: "before an archive",
  when: ({ draft }) => draft.titleEnd !== null && draft.isKind("archive"),
  read({ draft, start, to }) {
    const { text } = draft;
    const end = draft.titleEnd!;
    if (end < to || /,\s(?:1[5-9]|20)\d\d(?:\s?[гр])?[\s.]*$/u.test(text.slice(start, end))) return false;
    draft.form = "marked";
    setTitle(draft, start, end, 0.95);
    const { title } = draft.fields;
    const last = title?.spans.at(-1);
    // The stop of "1931 г." is none of the sentence.
    if (title && last && /\d\s[гр]$/u.test(title.value) && text[last.end] === ".") {
      title.value += ".";
      title.spans = [{ ...last, end: last.end + 1 }];
    }
    return true;
  },
};
