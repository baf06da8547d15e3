import { leftWords } from "./dates-of-title.ts";
import { media } from "./medium.ts";
import { unreadPart } from "./unread-part.ts";
import type { Step } from "./walk.ts";

/** Parts that nothing can read are set aside, but not many: more of them are a sentence. */
const MOST_UNREAD = 3;

/** `[Электронный ресурс]`: a note of medium. */
export const takeMedium: Step = (walk) => {
  const { draft, from, end } = walk;
  const note = draft.text[end - 1] === "]" ? media.exec(draft.text.slice(Math.max(from, end - 40), end)) : null;
  if (!note) return null;
  draft.claim({ start: end - note[0].length, end });
  walk.end = end - note[0].length;
  return "taken";
}; // prettier-ignore

/** `Pages`, `Online`: a word that was left without what it announced. */
export const takeLabel: Step = (walk) => {
  const { draft, from, end } = walk;
  const label = leftWords.exec(draft.text.slice(Math.max(from, end - 32), end));
  // "Spiegel Online", "U of Chicago P" are names.
  if (!label || /\p{L}\s(?:Online|P)$/u.test(draft.text.slice(Math.max(from, end - 24), end))) return null;
  const word = label[0].replace(/^[\s,.;:]/, "");
  draft.claim({ start: end - word.length, end });
  walk.end = end - word.length;
  return "taken";
};

/** A part that nothing can read is set aside. */
export const passUnread: Step = (walk) => {
  if (walk.unread >= MOST_UNREAD) return null;
  const before = unreadPart(walk.draft, walk.from, walk.end, walk.dates);
  if (before === null) return null;
  walk.unread++;
  walk.end = before;
  return "taken";
};
