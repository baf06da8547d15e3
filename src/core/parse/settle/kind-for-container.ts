import type { Draft } from "../draft.ts";
import { partRule } from "../rule.ts";
import { anySpelling } from "../spellings.ts";

/** `Навч. посіб`, `Дапам`, `Учебник для вузов`: what kind of book it is, and nothing else. */
const kind = partRule(() =>
  anySpelling(
    /^(?:(?:навч|уч[её]б|вучэб|науч|наук|навук|метод|навчально|учебно|вучэбна)\p{L}*\.?[\s-]{1,2}){0,3}(?:посібник|посіб|пособие|пособ|дапаможнік|дапам|учебник|учеб|підручник|підруч|падручнік|падруч|монография|монографія|манаграфія|моногр|хрестоматия|практикум|курс\s(?:лекций|лекцый|лекцій))\.?(?:\s(?:для|ў|у|в|по|з)\s\p{Ll}[\p{L}\s.]{2,60})?$/iu,
  ),
);

export const isKindOfBook = (name: string): boolean => kind.test(name);

/** `Основи лісу. Навч. посіб. – Київ: Вища школа`: a kind of book holds no part of it. */
export function kindForContainer({ text, fields }: Draft): void {
  const container = fields["container-title"];
  if (!container || text.includes(" // ") || !isKindOfBook(container.value)) return;
  fields.genre ??= container;
  delete fields["container-title"];
}
