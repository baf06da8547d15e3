import { isPlace } from "../../places.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** Small words between surname, initials and the stop that ends the head. */
const behindInitials = rule(
  /(?<=^\p{Lu}[\p{L}\p{M}’'-]{1,30},?\s(?:\p{Lu}\p{Ll}{0,2}\.\s?){1,3}),\s(?<rank>\p{Ll}[\p{Ll}’'ʹ-]{1,20}(?:\.?\s\p{Ll}[\p{Ll}’'ʹ-]{1,20}){0,3})\.(?=\s[\p{Lu}«“„"]|\s\((?:19|20)\d\d)/dgu,
);
/** The same behind the surname in brackets of who has a name in religion, also with a see: `Иларион (Алфеев), митрополит Волоколамский.` */
const inReligion = rule(
  /(?<=^(?<name>\p{Lu}\p{Ll}{2,20})\s\((?<surname>\p{Lu}[\p{L}’'-]{2,30})\)),\s(?<rank>\p{Ll}[\p{Ll}’'ʹ-]{1,20}(?:\s\p{Lu}[\p{Ll}-]{2,20}(?:\s[иіi]\s\p{Lu}[\p{Ll}-]{2,20})?)?)\.(?=\s[\p{Lu}«“„"]|\s\((?:19|20)\d\d)/dgu,
);

/** What those words say where they are no rank: what the person did, that there are others, that a date is missing. */
const other = anySpelling(
  /^(?:eds?|editors?|hrsg|hgg?|red|oprac|opr|comps?|compilers?|dirs?|directors?|reż|trans|transl|translators?|tłum|przeł|et|und|and|oraz|in|im|ohne|bez|brak|forthcoming|submitted|undated|unpublished|hosts?|presenters?|producers?|interviewers?|illus|wyd|we?|ред|рэд|сост|склад|уклад|упоряд|упарад|реж|рэж|пер|перакл|отв|адк|відп|науч|навук|наук|гл|гал|гол|авт|аўт|рук|и|і|ды|та|в|во|у|без|подгот|подготовил|падрыхт)(?!\p{L})/iu,
);

/** GOST: `Шрамко С., свящ. Заглавие`, `Филарет (Вахромеев), митр. Заглавие`, `Кос А., д-р ист. наук. Заглавие`: rank or degree behind the one author. */
export const rankNotes = finder([behindInitials, inReligion], (text) => {
  const notes: Note[] = [];
  for (const match of [...behindInitials.all(text), ...inReligion.all(text)]) {
    const { rank = "", name, surname } = match.groups!;
    // "Минск (Беларусь), столица. Путеводитель"
    if (other.test(rank) || isPlace(name ?? "") || isPlace(surname ?? "")) continue;
    const [start, end] = match.indices!.groups!["rank"]!;
    // A short word is shortened: "свящ."
    const span = { start, end: /(?<!\p{L})\p{L}{1,6}$/u.test(rank) ? end + 1 : end };
    notes.push({
      start: match.index,
      end: end + 1,
      fields: [{ name: "note", value: text.slice(span.start, span.end), span }],
    });
  }
  return notes;
});
