import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** `STB 34.101-2020, Technologies and Security. Algorithms, [Gosstandart, Minsk,] 2020`: what was cut out stood behind the last comma. */
export const wholeStandard: BodyForm = {
  name: "whole standard",
  when: ({ draft, start, to }) =>
    draft.titleEnd !== null &&
    draft.titleEnd > start + 8 &&
    draft.titleEnd >= to - 2 &&
    draft.isKind("standard"),
  read({ draft, start, to }) {
    draft.form = "marked";
    setTitle(draft, start, to, 0.9);
    return true;
  },
};
