import { RESOLUTION_MARK, RESOLUTION_WORDS } from "../../data/resolution-words.ts";
import { sentenceEnds } from "../../sentences.ts";
import { quotedAt } from "../../quotes.ts";
import { readContainer } from "../container.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

const number = new RegExp(
  `^${RESOLUTION_WORDS}\\s${RESOLUTION_MARK}?\\d{1,5}\\s\\((?:19|20)\\d\\d\\)(?=[.:]?\\s\\p{L}|\\s[«“"„]|\\s?[.,])`,
  "u",
);

/** Its number was cut out. */
const named = new RegExp(`^${RESOLUTION_WORDS}[.,:]?\\s(?=[“"«„])`, "u");

/**
 * `Resolution 2463 (2022): Further Escalation. 13 Oct. 2022`: number, year and name of a document of an assembly are one title, also
 * where the name stands in quotation marks: `Resolution 2372 (2021), “Human Rights Violations.”`
 */
export const numberedResolution: BodyForm = {
  name: "numbered resolution",
  when: ({ draft }) => draft.creators.every(({ lastName }) => !lastName),
  read({ draft, start, to }) {
    const { text } = draft;
    const called = draft.isKind("act") ? named.exec(text.slice(start, start + 40))?.[0] : undefined;
    const quoted = called === undefined ? null : quotedAt(text, start + called.length, to);
    if (quoted) {
      const { inner, outer } = quoted;
      draft.form = "marked";
      // The stop before the closing mark is that of the reference.
      const stop = /[.,]$/.test(text.slice(inner.start, inner.end)) ? 1 : 0;
      const title = `${text.slice(start, inner.end - stop)}${text.slice(inner.end, outer.end)}`;
      draft.set("title", { start, end: outer.end }, 0.9, title);
      if (outer.end < to) readContainer(draft, outer.end, to, false);
      return true;
    }
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
