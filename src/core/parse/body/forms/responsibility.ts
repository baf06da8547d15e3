import { trimmed } from "../../draft.ts";
import { isPlace } from "../../places.ts";
import { takePublication } from "../../publication/index.ts";
import { setTitle, volumeBefore } from "../title.ts";
import type { BodyForm } from "./form.ts";

/**
 * `Istoriya Belorusskoi SSR / gl. red. I. M. Ignatenko. – Minsk`, `Брифинг М. В. Захаровой / МИД России. – 2021`: the slash before a
 * statement of responsibility, which was cut out, ends the title.
 */
export const responsibility: BodyForm = {
  name: "statement of responsibility",
  when: ({ draft, head, start }) =>
    draft.titleBySlash !== null &&
    draft.titleBySlash > start + 2 &&
    !head.yearAfterNames &&
    !draft.isKind("thesis"),
  read({ draft, start, to }) {
    const { text } = draft;
    const end = Math.min(draft.titleBySlash!, to);
    draft.form = "marked";
    const left = takePublication(draft, start, to, false);
    const rest = trimmed(text, { start: end, end: left });
    // "/ В. В. Кос. – Центр макроэкономического анализа, 2023": who stands alone behind it publishes.
    const isTown = isPlace(text.slice(rest.start, rest.end));
    // ДСТУ: "Реки / В. В. Кос. Леса и реки : зб. наук. пр. К., 2009. С. 47–49": pages and a place are those of a book around it.
    const inBook =
      draft.fields.publisher ??
      (draft.fields["publisher-place"] && /[-–]/.test(draft.fields.page?.value ?? ""));
    const field = isTown ? "publisher-place" : inBook ? "container-title" : "publisher";
    if (rest.end > rest.start) draft.set(field, rest, 0.8);
    setTitle(draft, start, volumeBefore(draft, start, end), 0.95);
    return true;
  },
};
