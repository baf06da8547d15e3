import { anyOf } from "../../../any-of.ts";
import { BEFORE_NAMES } from "../../data/lead-ins.ts";
import { isAct, isDated, startsLikeWork } from "../work-marks.ts";
import { isLaw } from "../law.ts";
import { isSaying } from "../note-openings.ts";
import { isShortForm } from "../is-work.ts";
import { leadWordsIn } from "../lead-in.ts";
import { addPiece, type Pieces, shortAt, TO_YEAR } from "./piece.ts";

/** So far behind a word such as `siehe` the work begins; words may stand between: `Siehe zuletzt die Darstellung von`. */
const REACH = 90;
const BEFORE_NOUN = /(?<!\p{L})(?:diese[nmrs]?|de[nmrs]|die|das|zu[mr]|alle[nmr]?|einige[nr]?) $/iu;
/** `die hervorragende Darstellung von Ulrich Herbert` */
const NOUN_OF = /^\p{Lu}\p{Ll}+ (?:von|bei|durch) \p{Lu}/u;
const BEFORE_NOUN_OF = /(?<!\p{L})(?:die|der|das|den|dem|eine[rnms]?) (?:\p{Ll}+ )?$/u;
const WORD_AND_NAME = /^\p{L}+ (?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}’'-]+,/u;

/** `prace zebrane w: Sąsiedztwo. Studia o pograniczu`, `die Beiträge in: Grenzland`: words in small letters up to a colon; `wyniki badań ankietowych NISEPI: ` */
const UP_TO_COLON =
  /^(?:(?: \p{Ll}[\p{L}’'.-]*){1,9}|(?: \p{Ll}[\p{L}’'.-]*){3,9} \p{Lu}{2,}): (?=["“„«‘]?\p{Lu})/u;

const EDITOR = new RegExp(`^ (?:${anyOf(BEFORE_NAMES)})\\. `, "iu");
/** `Zob. np. Radzima.org. Pałace i dwory` */
const ABBREVIATIONS = /^[\s:]*(?:\p{Ll}{1,5}\.,? )*/u;

/** Whether a work stands at a place, in full or in the short form of one that was cited before: `por. jednak A. Poczobut, System Białoruś, s. 15`. */
function isCited(text: string, at: number): boolean {
  if (isDated(text.slice(at, at + TO_YEAR))) return true;
  return isShortForm(shortAt(text, at), true);
}

/** Where the work begins that a word such as `siehe` leads to; nothing when none follows. */
function ledTo(text: string, from: number): number | undefined {
  // `/ гл. ред. А. А. Громыко`: it leads to names in a reference.
  if (EDITOR.test(text.slice(from, from + 20))) return undefined;
  const remark = UP_TO_COLON.exec(text.slice(from, from + REACH))?.[0].length;
  if (remark !== undefined && isDated(text.slice(from + remark, from + remark + TO_YEAR))) return from + remark;
  const end = Math.min(text.length, from + REACH);
  const first = from + ABBREVIATIONS.exec(text.slice(from))![0].length;
  // `Vgl. Burkhardt, Autoritarismus, S. 175`, `See Council of the European Union, “Belarus”`
  if (/^["“„«‘]?\p{Lu}/u.test(text.slice(first, first + 2)) && isCited(text, first)) return first;
  for (let at = first; at < end; at++) {
    if (text.charAt(at - 1) !== " ") continue;
    // Another sentence, or another note: `Vgl. Anm. 3. A. Kos`.
    if (at > first && /[.;)]$/.test(text.slice(from, at - 1)) && !/(?<!\p{L})\p{L}{1,5}\.$/u.test(text.slice(from, at - 1))) return undefined;
    // `zu diesen Bestrebungen H. Timmermann, Die KPdSU`: the word before the initial is no surname.
    if (BEFORE_NOUN.test(text.slice(from, at)) && WORD_AND_NAME.test(text.slice(at, at + 80))) continue;
    if (NOUN_OF.test(text.slice(at, at + 80)) && BEFORE_NOUN_OF.test(text.slice(from, at))) continue;
    // `воспоминания В. Д. Набокова, который`
    if (isSaying(text.slice(at))) continue;
    if (startsLikeWork(text.slice(at, at + 300)) && isCited(text, at)) return at;
    // `srov. též Ústava Ruské federace ze dne 12. prosince 1993, čl. 80`
    if (/^\p{Lu}/u.test(text.slice(at, at + 2)) && (isAct(shortAt(text, at)) || isLaw(shortAt(text, at)))) return at;
  }
  return undefined;
} // prettier-ignore

/** Works that words such as `siehe` lead to. */
export function addLed(pieces: Pieces): void {
  const { note } = pieces;
  for (const match of leadWordsIn(note)) {
    const work = ledTo(note, match.index + match[0].length);
    // `Zob. Ustawa z dnia …`: the word itself says that a work follows where a note begins with it.
    if (work !== undefined) addPiece(pieces, match.index, work, true);
  }
}
