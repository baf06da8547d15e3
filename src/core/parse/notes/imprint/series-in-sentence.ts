import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import type { Note } from "../types.ts";
import { seriesNote } from "./series-fields.ts";

/** Chicago: `Fences and Neighbours. Studies in Borders 12. Leiden: Brill`. */
const sentence = rule(
  /(?<=[.?!]\s)(?<name>(?:[\p{L}&’'-]+\s){0,5}(?:Series|Studies in|Library)(?:\s[\p{L}&’'-]+){0,6}),?\s(?:vol\.\s|no\.\s)?(?<number>\d{1,4})\.(?=\s\p{Lu}[^.:]{2,40}:\s)/du,
);
/** German lists: `Title. Münchener Geographische Hefte, 70. München.`, `Title. Suhrkamp-Taschenbuch Wissenschaft, 543, Frankfurt: Suhrkamp.` */
const german = rule(
  /(?<=[.?!]\s)(?<name>\p{Lu}[^.:?!()\d]{3,80}?)(?:,\s|\s)(?:(?:Nr|Bd|Heft|H|Band|No|Vol)\.?\s)?(?<number>\d{1,4}(?:\/\d{2,4})?)[.,](?=\s(?:[–—]\s)?\p{Lu}[\p{L}./-]{2,20}(?:\s[\p{L}./-]{2,20}){0,3}(?::\s|\.?\s*$|,\s\p{Lu}))/du,
);
const germanSeries =
  /(?:reihe|schriften|beiträge|studien|hefte|materialien|arbeitsmaterial|forschungsberichte?|arbeitspapiere?|protokolle|taschenbuch|veröffentlichungen|forschungen|bibliothek|lehrbuch)(?:\s(?:der|des|zur|zum|für|Wissenschaft)\s?[^,]{0,40})?$/iu;

/** IEEE: `The Pipeline Age (Post-Soviet Studies 14)` */
const spaced = rule(
  /\((?<name>\p{Lu}[^()\d]{2,80}?(?:Studies|Series|Papers|Library|Monographs|Texts|Histories|Reihe))\s(?<number>\d{1,4})\)/dgu,
);
/** `Forests and Fences (New Directions in Anthropology 41). New York: Berghahn` */
const beforePlace = rule(
  /\((?<name>(?!Part|Book|Volume)\p{Lu}[\p{L}’'-]+(?:\s[\p{L}&’'-]+){1,9})\s(?<number>\d{1,3})\)(?=\.\s\p{Lu}[^.:()]{2,30}:\s\p{Lu})/dgu,
);
/** IEEE: `in Politics in the Space (Societies and Political Orders in Transition), E. Kos, Ed.`: editors of the book stand behind it. */
const beforeEditors = rule(
  /(?<=,[”"]\sin\s[^“”"()]{3,160}\s)\((?<name>\p{Lu}[\p{L}/-]+(?:\s[\p{L}&’'/-]+){1,9})(?:(?:,\s(?:(?:vol|no)\.\s)?|\s)(?<number>\d{1,5}))?\)(?=,\s\p{Lu}\.[^()“”"]{2,90}\sEds?\.)/dgu,
);

/** `Путь к росту. Серия «Для лидеров» / Пер. с англ. – М.: Бор`, `. Серія «Ліс». Київ: Бір` */
const marked = rule(() =>
  anySpelling(
    /(?<=[\p{L}\d»)][.?!]\s)(?:Серия|Серыя|Серія|Сер\.)\s?:?\s?[«“„](?<name>[^«»“”„]{3,80})[»”“](?=\s\/\s|\.?\s[–—]\s\p{Lu}|\.\s\p{Lu}[\p{L}.-]{0,20}(?:\s?:\s|,\s(?:19|20)\d\d))\.?/du,
  ),
);

/** A series that no word tells and no end of the reference: by where it stands, one of them at the most. */
export function seriesInSentence(text: string): Note[] {
  const inGerman = german.exec(text);
  const match =
    inGerman && germanSeries.test(inGerman.groups!["name"]!)
      ? inGerman
      : ((text.includes(" // ") ? null : marked.exec(text)) ??
        spaced.exec(text) ??
        beforePlace.exec(text) ??
        beforeEditors.exec(text) ??
        sentence.exec(text));
  return match ? [seriesNote(text, match)] : [];
}
