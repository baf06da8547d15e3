import { evidenceOf, hasSignOfReference, likeReference } from "../evidence.ts";
import { isArchival } from "../notes/archival.ts";
import { endsLikeWork, hasVerb, isAct, startsLikeWork } from "../notes/work-marks.ts";

/** `clear`: a reference. `said`: what is said beside them. `bare`: nothing tells either. */
export type Kind = "clear" | "unsure" | "bare" | "said";

const INSIDE =
  / \/\/ |, in: |https?:|www\.|\bdoi\b|(?<!\p{L})(?:retrieved|accessed|archived|dostęp|abgerufen|zugriff|дата (?:обращения|доступ|звароту|звернення))/iu;
/** `. Вильнюс: Политическая сфера, 2015.`, `(Ithaca, NY: Cornell UP, 2010)`, `. Köln: Böhlau 2008.` */
const IMPRINT = /[.(] ?\p{Lu}[\p{L}., ;–-]{0,40} ?: ?\p{Lu}[^:.()\d]{1,60},? (?:1[5-9]|20)\d\d[.)]/u;
const SENTENCES = /[\p{Ll}\d)”»"][.?!…]+(?= ["“„«(]?\p{Lu}|$)/gu;
const MAIL = /[\w.+-]{1,64} ?(?:@|\[at\]) ?[\w-]{1,64}\.\w/;
const CLEAR = 3;

/** What a paragraph of a text with reading lists is. */
export const kindOf = (text: string): Kind => kindOfHead(text.slice(0, LONGEST));
/** So much of a paragraph is looked at. */
const LONGEST = 3000;
function kindOfHead(text: string): Kind {
  const mail = text.includes("@") && MAIL.test(text) && !/https?:/.test(text);
  const evidence = evidenceOf(text);
  const { reference, prose } = evidence;
  if (mail) return "said";
  if (isArchival(text) || isAct(text)) return "clear";
  if (reference === 0)
    return prose > 0 || hasVerb(text) || (sentences(text) > 1 && /\s\p{Ll}+\s\p{Ll}+/u.test(text))
      ? "said"
      : "bare";
  if (isSaid(text, prose)) return "said";
  if (IMPRINT.test(text) && !hasVerb(text)) return "clear";
  return reference >= CLEAR &&
    likeReference(evidence) > 0 &&
    hasSignOfReference(text, evidence) &&
    !(smallWords(text) > MOST_SMALL && !INSIDE.test(text) && !startsLikeWork(text))
    ? "clear"
    : "unsure";
}

/** Whether a text that nothing else tells is more like a sentence than like a reference. */
export const isWordy = (text: string): boolean =>
  hasVerb(text) || evidenceOf(text).prose > 0 || smallWords(text) > WORDY;
const WORDY = 0.6;

/** Titles have so many words in small letters, but references have names and places besides. */
const MOST_SMALL = 0.75;
function smallWords(text: string): number {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word)).length / Math.max(1, words.length);
}

const sentences = (text: string): number => text.match(SENTENCES)?.length ?? 0;

/** `Unlike Way (2015), the book looks at the state from within. It is …`: sentences, and nothing that only references have. */
function isSaid(text: string, prose: number): boolean {
  if (
    INSIDE.test(text) ||
    startsLikeWork(text) ||
    endsLikeWork(text) ||
    (IMPRINT.test(text) && !hasVerb(text))
  )
    return false;
  return hasVerb(text) ? /[.!?…”)]$/u.test(text) || prose > 0 : prose > 2;
}
