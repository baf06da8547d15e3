import { takePublication } from "../../publication/index.ts";
import { setTitle } from "../title.ts";
import type { BodyForm } from "./form.ts";

/** `ГОСТ 34.601–90. Информационная технология. Автоматизированные системы. Стадии создания`: all sentences behind the number are the title. */
export const standardByNumber: BodyForm = {
  name: "standard by number",
  when: ({ draft, head, start, to }) =>
    !(draft.titleEnd !== null && draft.titleEnd >= to - 2) &&
    draft.notes.some((note) => note.kind === "standard" && note.start === 0) &&
    !head.yearAfterNames &&
    !draft.creators.length &&
    // Springer: "GOST R 57.1-2017: Title. Standartinform, Moscow (2017)" ends in who printed it.
    !/\((?:19|20)\d\d\)\.?\s?$/.test(draft.text) &&
    // "Systemy zarządzania. Wymagania, PKN, Warszawa 2016"
    !/,\s[^,.]{2,60},\s\p{Lu}[^,.\d]+\s(?:19|20)\d\d\.?\s?$/u.test(draft.text) &&
    /^[^“”",]{3,}[.?!]\s[\p{Lu}«]/u.test(draft.text.slice(start, to)),
  read({ draft, start, to }) {
    draft.form = "marked";
    setTitle(draft, start, takePublication(draft, start, to), 0.9);
    return true;
  },
};
