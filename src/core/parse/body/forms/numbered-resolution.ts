import { sentenceEnds } from "../../sentences.ts";
import { readContainer } from "../container.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

const number =
  /^(?:Resolution|Recommendation|Opinion|Rezolucja|Zalecenie|Résolution|Резолюци[яіи]|Резолюція|Рэзалюцыя|Рекомендаци[яи]|Рекомендація|Rezolyutsiya|Rezoliutsiia|Rezoljucija|Rekomendatsiya)\s(?:No\.?\s|№\s?|nr\s)?\d{1,5}\s\((?:19|20)\d\d\)(?=[.:]?\s\p{L}|\s[«“"„]|\s?[.,])/u;

/** `Resolution 2463 (2022): Further Escalation. 13 Oct. 2022`: number, year and name of a document of an assembly are one title. */
export const numberedResolution: BodyForm = {
  name: "numbered resolution",
  when: ({ draft }) => draft.creators.every(({ lastName }) => !lastName),
  read({ draft, start, to }) {
    const { text } = draft;
    const printed = number.exec(text.slice(start, start + 70))?.[0];
    if (printed === undefined) return false;
    const close = start + printed.length;
    // "(2022). Дальнейшая эскалация": the stop behind the number ends no title.
    const from = text.startsWith(". ", close) ? close + 2 : close;
    const end = sentenceEnds(text, from, to)[0] ?? to;
    draft.form = "marked";
    setTitle(draft, start, end, 0.9);
    if (end < to) readContainer(draft, end, to, false);
    return true;
  },
};
