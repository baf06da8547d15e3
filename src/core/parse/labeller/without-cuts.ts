import { standsBeforeNoun } from "../sentences.ts";
import type { Stretch } from "./stretches.ts";

/** `Centre for East European | and International Studies`: no name ends without a mark before a small word. */
export function withoutCuts(text: string, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  let goesOn = false;
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const cut =
      last !== undefined && /[TCPWNS]/.test(last.label) && /[TCPWNS]/.test(stretch.label) &&
      /[\p{L}\p{N}]$/u.test(text.slice(last.start, last.end)) && /^\s$/.test(text.slice(last.end, stretch.start)) &&
      ((last.label === "T" && (stretch.label === "P" || /\s\d{4}$/.test(text.slice(last.start, last.end)))) ||
        /^(?:and|of|on|for|the|und|für|и|по|i|des|der|de|du)\s/iu.test(text.slice(stretch.start, stretch.end)) ||
        /\s(?:and|of|on|for|the|in|und|für|и|по|i|des|der|de|du)$/iu.test(text.slice(last.start, last.end)) ||
        /^[“„«]/.test(text.slice(stretch.start, stretch.end)));
    // "Staff Report for the | 2018 | Consultation", "in | 2020": a number that no mark parts from the words before it
    const number =
      last?.label === "T" && /[DL]/.test(stretch.label) && /^\d{1,4}$/.test(text.slice(stretch.start, stretch.end)) &&
      /(?<!\p{L})(?:\p{Ll}{1,4}|[Нн]а)\s$/u.test(text.slice(stretch.start - 5, stretch.start));
    // NLM prints a volume behind the year: "Charter 97; 2021 Oct 5" is a name.
    const named =
      last !== undefined && /[CP]/.test(last.label) && /[DL]/.test(stretch.label) && /^\s$/.test(text.slice(last.end, stretch.start)) &&
      /^\d{1,4}[;\s]*$/.test(text.slice(stretch.start, stretch.end)) && /^\d{1,4};\s?(?:1[89]|20)\d\d/.test(text.slice(stretch.start));
    if (named) {
      last.end = stretch.end;
      continue;
    }
    if (number || (goesOn && /^\s$/.test(text.slice(last!.end, stretch.start)) && /[TCP]/.test(stretch.label))) {
      last!.end = stretch.end;
      goesOn = number;
      continue;
    }
    goesOn = false;
    // "Proc. 5th Conf. | Borders": a word shortened before its noun ends nothing.
    const shortened =
      last !== undefined && /[TC]/.test(last.label) && /[TCPE]/.test(stretch.label) &&
      /^\.?\s$/.test(text.slice(last.end, stretch.start)) &&
      standsBeforeNoun(text, last.start, text[last.end - 1] === "." ? last.end - 1 : last.end) &&
      (text[last.end] === "." || text[last.end - 1] === ".");
    if (cut || shortened) last!.end = stretch.end;
    else joined.push({ ...stretch });
  }
  return joined;
} // prettier-ignore
