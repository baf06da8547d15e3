import { anyOf } from "../../any-of.ts";
import { JOINS, SHORT_JOINS } from "../data/lead-ins.ts";
import { semicolons } from "./cited-in-note.ts";
import { isShortForm, mayEnd } from "./is-work.ts";
import { withoutLastWords } from "./last-words.ts";
import { withoutSentences } from "./remark-sentences.ts";
import { endsLikeWork, hasVerb, isDated, isInterview } from "./work-marks.ts";

const JOINED = new RegExp(`[;,]? (?:${anyOf([...JOINS, ...SHORT_JOINS])})$`, "u");
/** `; dostęp: 12.03.2010`, `; см. там же`: what goes on with the same work, or with another. */
const GOES_ON = /^(?:dostęp|access|retriev|дата|доступ|abgeruf|zugriff|consult|cit\.|red\.|пер\.|ред\.)/iu;
const SMALL_START = /^(?:\p{Ll}[\p{L}’'-]*,? ){2}/u;

/** `; I have not been able to consult it.`, `; for a sceptical treatment, by a veteran of the movement,` + `see`, `; автор опирается на материалы 1926 г.` */
function withoutLastClause(work: string): string {
  for (const at of semicolons(work)) {
    const rest = work.slice(at + 2);
    if (!/^(?:I |\p{Ll})/u.test(rest) || !mayEnd(work.slice(0, at)) || isShortForm(rest) || isInterview(rest)) continue;
    const says = hasVerb(rest) || (SMALL_START.test(rest) && !endsLikeWork(rest));
    // `; особенно глава 4, написанная В. Силицким`
    const chapter = !isDated(rest) && SMALL_START.test(rest) && !GOES_ON.test(rest);
    if (/\d/.test(rest) || isDated(rest) ? (says && !GOES_ON.test(rest)) || chapter : true) return work.slice(0, at);
  }
  return work;
} // prettier-ignore

/**
 * A piece of a note without the words that lead on to the next work, and without what it says about its own.
 *
 * @param ledOn whether the next piece begins with words of its own
 */
export function closedWork(text: string, last: boolean, ledOn: boolean): string {
  let work = text.trimEnd();
  work = work.replace(/, etc\.?$|(?<=\d[.,]?),? (?:и др|та ін|і інш|і інш|i in|u\. ?a|a j)\.?$/u, "");
  if (!last) work = work.replace(/(?:[;,]| [–—(])$/u, "").replace(JOINED, "").replace(/[;,]$/u, "").trimEnd(); // prettier-ignore
  return withoutLastWords(withoutSentences(withoutLastClause(work), ledOn));
}
