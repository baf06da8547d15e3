import { readGost } from "../gost.ts";
import { leadsToContainer } from "../../single-slash.ts";
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
    const one = mark ? -1 : slashBefore(draft.text, start, to);
    if (!mark && one < 0) return false;
    const slash = mark ? { start: mark.index, end: slashes.lastIndex } : { start: one, end: one + 3 };
    if (slash.start >= to) return false;
    draft.form = "marked";
    readGost(draft, start, slash, to);
    return true;
  },
};

/** Where a lone slash leads to what holds the work, or -1. */
function slashBefore(text: string, from: number, to: number): number {
  for (let at = text.indexOf(" / ", from); at >= 0 && at < to; at = text.indexOf(" / ", at + 3))
    if (leadsToContainer(text, at)) return at;
  return -1;
}
