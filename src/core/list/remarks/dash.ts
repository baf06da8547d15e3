import { isDatedText } from "../notes/work-marks.ts";

/** ` - I’ll lend it, but bring it back!` behind a dash: small letters, no field of a work. */
const CALLED = / [-–—] (?=\p{Ll}{2})[^\d"“„«»:–—]{4,120}!$/u;
const ENDED = /[\d)\]”»"]$/u;

/** Where something begins that is called out behind a dash at the end of a reference. */
export function dashRemark(text: string): number | undefined {
  if (!text.endsWith("!")) return undefined;
  const found = CALLED.exec(text.slice(-140));
  if (!found) return undefined;
  const at = Math.max(0, text.length - 140) + found.index;
  return ENDED.test(text.slice(0, at)) && isDatedText(text.slice(0, at)) ? at : undefined;
}
