import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/**
 * Syllabi say behind a book what is to be read of it: `(New York: Basic Books, 2010), ch. 3 and Conclusion (60 pages)`, `Poznań 2012, rozdz. 4.`,
 * `München: Beck 2017, Kap. V.`
 */
const chapters = rule(
  /(?<=(?:19|20)\d\d\)?\.?),?\s(?<said>(?:[Cc]h(?:ap)?s?\.|[Cc]hapters?|[Rr]ozdz\.|[Rr]ozdział|Kap\.|Kapitel|[Гг]л\.|[Гг]лава|[Рр]азд\.|[Рр]аздел|[Рр]озд\.|[Рр]озділ|[Рр]аздз\.|[Рр]аздзел|kap\.|chap\.)\s(?:\d{1,2}|[IVX]{1,5})(?:(?:\s?[,–-]\s?|\s(?:and|&|i|und|и|і|et|a)\s)(?:\d{1,2}|[IVX]{1,5}|\p{Lu}\p{Ll}{3,14})){0,4}(?:\s\([^()]{2,30}\))?)(?=\.?\s?$)/dgu,
);
/** `(New York: Routledge, 2019), Introduction.`, `Hamburger Edition 1999 (Einleitung).` */
const named = rule(
  /(?<=(?:19|20)\d\d\)?),?\s(?<said>\(?(?:Introduction|Conclusion|Preface|Foreword|Epilogue|Einleitung|Vorwort|Wstęp|Wprowadzenie|Zakończenie|Введение|Предисловие|Заключение|Уводзіны|Прадмова|Вступ|Передмова|Úvod)\)?(?:\s\([^()]{2,30}\))?)(?=\.?\s?$)/dgu,
);
/** `chapter 1 (pp. 1–27).` behind the publisher where the year stands with the names. */
const behindPress = rule(
  /(?<=\p{L}: \p{Lu}[\p{L} .&’'-]{3,60}),\s(?<said>(?:[Cc]h(?:ap)?s?\.|[Cc]hapters?)\s\d{1,2}(?:\s?[,–-]\s?\d{1,2}){0,3}(?:\s\([^()]{2,30}\))?)(?=\.?\s?$)/dgu,
);
/** `36–64, here 44.`, `S. 36–64, hier S. 44`, `s. 36–64, tu s. 44`: the page that is cited, behind those of the whole. */
const cited = rule(
  /(?<=\d[–-]\d{1,4}),\s\(?(?<said>(?:[Hh]ere|at|esp\.|especially|[Hh]ier|insb\.|bes\.|tu|tutaj|zwł\.|zwłaszcza|szczeg\.|zde|zejm\.|zvl\.|ici|qui|aquí|aici|здесь|тут|особ\.):?\s(?:(?:pp?|S|s|с)\.\s?)?\d{1,4}(?:[–-]\d{1,4})?(?:\s?(?:ff?|n)\.)?)\)?(?=\.?\s?$|[.,;]\s(?:https?:|doi))/dgu,
);
/** `(55 min.)`: how long something takes that is heard or seen */
const minutes = rule(
  /(?<=\S\s)\((?<said>\d{1,3}\s(?:min\.?|minutes|мин\.?|мінут\p{Ll}{0,2}|хв\.?|minut|Minuten))\)(?=\.?\s?$)/dgu,
);

/** What is to be read of a work, or how long it takes, at the end of a reference; kept as a note. */
export const partToRead = finder([chapters, named, behindPress, cited, minutes], (text) => {
  const notes: Note[] = [];
  for (const one of [chapters, named, behindPress, cited, minutes])
    for (const match of one.all(text))
      notes.push({ start: match.index, end: match.index + match[0].length, fields: namedFields(text, match.indices!.groups!, [["said", "note"]]) });
  return notes;
}); // prettier-ignore
