import { repeatedPart } from "../../repeats.ts";
import { isArchival } from "../archival.ts";
import { endsBeforeRemark } from "../last-words.ts";
import { goesOnWithNames, SENTENCES } from "../sentence-ends.ts";
import { isComment, isShortForm } from "../is-work.ts";
import { beforeWork } from "../note-openings.ts";
import {
  endsInPlace,
  endsLikeWork,
  hasVerb,
  isDated,
  isInterview,
  isNamed,
  startsLikeWork,
} from "../work-marks.ts";
import { addPiece, type Pieces, TO_YEAR } from "./piece.ts";

/** `As early as 1991 a group of deputies had demanded that the law be suspended`: a year may stand there as well. */
const saysSomething = (before: string): boolean =>
  !isDated(before) || (hasVerb(before) && !endsLikeWork(before) && !/["“„«‘(]/u.test(before));

/** Sentences that begin with a work: behind comments, or behind a work that ends before. */
export function addSentences(pieces: Pieces): void {
  const { note, opening, found } = pieces;
  const led = [...found.values()].filter((piece) => piece.led).map(({ start }) => start);
  let comment = opening === 0 && !startsLikeWork(note);
  let left = opening;
  for (const match of note.matchAll(SENTENCES)) {
    const at = match.index + match[0].length;
    const behind = note.slice(at);
    // `Warszawa, 1993. S. 77–90`, `М., 1962. Т. VI`
    if (/^\p{L}{1,4}\. ?[\dIVX]/u.test(behind)) continue;
    left = Math.max(left, ...led.filter((start) => start <= match.index));
    const skip = beforeWork(behind);
    const named = (isNamed(behind.slice(skip)) && isDated(behind.slice(0, TO_YEAR))) || isArchival(behind.slice(skip));
    // `NA, RPA, kart. 13. Podrobněji Z. SLÁDEK, Dokumenty`
    comment &&= isComment(note.slice(0, match.index)) || (named && saysSomething(note.slice(left, match.index)) && !goesOnWithNames(note.slice(left, match.index)));
    const before = note.slice(left, match.index);
    // `318–44, at 322. Ibid., 340–41`, `Там жа. Лёс сяброў прасочаны ў даведніку: Маракоў Л.`
    const again = repeatedPart(behind) === "work";
    const whole = endsLikeWork(before) || endsInPlace(before) || repeatedPart(before) === "work" || isInterview(before) || endsBeforeRemark(before);
    const ended = !comment && whole && (isDated(before) || isShortForm(before));
    if (!comment && !ended) continue;
    // `…, 188–190. A chronology is given in Chloë Bruce, Friction`
    if (comment || skip > 0 || again || named) addPiece(pieces, at, at + skip, skip > 0);
    // `(Сагановіч Г. Нарыс… С. 41). Іншага погляду трымаецца Ермаловіч М. Старажытная Беларусь: Перыяды. Мн., 1990. С. 9`: the title goes on.
    if (comment && named) {
      comment = false;
      left = at + skip;
    }
  }
  // `… and a site was discussed: Yaras Karmanau, “Belarus Leader …`
  const colon = note.indexOf(": ");
  const behind = note.slice(colon + 2);
  if (comment && colon > 0 && !/\([^()]*$/.test(note.slice(0, colon)) && hasVerb(note.slice(0, colon)) && startsLikeWork(behind) && isDated(behind.slice(0, TO_YEAR)))
    addPiece(pieces, colon + 2, colon + 2, true);
} // prettier-ignore
