import { readGost } from "../gost.ts";
import type { BodyForm } from "./form.ts";

/** ` // ` of GOST, also where a space was lost: ` //Ведомости`; ` / Ж. «Реки»` of lists that know one slash only. */
const slashes = /\s\/\/\s?(?=\S)|\s\/\s(?:[Жж](?:урн)?|[Гг]аз)\.\s(?=[«“„"]\p{Lu})/gu;

/** `Выборы в регионах // Полис. – 2021` */
export const behindSlashes: BodyForm = {
  name: "behind slashes",
  when: () => true,
  read({ draft, start, to }) {
    slashes.lastIndex = start;
    const mark = slashes.exec(draft.text);
    if (!mark || mark.index >= to) return false;
    draft.form = "marked";
    readGost(draft, start, { start: mark.index, end: slashes.lastIndex }, to);
    return true;
  },
};
